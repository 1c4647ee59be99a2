import type { MetricId } from '@/lib/metrics/catalog';
import type { Alarm, Verdict } from '@/lib/room/alarms/alarm';
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
    values,
    rows: [],
    roster: false,
    hosted: false,
    reviewed: false,
    lines: {},
    ...other,
  };
}

/** What a rule says of a view, at its own limit or another. */
export function say(id: Alarm['rule'], view: AlarmView, limit = ruleOf(id).limits.hold as number): Verdict['say'] {
  return ruleOf(id).judge(view, limit).say;
}

export function product(stock: number, pinned = true, step = 1): Row {
  const value = { value: stock, step, unit: 'count', raw: String(stock), label: 'Stock', by: 'declared' } as const;
  return { kind: 'product', key: 'p1', name: 'Jar', values: { available_stock: value }, ...(pinned && { pinned: true }) } as Row;
}
