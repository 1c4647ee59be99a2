// Databases as earlier versions made and filled them: written out, so that no later change of the code changes them.

type KeyPath = string | string[];
/** A table: its key, null where the database counts; its indexes. */
type Table = { key: KeyPath | null; indexes: KeyPath[] };
type Rows = Record<string, object[]>;

const version1: Record<string, Table> = {
  snapshots: { key: 'id', indexes: [['shop.key', 'at'], 'at'] },
  samples: { key: 'id', indexes: [] },
};
const version2: Record<string, Table> = {
  snapshots: {
    key: 'id',
    indexes: [['shop.key', 'at'], ['shop.key', 'scope.kind', 'at'], ['shop.key', 'scope.from', 'scope.to'], ['scope.room', 'at'], 'at'],
  },
  samples: { key: 'id', indexes: [] },
  rooms: { key: 'room', indexes: [['shop.key', 'last'], 'last'] },
  targets: { key: null, indexes: ['shop'] },
  lines: { key: null, indexes: ['shop'] },
  leases: { key: 'key', indexes: ['tab'] },
  journal: { key: null, indexes: [] },
  written: { key: 'room', indexes: [] },
};
const version3: Record<string, Table> = {
  ...version2,
  marks: { key: 'id', indexes: [['room', 'at']] },
  health: { key: 'key', indexes: ['shop.key'] },
  choices: { key: ['shop', 'metric'], indexes: ['shop'] },
  shops: { key: 'key', indexes: [] },
  shifts: { key: 'id', indexes: [['shop', 'from']] },
};

const version4: Record<string, Table> = {
  ...version3,
  costs: { key: null, indexes: ['shop'] },
  profitReports: { key: null, indexes: [['shop', 'from', 'to']] },
  schemes: { key: ['id', 'version'], indexes: [] },
  payAssignments: { key: 'id', indexes: [] },
  fxRates: { key: null, indexes: ['day'] },
  payFacts: { key: null, indexes: [['month', 'person'], 'month'] },
  payExtras: { key: 'id', indexes: ['month'] },
  paySigns: { key: null, indexes: ['month'] },
  payLocks: { key: ['month', 'person'], indexes: ['month'] },
  payCorrections: { key: null, indexes: ['month'] },
  alarms: {
    key: 'id',
    indexes: [
      ['room', 'at'],
      ['shop', 'at'],
    ],
  },
  reviews: { key: 'room', indexes: ['shop'] },
  actions: { key: 'id', indexes: [['shop', 'made']] },
  blockPlans: { key: 'id', indexes: ['shop'] },
  blockDraws: { key: 'id', indexes: ['plan', 'room', 'shop', ['shop', 'room']] },
  people: { key: 'id', indexes: [] },
  holds: { key: 'id', indexes: ['shop', 'person'] },
  leaves: { key: 'id', indexes: ['person'] },
  ownRoles: { key: 'id', indexes: [] },
  ownKpis: { key: 'id', indexes: [] },
  sets: { key: 'id', indexes: ['role'] },
  stages: { key: null, indexes: ['shop'] },
  trials: { key: 'id', indexes: [] },
  feedback: { key: 'id', indexes: ['trial'] },
  manual: { key: null, indexes: ['shop'] },
  ownMetrics: { key: 'id', indexes: [] },
  splits: { key: null, indexes: ['shop'] },
  audit: { key: null, indexes: ['at', 'kind', 'shop'] },
  shifts: { key: 'id', indexes: [['shop', 'from'], 'from'] },
  contributions: { key: 'room', indexes: [['shop', 'start']] },
  agreements: { key: 'id', indexes: ['shop'] },
};

/** 2026-11-20, 20:00 in UTC−8, and the minute it is. */
const at = 1_795_233_600_000;
const minute = at / 60_000;
const shop = { key: 'us/demo_shop', region: 'US', name: 'demo_shop', host: 'shop.tiktok.com' };
const page = { v: 1, shop, surface: 'live-dashboard', reader: { id: 'live-dashboard', version: 1 }, partial: [], missing: [], checks: [] };
const views = { value: 60, step: 1, unit: 'count', raw: '60', label: 'Viewers', by: 'declared' };

const snapshot = (room: string, when: number, state: 'live' | 'ended', rest: object) => ({
  ...page,
  id: `us/demo_shop|live-dashboard|${room}|${when}`,
  scope: { kind: 'room', room, state, seconds: 600 },
  at: when,
  values: { live_views: views },
  ...rest,
});
const home = {
  ...page,
  id: 'us/demo_shop|home|2026-11-20',
  surface: 'home',
  scope: { kind: 'period', from: '2026-11-20', to: '2026-11-20' },
  at,
  values: { live_views: views },
  rows: [],
};
const samples = [0, 1].map((later) => ({
  id: `171|live-dashboard|-|${minute + later}`,
  shop: shop.key,
  at: [at + later * 60_000],
  metrics: { orders: { values: [3 + later], steps: [[0, 1]] } },
}));

const rows1: Rows = {
  snapshots: [
    snapshot('171', at, 'live', { rows: [] }),
    snapshot('171', at + 60_000, 'ended', { rows: [] }),
    snapshot('17', at + 120_000, 'live', { rows: [] }),
    home,
  ],
  samples,
};
const summary = { room: '171', shop, surface: 'live-dashboard', state: 'ended', first: at, last: at + 60_000, minutes: 2 };
const cells = [[7, '7', 0]];
const told = [{ metric: 'orders', step: 1, unit: 'count', label: 'Orders', by: 'declared' }];
const rows2: Rows = {
  snapshots: [snapshot('171', at, 'live', { rows: [{ kind: 'product', key: '9', name: 'Mug', cells }], told }), home],
  samples,
  rooms: [{ ...summary, seconds: 600, values: { live_views: views } }],
  targets: [
    { shop: shop.key, role: 'operator', kpi: 'live_ctr', horizon: 'month', value: 0.08, since: at },
    { shop: shop.key, role: 'operator', kpi: 'live_ctr', horizon: 'month', value: null, since: at + 1 },
  ],
  lines: [{ shop: shop.key, metric: 'live_avg_view_duration', value: 45, since: at }],
  leases: [{ key: '171|live-dashboard', tab: 7, until: at }],
  journal: [{ room: '171', surface: 'live-dashboard', shop: shop.key, minute, ticks: JSON.stringify([[at, '-', { orders: [3, 1] }]]) }],
  written: [{ room: '171', bytes: 4096 }],
};
const rows3: Rows = {
  ...rows2,
  marks: [{ id: 'a', room: '171', kind: 'coupon', at, by: 'hand', made: at, text: '−10%' }],
  health: [
    { key: 'us/demo_shop|home', shop, surface: 'home', reader: { id: 'home', version: 1 }, status: 'read', since: at, at, found: 1 },
  ],
  choices: [{ shop: shop.key, metric: 'live_ctr', source: 'own' }],
  shops: [{ key: shop.key, seen: { shop, surface: 'home', first: at, last: at }, confirmed: { name: 'demo_shop', at } }],
  shifts: [{ id: 's', shop: shop.key, who: 'Ann', from: at, to: at + 3_600_000, note: 'jars next' }],
};

const pay = { month: '2026-11', person: 'p1' };
const days = { from: '2026-11-01', to: '2026-11-30' };
const rows4: Rows = {
  ...rows3,
  costs: [{ shop: shop.key, since: days.from, platformFee: 0.06, at }],
  profitReports: [{ shop: shop.key, ...days, at }],
  schemes: [{ id: 's1', version: 1, name: 'Hosts', since: '2026-11' }],
  payAssignments: [{ id: 'a1', person: 'p1', scheme: 's1' }],
  fxRates: [{ day: days.from, from: 'USD', to: 'CNY', rate: 7.1, at }],
  payFacts: [{ ...pay, kind: 'hours', value: 80, at }],
  payExtras: [{ id: 'x1', ...pay, amount: 200, text: 'Night bus' }],
  paySigns: [{ ...pay, who: 'Lead', at }],
  payLocks: [{ ...pay, print: 'ab12', at }],
  payCorrections: [{ ...pay, amount: -50, why: 'Counted twice', at }],
  alarms: [{ id: 'al', room: '171', shop: shop.key, rule: 'no-order', at }],
  reviews: [{ room: '171', shop: shop.key, findings: [] }],
  actions: [{ id: 'ac', shop: shop.key, made: at, text: 'Shorter opening' }],
  blockPlans: [{ id: 'bp', shop: shop.key }],
  blockDraws: [{ id: 'bd', plan: 'bp', room: '171', shop: shop.key }],
  people: [{ id: 'p1', name: 'Ann', made: at }],
  holds: [{ id: 'h1', person: 'p1', role: 'host', shop: shop.key, from: days.from }],
  leaves: [{ id: 'l1', person: 'p1', ...days }],
  ownRoles: [{ id: 'own:1', name: 'Editor', like: 'video' }],
  ownKpis: [{ id: 'k1', name: 'Orders a view', text: 'orders / live_views' }],
  sets: [{ id: 'v1', role: 'host', shop: null, version: 1, since: days.from, kpis: [] }],
  stages: [{ shop: shop.key, stage: 'scale', since: days.from }],
  trials: [{ id: 't1', shop: null, roles: ['host'], ...days }],
  feedback: [{ id: 'f1', trial: 't1', text: 'Fair', at }],
  manual: [{ shop: shop.key, metric: 'orders', of: { room: '171' }, value: 4, by: 'Ann', at }],
  ownMetrics: [{ id: 'm1', name: 'Trainings', unit: 'count' }],
  splits: [{ shop: shop.key, role: 'operator', kpi: 'shop_gmv', ...days }],
  audit: [{ at, by: 'Lead', kind: 'person', shop: null, of: 'p1', from: null, to: 'Ann', why: '' }],
  contributions: [{ room: '171', shop: shop.key, start: at, end: at + 60_000, at, print: '2.0.0', heads: [], stays: [], people: [] }],
  agreements: [{ id: 'g1', shop: shop.key, lines: [] }],
};

export type Old = { version: number; tables: Record<string, Table>; rows: Rows };

/** What each released version left behind, with something in every table. */
export const released: Record<1 | 2 | 3 | 4, Old> = {
  1: { version: 1, tables: version1, rows: rows1 },
  2: { version: 2, tables: version2, rows: rows2 },
  3: { version: 3, tables: version3, rows: rows3 },
  4: { version: 4, tables: version4, rows: rows4 },
};

/** Runs in the page, before the product opens anything: makes the database of an old version anew, through the browser alone. */
export async function makeOld({ version, tables, rows }: Old): Promise<void> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, fail) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => fail(request.error);
    });
  await done(indexedDB.deleteDatabase('tallylight'));
  // Dexie counts in tenths.
  const opening = indexedDB.open('tallylight', version * 10);
  opening.onupgradeneeded = () => {
    for (const [name, { key, indexes }] of Object.entries(tables)) {
      const made = opening.result.createObjectStore(name, key === null ? { autoIncrement: true } : { keyPath: key });
      for (const path of indexes) made.createIndex(Array.isArray(path) ? `[${path.join('+')}]` : path, path);
    }
  };
  const db = await done(opening);
  const tx = db.transaction(Object.keys(tables), 'readwrite');
  for (const [name, all] of Object.entries(rows)) for (const row of all) tx.objectStore(name).put(packed(row));
  await new Promise((resolve) => {
    tx.oncomplete = resolve;
  });
  db.close();

  // A message carries no typed arrays.
  function packed(row: object): object {
    const { metrics } = row as { metrics?: Record<string, { values: number[] }> };
    if (!metrics) return row;
    const typed = Object.entries(metrics).map(([id, one]) => [id, { ...one, values: Float64Array.from(one.values) }]);
    return { ...row, metrics: Object.fromEntries(typed) };
  }
}
