import fc from 'fast-check';
import type { RoomPage } from '@/components/live/room';
import type { HostInput } from '@/components/screens/host/host-view';
import type { BenchmarkSet } from '@/lib/benchmark/benchmark';
import { roomCounts } from '@/lib/kpi/room-counts';
import { targetKey } from '@/lib/kpi/target';
import type { MetricId } from '@/lib/metrics/catalog';
import { metric as rowOf } from '@/lib/metrics/catalog';
import type { Alarm } from '@/lib/room/alarms/alarm';
import { defaultAlarms } from '@/lib/room/alarms/settings';
import { demoPageState } from '@/lib/room/demo';
import { funnelSteps } from '@/lib/room/funnel';
import type { Value, Values } from '@/lib/snapshot/snapshot';

export const now = Date.UTC(2026, 2, 31, 1, 52);
export const shop = { key: 'us/fern_shop', region: 'US', name: 'fern_shop', host: 'seller-us.tiktok.com' };

/** The demo's room at minute 84, not a demo to the screens. */
export function roomPage(change: Partial<RoomPage> = {}): RoomPage {
  const { demo: _, ...page } = demoPageState(now) as RoomPage;
  return { ...page, shop, ...change };
}

export function value(id: MetricId, number: number, currency = 'USD'): Value {
  const { unit } = rowOf(id);
  const step = unit === 'money' ? 0.01 : unit === 'ratio' ? 0.0001 : 1;
  return { value: number, unit, step, label: id, raw: String(number), by: 'declared', ...(unit === 'money' && { currency }) };
}

/** What a host's screen is made of, with nothing but the page and a target of 875 dollars. */
export function hostInput(change: Partial<HostInput> = {}): HostInput {
  return {
    page: roomPage(),
    now,
    showsMoney: false,
    targets: targetsOf('room_gmv', 'live_gmv_direct', 875, 'USD'),
    planned: 122,
    paceBy: { kpi: roomCounts[0], role: 'controller', shapes: [] },
    benchmarks: undefined,
    alarms: [],
    settings: defaultAlarms,
    tempo: undefined,
    usual: undefined,
    onAir: [],
    cues: { now: null, next: null },
    ...change,
  };
}

/** A controller's target for one of a room's counts. */
export function targetsOf(kpi: string, metric: MetricId, goal: number, currency?: string) {
  const row = roomCounts.find(({ id }) => id === kpi) ?? roomCounts[0];
  const target = { shop: shop.key, role: 'controller', kpi: targetKey(row, metric), horizon: 'room', value: goal, since: 0 } as const;
  return { targets: [{ ...target, ...(currency && { currency }) }], lines: [], roomMinutes: null };
}

/** More than any count below can come to: a number as large is money. */
export const leastMoney = 20_000;
const money = fc.integer({ min: leastMoney, max: 900_000_000 }).map((cents) => cents + 0.37);
const count = fc.integer({ min: 0, max: 999 });
const currencies = ['USD', 'GBP', 'VND', 'IDR', 'CNY', 'THB', 'BRL'] as const;

/** Any page of a room with money on it, any target, any benchmark: all of its money is above `leastMoney`, all its counts far below. */
export const anyInput: fc.Arbitrary<HostInput> = fc
  .record({
    currency: fc.constantFrom(...currencies),
    gmv: fc.option(money, { nil: undefined }),
    orders: fc.option(count, { nil: undefined }),
    clicks: count,
    views: count,
    dwell: fc.integer({ min: 1, max: 300 }),
    // How many times the GMV the target is.
    goal: fc.option(fc.double({ min: 0.5, max: 5, noNaN: true }), { nil: null }),
    kpi: fc.constantFrom(...roomCounts),
    planned: fc.option(fc.integer({ min: 1, max: 300 }), { nil: null }),
    state: fc.constantFrom('live' as const, 'ended' as const),
    benchmark: fc.option(money, { nil: null }),
    doubt: fc.boolean(),
    longest: fc.option(count, { nil: null }),
    alarmed: fc.boolean(),
    age: fc.integer({ min: 0, max: 600_000 }),
  })
  .map((drawn) => {
    const { currency, gmv, orders, kpi, goal } = drawn;
    const values: Values = {
      ...(gmv !== undefined && { live_gmv_direct: { ...value('live_gmv_direct', gmv, currency), ...(drawn.doubt && { doubt: 'x' }) } }),
      ...(gmv !== undefined && { aov: value('aov', gmv / 3, currency), gmv_per_hour: value('gmv_per_hour', gmv, currency) }),
      ...(orders !== undefined && { sku_orders: value('sku_orders', orders) }),
      product_clicks: value('product_clicks', drawn.clicks),
      live_views: value('live_views', drawn.views),
      live_impressions: value('live_impressions', 999),
      live_avg_view_duration: value('live_avg_view_duration', drawn.dwell),
      enter_room_rate: value('enter_room_rate', drawn.views / 999),
    };
    const page = roomPage({ at: now - drawn.age, values, scope: { ...roomPage().scope, state: drawn.state } });
    const isMoney = kpi.id === 'room_gmv';
    const target = goal === null ? null : isMoney ? (gmv ?? leastMoney) * goal : Math.round(goal * 200);
    const evidence = { value: 15, unit: 'minutes', limit: 15 } as const;
    const alarm: Alarm = {
      ...({ id: 'a', room: page.scope.room, shop: shop.key, rule: 'no-order', stage: 'hold', since: now, at: now } as const),
      ...{ evidence, worst: evidence },
    };
    return hostInput({
      page,
      targets: target ? targetsOf(kpi.id, kpi.metrics[0], target, isMoney ? currency : undefined) : undefined,
      planned: drawn.planned,
      paceBy: { kpi, role: 'controller', shapes: [] },
      benchmarks: benchmarksOf(drawn.benchmark, currency),
      alarms: drawn.alarmed ? [alarm] : [],
      tempo: {
        at: now,
        clicks: { perMinute: 5, low: 5, high: 5, derived: false },
        entries: { unknown: 'gap' },
        order: { unknown: 'absent' },
      },
      usual: {
        clicks: { source: 'own', absent: 'too-few', n: 0 },
        entries: { source: 'own', absent: 'too-few', n: 0 },
        longestWait: drawn.longest,
      },
    });
  });

/** A line for every step of the funnel; that of an order's value is money. */
function benchmarksOf(amount: number | null, currency: string): BenchmarkSet[] | undefined {
  if (amount === null) return undefined;
  return [...funnelSteps.map(({ metric }) => metric), 'live_avg_view_duration' as const].map((metric) => {
    const isMoney = rowOf(metric).unit === 'money';
    const held = { source: 'team', value: isMoney ? amount : 0.9, ...(isMoney && { currency }) } as const;
    return { metric, minute: 84, pinned: null, inForce: held, all: [held] };
  });
}
