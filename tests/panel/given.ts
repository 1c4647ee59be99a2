import type { Target } from '@/lib/kpi/target';
import type { RoomBlocks } from '@/lib/messages/blocks-contract';
import { buildDay } from '@/lib/report/build-day';
import type { Health } from '@/lib/report/health';
import { dayAt } from '@/lib/report/zone';
import type { Alarm } from '@/lib/room/alarms/alarm';
import { demoPageState, demoShop, demoSnapshots } from '@/lib/room/demo';
import { demoShifts } from '@/lib/room/demo-marks';
import type { Effect } from '@/lib/room/effect';
import type { Mark } from '@/lib/room/marks';
import type { RoomSummary } from '@/lib/room/summary';
import type { UsualTempo } from '@/lib/room/tempo';
import type { Fact } from '@/lib/snapshot/fact';
import type { PageState } from '@/lib/snapshot/page-state';
import type { Recognised, ShopEntry } from '@/lib/snapshot/shop-facts';
import type { Shop, Value, Values } from '@/lib/snapshot/snapshot';
import type { CardRows } from '@/lib/store/card-rows';
import { foldRoom } from '@/lib/store/room-row';
import type { Given } from './extension-api.ts';
import { misreadReport } from './misread-report.ts';
import { benchmarks, history } from './room-answers.ts';
import { shapes } from './shapes.ts';
import { latelyAt, tempoAt, usualTempo } from './tempo.ts';

/**
 * One moment for every test: 20:24 on 30 March in the shop's zone, minute 84 of the demo room. Not this one: in the first
 * hour and a half of the shop's day the room on screen is one of the day before.
 */
export const now = Date.UTC(2026, 2, 31, 4, 24);
const zone = '-08:00';
const snapshots = demoSnapshots(now);
const rooms = [...roomsOf().values()];
const day = buildDay({ snapshots, rooms, shop: demoShop, day: dayAt(now, zone).day, zone: { id: zone, from: 'region' } });

function roomsOf(): Map<string, RoomSummary> {
  const found = new Map<string, RoomSummary>();
  for (const snapshot of snapshots) {
    if (snapshot.scope.kind === 'room')
      found.set(snapshot.scope.room, foldRoom(found.get(snapshot.scope.room), snapshot, snapshot.scope, snapshot.at));
  }
  return found;
}

/** The demo room's page, as a content script would have published it: not a demo to the panel. */
export function livePage(change: Partial<PageState> = {}): PageState {
  const { demo: _, ...page } = demoPageState(now);
  const shop = { key: 'us/demo_shop', region: 'US', name: 'demo_shop', host: 'seller-us.tiktok.com' };
  return { ...page, shop, expected: 18, missing: [{ metric: 'live_gmv_attributed', why: 'absent' }], ...change };
}

function amount(value: number, unit: Value['unit'], label: string, raw: string, currency?: string): Value {
  return {
    value,
    unit,
    label,
    raw,
    step: unit === 'ratio' ? 0.0001 : unit === 'money' ? 0.01 : 1,
    by: 'declared',
    ...(currency && { currency }),
  };
}

/** A month of LIVEs on the streamer's analytics page. */
export function monthPage(change: Partial<PageState> = {}): PageState {
  const month = day.day.slice(0, 7);
  const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
  const values: Values = {
    live_gmv_attributed: amount(12433.68, 'money', 'Attributed GMV', '$12,433.68', 'USD'),
    show_gpm_attributed: amount(13.77, 'money', 'GMV/1K shows', '$13.77', 'USD'),
    sku_orders: amount(375, 'count', 'SKU orders', '375'),
    ctor_sku: amount(0.044, 'ratio', 'CTOR (SKU orders)', '4.40%'),
    live_ctr: amount(0.0767, 'ratio', 'LIVE CTR', '7.67%'),
    live_impressions: amount(902677, 'count', 'LIVE impressions', '902,677'),
    live_views: amount(111005, 'count', 'Views', '111,005'),
  };
  return livePage({
    surface: 'streamer-live-analytics',
    url: 'https://shop.tiktok.com/streamer/compass/livestream-analytics/view',
    scope: { kind: 'period', from: `${month}-01`, to: `${month}-${last}`, preset: 'custom', timeZone: zone },
    theme: 'light',
    values,
    rows: [],
    missing: [],
    expected: 14,
    ...change,
  });
}

type Options = {
  page?: PageState | null;
  role?: string | null;
  language?: 'zh-CN' | 'en';
  line?: number;
  goal?: number;
  collapsed?: boolean;
  facts?: Fact[];
  /** How many minutes of the room the store holds, and a time before now (minutes) from which on it holds nothing. */
  recorded?: number;
  lost?: number;
  /** How many past rooms say how a count grows. */
  past?: number;
  health?: Health;
  without?: string[];
  /** What was marked in the room, and what came after it. */
  marks?: Mark[];
  effect?: Effect | null;
  /** The shops that are stored, and the one chosen for the tab. */
  shops?: ShopEntry[];
  chosen?: string;
  /** The ads account counts the shop's days, says the user. */
  adsToo?: true;
  alarms?: Alarm[];
  /** What is tried in blocks of the room. */
  blocks?: RoomBlocks | null;
  usual?: UsualTempo;
  hostMoney?: 'shown' | 'hidden';
  /** Targets beside the usual ones. */
  aims?: Partial<Target>[];
  /** Sets, stages, trials and people of the shop. */
  card?: Partial<CardRows>;
  lastWeek?: { points: number; open: number };
  told?: Record<string, unknown>;
  me?: string;
  ownOnly?: boolean;
};

/** Everything behind the panel, from the demo shop's own rooms. */
export function given({
  page = livePage(),
  role = 'controller',
  language = 'en',
  line,
  goal,
  collapsed = false,
  facts = [],
  recorded = 600,
  lost = 0,
  past = 0,
  health,
  without = [],
  marks = [],
  effect = null,
  shops = [],
  chosen,
  adsToo,
  alarms = [],
  blocks = null,
  usual = usualTempo,
  hostMoney,
  aims = [],
  card = {},
  lastWeek,
  me,
  ownOnly,
  told = {},
}: Options): Given {
  const shop = page?.shop?.key ?? '';
  const targets = [
    { kpi: 'room_gmv:live_gmv_direct', role: 'controller', horizon: 'room', value: goal, currency: 'USD' },
    { kpi: 'live_gmv_attributed', role: 'operator', horizon: 'month', value: goal && 14000, currency: 'USD' },
    { kpi: 'show_gpm_attributed', role: 'operator', horizon: 'month', value: goal && 13, currency: 'USD' },
    { kpi: 'ctor_sku', role: 'operator', horizon: 'month', value: goal && 0.045 },
    ...aims,
  ];
  const answers: Record<string, unknown> = {
    hello: { tab: 7, state: page },
    targets: {
      targets: targets.filter((one) => one.value).map((one) => ({ ...one, shop, since: now - 20 * 86_400_000 })),
      lines: [],
      roomMinutes: 122,
    },
    today: { ...day, shop: page?.shop ?? demoShop, facts: [], calendar: { ...day.calendar, ...(adsToo && { adsToo }) } },
    facts,
    card: { sets: [], stages: [], kpis: [], roles: [], trials: [], manual: [], people: [], holds: [], splits: [], leaves: [], ...card },
    cardPast: { lastWeek: lastWeek ?? null },
    setBusinessStage: null,
    putFeedback: true,
    rooms,
    history: history(page, now, recorded, lost),
    benchmark: benchmarks(page, rooms, line),
    shapes: { metric: 'live_gmv_direct', shapes: shapes(past) },
    alarms: { alarms, stage: 'hold', isSet: false },
    settleAlarm: null,
    setStage: null,
    blocks,
    marks,
    putMark: null,
    removeMark: null,
    shifts: { shifts: demoShifts(now).map((one) => ({ ...one, shop })), names: ['Mia Torres', 'Jonah Reed'] },
    cycles: [],
    segments: { segments: [], totals: {}, gaps: [] },
    handOver: null,
    goOff: null,
    roomEnd: null,
    plan: null,
    setPlan: null,
    putShift: null,
    effect,
    health: health ?? null,
    heedDrift: null,
    shops,
    shop: page?.shop ? recognised(page.shop) : null,
    confirmShop: null,
    countShopAs: null,
    report: misreadReport,
    setLine: null,
    setTarget: null,
    pinBenchmark: null,
    sayPeriod: null,
    openWindow: null,
    tempo: tempoAt(page, now),
    lately: latelyAt(page, now),
    usualTempo: usual,
    putCue: null,
    hostScreen: null,
    ...told,
    exportRows: { snapshots: snapshots.slice(-60), next: null, total: 60 },
  };
  for (const name of without) delete answers[name];
  return {
    now,
    language,
    local: {
      preferences: {
        language,
        theme: 'auto',
        role,
        stage: role && 'scale',
        paused: [],
        keepDays: 400,
        ...(hostMoney && { hostMoney }),
        ...(me && { me }),
        ...(ownOnly && { ownOnly }),
      },
      panel: { open: true, collapsed, side: 'right', width: 360, mode: 'push' },
    },
    session: { 'page/7': page, ...(chosen && { 'shop/7': chosen }) },
    answers,
  };
}

/** A shop as its pages print it. */
function recognised(shop: Shop): Recognised {
  const money = { currency: 'USD', raw: '$12,433.68', surface: 'streamer-live-analytics' } as const;
  return { shop, surface: 'live-dashboard', first: now - 86_400_000, last: now, ...(shop.region && { money }) };
}
