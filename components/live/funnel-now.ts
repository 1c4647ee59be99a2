import type { BenchmarkSet } from '@/lib/benchmark/benchmark';
import type { Amount } from '@/lib/format';
import { isCounted } from '@/lib/kpi/counted';
import { type MetricId, metric as rowOf } from '@/lib/metrics/catalog';
import { inForce, type StepNow, stepRate, stepsBy } from '@/lib/room/funnel';
import { derivedOf } from './derived';
import type { RoomPage } from './room';

/** What a page says of a room. */
export type RoomNumbers = Pick<RoomPage, 'values' | 'scope'>;

/** The steps of a room's funnel as its page shows them, or as they follow from what it shows. */
export function stepsNow(page: RoomNumbers, benchmarks: BenchmarkSet[] | undefined): StepNow[] {
  const count = countsOf(page);
  return stepsBy(count).map((step) => ({
    ...step,
    rate: stepRate(step.metric, count) ?? null,
    before: count(step.from) ?? null,
    after: count(step.to) ?? null,
    benchmark: inForce(benchmarks, step.metric),
  }));
}

/** The counts on the borders, at the resolution of the page; null where not known. */
export function funnelCounts({ values }: RoomNumbers, steps: readonly StepNow[]): { id: MetricId; amount: Amount | null }[] {
  const [first] = steps;
  const borders = first ? [{ id: first.from, value: first.before }, ...steps.map(({ to, after }) => ({ id: to, value: after }))] : [];
  return borders.map(({ id, value }) => {
    const { unit } = rowOf(id);
    const { step = 1, currency } = values[id] ?? {};
    return { id, amount: value === null ? null : { value, unit, step, ...(currency && { currency }) } };
  });
}

/** Reads a number of the page or, for counts, one derived from it; none in doubt. */
export function countsOf({ values, scope }: RoomNumbers): (id: MetricId) => number | undefined {
  const derived = new Map(derivedOf(values, scope.seconds).map((one) => [one.metric, (one.low + one.high) / 2]));
  return (id) => {
    const read = values[id];
    const sure = read && isCounted(read) ? read : undefined;
    return sure && sure.step <= 1 ? sure.value : (derived.get(id) ?? sure?.value);
  };
}
