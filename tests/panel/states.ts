import type { DayReport } from '@/lib/report/day';
import { foldHealth, type Health } from '@/lib/report/health';
import type { Cycle } from '@/lib/room/cycles';
import type { PageState } from '@/lib/snapshot/page-state';
import type { Shop, Value } from '@/lib/snapshot/snapshot';
import { drawn } from './drawn.ts';
import { given, livePage, monthPage, now } from './given.ts';
import { marked } from './marked.ts';
import { monthFacts } from './month-facts.ts';
import { fellSilent, ringing } from './ringing.ts';
import { scored, warned } from './scored.ts';
import { shopEntries } from './shop-entries.ts';

type Options = Parameters<typeof given>[0];
export type State = { name: string; options: Options; path?: string; width?: number; press?: 'r' | 't' | 'h' | '?'; click?: string };

const bare = {
  values: {},
  rows: [],
  missing: [],
  checks: [],
  expected: 0,
  scope: { kind: 'unknown', why: 'none' },
} as const satisfies Partial<PageState>;
const plain = (change: Partial<PageState>) =>
  livePage({ ...structuredClone(bare), theme: 'light', surface: 'unknown', ...change } as Partial<PageState>);

const unnamed = { key: 'host/shop.tiktok.com', host: 'shop.tiktok.com' };
const unnamedEntry = { shop: unnamed, first: 0, last: 0 };

const missing: PageState['missing'] = [
  { metric: 'live_ctr', why: 'ambiguous' },
  { metric: 'live_avg_view_duration', why: 'absent' },
  { metric: 'show_gpm', why: 'moving' },
  { metric: 'comment_rate', why: 'hidden' },
];

function without(page: PageState, ids: readonly string[]): PageState {
  const values = Object.fromEntries(Object.entries(page.values).filter(([id]) => !ids.includes(id)));
  return { ...page, values };
}

function doubtful(page: PageState): PageState {
  const dwell = page.values.live_avg_view_duration;
  const values = {
    ...page.values,
    ...(dwell && { live_avg_view_duration: { ...dwell, doubt: 'enter_room_rate = live_views / live_impressions' } }),
  };
  return { ...page, values, checks: [{ identity: 'enter_room_rate = live_views / live_impressions', ok: false }] };
}

/** A product that is pinned now, and two before. */
function running(): Cycle[] {
  const count = (value: number, currency?: string) => ({ value, approximate: false, restated: false, ...(currency && { currency }) });
  const cycle = (name: string, ago: number, length: number, gmv: number, end: Cycle['end']): Cycle => ({
    id: name,
    product: { key: name, name },
    from: now - ago * 60_000,
    to: now - (ago - length) * 60_000,
    end,
    counts: { clicks: count(42), orders: count(gmv / 25), gmv: count(gmv, 'USD') },
    stock: 6,
  });
  return [
    cycle('Ceramic Pour-over Set', 60, 20, 200, 'gone'),
    cycle('Enamel Mug Set of 4', 40, 30, 50, 'gone'),
    cycle('Amber Storage Jar Trio', 9, 9, 150, 'running'),
  ];
}

/** The room's page with the products' own figures on it, and what ads cost. */
function withProducts(page: PageState): PageState {
  const count = (value: number, label: string): Value => ({ value, step: 1, unit: 'count', raw: String(value), label, by: 'declared' });
  const shown = { product_impressions: count(16_570, 'Product impressions'), product_clicks: count(497, 'Product clicks') };
  const rate = { value: 0.03, step: 0.0001, unit: 'ratio', raw: '3.00%', label: 'CTR', by: 'declared' } as const;
  const cost = { value: 92.4, step: 0.01, unit: 'money', currency: 'USD', raw: '92.40', label: 'Ads cost', by: 'declared' } as const;
  return { ...page, values: { ...page.values, ...shown, product_ctr: rate, ads_cost: cost, new_followers: count(39, 'New followers') } };
}

const stopped: PageState['missing'] = [
  { metric: 'comment_rate', why: 'ambiguous' },
  { metric: 'like_rate', why: 'unreadable' },
];
const anyValue: Value = { value: 0.01, step: 0.01, unit: 'ratio', raw: '1%', label: 'Rate', by: 'declared' };

/** A room whose page was read last 25 minutes ago, and when a person said that it is over. */
export function unseen(said: number | null): Options {
  const last = now - 25 * 60_000;
  return {
    page: livePage({ at: last }),
    alarms: said === null ? fellSilent(25) : [],
    told: { roomEnd: { state: 'live', last, said }, sayOver: true },
  };
}

/** An ads day whose clock no page names. */
function adsDay(): Partial<PageState> {
  const { day } = (given({}).answers.today as DayReport).calendar;
  const cost = { value: 3.2, step: 0.01, unit: 'money', currency: 'USD', raw: '3.20', label: 'Cost per order', by: 'declared' } as const;
  const asOf = `${day}T14:05`;
  return { surface: 'gmv-max', scope: { kind: 'period', from: day, to: day, asOf }, values: { ads_cost_per_order: cost } };
}

/** Every state the panel can be in, by name: what is behind it, and where to look. */
export const states: readonly State[] = [
  { name: 'live', options: { line: 45, goal: 875, past: 11 } },
  { name: 'live-basis', options: { line: 45, goal: 875, page: withProducts(livePage()) }, click: '.now-row .basis' },
  { name: 'live-marked', options: { line: 45, goal: 875, ...marked() } },
  { name: 'live-effect', options: { line: 45, goal: 875, ...marked(), told: { cycles: running() } }, click: '.mark-effect .text-btn' },
  { name: 'live-cycles', options: { line: 45, goal: 875, ...marked(), told: { cycles: running() } }, click: '.cycle-now' },
  { name: 'live-alarm', options: { line: 45, goal: 875, alarms: ringing() } },
  { name: 'live-blocks', options: { line: 45, goal: 875, blocks: drawn(84) } },
  { name: 'rail-alarm', width: 40, options: { collapsed: true, goal: 875, line: 45, alarms: ringing() } },
  { name: 'live-no-target', options: {} },
  { name: 'live-doubtful', options: { page: doubtful(livePage()), goal: 875 } },
  { name: 'live-early', options: { line: 45, goal: 875, recorded: 2 } },
  { name: 'live-gap', options: { line: 45, goal: 875, lost: 7 } },
  { name: 'live-starting', options: { page: startingPage({ status: 'reading' }) } },
  { name: 'live-state-unknown', options: { page: startingPage({ status: 'partial' }) } },
  { name: 'live-unseen', options: { ...unseen(null), goal: 500 } },
  { name: 'live-ended', options: { page: endedPage(), goal: 500 } },
  {
    name: 'layout-changed',
    options: {
      page: without(
        livePage({ status: 'partial', missing, expected: 17 }),
        missing.map(({ metric }) => metric),
      ),
    },
  },
  {
    name: 'lost',
    options: { page: livePage({ ...structuredClone(bare), status: 'lost', missing, expected: 4, scope: livePage().scope }) },
  },
  { name: 'role', options: { page: monthPage(), role: 'operator', goal: 875 } },
  { name: 'role-trial', options: scored() },
  { name: 'role-unfolded', options: scored(), click: '.kpi-open' },
  { name: 'role-feedback', options: scored(), click: '.trial .btn' },
  { name: 'role-bare', options: { page: monthPage(), role: 'operator' } },
  { name: 'role-warned', options: warned() },
  { name: 'role-lead', options: { page: monthPage(), role: 'lead' } },
  { name: 'role-old', options: { role: 'operator', goal: 875, facts: monthFacts(26) }, press: 'r' },
  { name: 'role-state-unknown', options: { page: startingPage({ status: 'partial' }), role: 'controller', goal: 875 }, press: 'r' },
  { name: 'role-service', options: { page: monthPage(), role: 'service' } },
  { name: 'role-host', options: { role: 'host', goal: 875 }, press: 'r' },
  { name: 'period-unknown', options: { page: monthPage({ scope: { kind: 'unknown', why: 'stale-banner' } }), role: 'operator' } },
  { name: 'period-unnamed', options: { page: monthPage({ scope: { kind: 'unknown', why: 'no-period' } }), role: 'operator' } },
  {
    name: 'period-named',
    options: { page: monthPage({ scope: { kind: 'period', from: '2026-03-02', to: '2026-03-09', by: 'user' } }), role: 'operator' },
  },
  { name: 'role-ads', options: { page: monthPage(adsDay()), role: 'ads' } },
  { name: 'role-ads-said', options: { page: monthPage(adsDay()), role: 'ads', adsToo: true } },
  { name: 'generic', options: { page: genericPage() } },
  { name: 'today', options: { goal: 875 }, press: 't' },
  { name: 'health', options: { page: doubtful(livePage()), line: 45, goal: 875 }, press: 'h' },
  { name: 'drift', options: { page: driftedPage(), health: driftedHealth(), line: 45, goal: 875 } },
  { name: 'help', options: {}, press: '?' },
  { name: 'none', options: { page: plain({ status: 'none' }) } },
  { name: 'no-page', options: { page: null } },
  { name: 'reading', options: { page: plain({ status: 'reading' }) } },
  { name: 'signed-out', options: { page: plain({ status: 'signed-out' }) } },
  { name: 'choosing', options: { page: plain({ status: 'choosing' }) } },
  { name: 'error', options: { page: plain({ status: 'error' }) } },
  { name: 'paused', options: { page: plain({ status: 'paused' }) } },
  { name: 'orphaned', options: { page: plain({ status: 'orphaned' }) } },
  { name: 'background-lost', options: { without: ['hello'] } },
  { name: 'store-full', options: { page: livePage({ store: { ok: false, spooled: 40, why: 'full' } }), line: 45, goal: 875 } },
  { name: 'first-run', options: { page: monthPage(), role: null } },
  { name: 'first-run-live', options: { role: null } },
  { name: 'shop-unconfirmed', options: { page: monthPage(), shops: shopEntries(2) }, click: '.shop-card .btn:not(.btn--primary)' },
  {
    name: 'shop-unnamed',
    options: { page: livePage({ shop: unnamed }), shops: [...shopEntries(2), unnamedEntry] },
    click: '.shop-card .link-btn',
  },
  { name: 'shop-wrong', options: { shops: shopEntries(2), chosen: 'gb/demo_shop' } },
  { name: 'shop-not-as-confirmed', options: { page: monthPage({ shop: confirmedOtherwise() }), role: 'operator', goal: 875 } },
  { name: 'shop-switcher', options: { line: 45, goal: 875, shops: shopEntries(30), chosen: '*' }, click: '.top-shop' },
  { name: 'rail-wrong-shop', options: { collapsed: true, shops: shopEntries(2), chosen: 'gb/demo_shop' }, width: 40 },
  { name: 'rail', options: { collapsed: true, line: 45, goal: 875 }, width: 40 },
  { name: 'rail-empty', options: { page: plain({ status: 'none' }), collapsed: true }, width: 40 },
  { name: 'demo', options: { line: 45, goal: 875 }, path: '/panel/index.html?demo' },
  { name: 'popup', options: {}, path: '/popup/index.html', width: 320 },
  { name: 'popup-elsewhere', options: { page: null }, path: '/popup/index.html', width: 320 },
];

/** A LIVE page on which two numbers that were there for days are not read any more. */
export function driftedPage(): PageState {
  const page = without(
    livePage(),
    stopped.map(({ metric }) => metric),
  );
  return { ...page, status: 'partial', missing: stopped };
}

export function driftedHealth(): Health {
  const page = driftedPage();
  const shop = page.shop as Shop;
  const before = [72, 48, 24].map((hours) => livePage({ at: now - hours * 3_600_000, missing: [] }));
  const seen = before.map((it) => ({ ...it, values: { ...it.values, comment_rate: anyValue, like_rate: anyValue } }));
  const all = [...seen, { ...page, at: now - 30 * 60_000 }];
  const reader = { id: 'live-dashboard', version: 2 };
  return all.reduce<Health | undefined>((health, it) => foldHealth(health, it, reader, shop), undefined) as Health;
}

/** A LIVE page that does not tell yet whether its room runs. */
function startingPage(change: Partial<PageState>): PageState {
  return livePage({ scope: { kind: 'unknown', why: 'room-state' }, ...change });
}

function endedPage(): PageState {
  const page = livePage();
  return page.scope.kind === 'room' ? { ...page, scope: { ...page.scope, state: 'ended' } } : page;
}

function confirmedOtherwise() {
  const { shop } = monthPage();
  return shop && { ...shop, currency: 'GBP', timeZone: 'Europe/London' };
}

function genericPage(): PageState {
  const page = monthPage({ status: 'generic', surface: 'unknown', expected: 0, scope: { kind: 'unknown', why: 'generic' } });
  const values = Object.fromEntries(Object.entries(page.values).map(([id, value]) => [id, { ...value, by: 'generic' as const }]));
  return { ...page, values };
}
