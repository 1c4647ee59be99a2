import type { MetricId } from '@/lib/metrics/catalog';
import type { Alarm, Evidence, Verdict } from '@/lib/room/alarms/alarm';
import { ruleOf } from '@/lib/room/alarms/rules';
import type { AlarmView } from '@/lib/room/alarms/view';
import type { Row, Value, Values } from '@/lib/snapshot/snapshot';
import { looks, minute, minutesOf, start } from '../given';

type Truth = (since: number) => Partial<Record<MetricId, number>>;

/** A room read every 10 s for so many minutes, as the rules see it at its end. */
export function viewOf(length: number, truth: Truth, rest: Partial<AlarmView> & Parameters<typeof minutesOf>[1] = {}): AlarmView {
  const { steps, lost, ...other } = rest;
  const samples = minutesOf(looks(length * minute, 10_000, truth), { steps, lost });
  const at = start + length * minute;
  const shown = Object.entries(truth(length * minute)) as [MetricId, number][];
  const values = Object.fromEntries(shown.map(([metric, value]) => [metric, { value, step: steps?.[metric] ?? 1 } as Value])) as Values;
  const seen = samples.at(-1)?.at.at(-1) ?? at;
  return {
    at,
    minute: length,
    state: 'live',
    seen,
    samples,
    shown: true,
    values,
    rows: [],
    watched: start,
    unhosted: null,
    reviewed: false,
    lines: {},
    ...other,
  };
}

/** What a rule says of a view, at its own limit or another, beside an alarm that fired on `held`. */
export function say(id: Alarm['rule'], view: AlarmView, limit = ruleOf(id).limits.hold as number, held?: Evidence): Verdict['say'] {
  return ruleOf(id).judge(view, limit, held).say;
}

export function product(stock: number, pinned = true, step = 1): Row {
  const value = { value: stock, step, unit: 'count', raw: String(stock), label: 'Stock', by: 'declared' } as const;
  return { kind: 'product', key: 'p1', name: 'Jar', values: { available_stock: value }, ...(pinned && { pinned: true }) } as Row;
}

/** A busy, even room: 40 entries, 4 orders and 100 of GMV a minute. */
export const even = (since: number) => {
  const minutes = since / minute;
  const orders = Math.floor(minutes * 4);
  return { live_views: Math.floor(minutes * 40), sku_orders: orders, live_gmv_direct: orders * 25, live_current_viewers: 200 };
};

/** The same until a minute, then so many times as much of everything. */
export const changed = (at: number, factor: number) => (since: number) => {
  const before = even(Math.min(since, at * minute));
  const after = even(Math.max(0, since - at * minute));
  return {
    live_views: before.live_views + after.live_views,
    sku_orders: before.sku_orders + Math.floor(after.sku_orders * factor),
    live_gmv_direct: before.live_gmv_direct + Math.floor(after.sku_orders * factor) * 25,
    live_current_viewers: since < at * minute ? 200 : 200 * factor,
  };
};
