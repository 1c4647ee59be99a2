import { type MetricId, metric as rowOf } from '@/lib/metrics/catalog';
import { sift } from './misreads';

/** A cell of a row from a moment (epoch ms) on; null: it can no longer be read. */
export type RowChange = { at: number; metric: MetricId; value: number | null; step: number; currency?: string };

/** Where a count of a row stood at a moment. */
export type RowCount = { value: number; low: number; high: number; currency?: string };

/** The cell in force at a moment; null when it was not read by then, or no more. */
export function lookAt(own: readonly RowChange[], metric: MetricId, at: number): RowCount | null {
  const cell = own.findLast((change) => change.metric === metric && change.at <= at);
  if (!cell || cell.value === null) return null;
  const half = rowOf(metric).unit === 'count' && cell.step <= 1 ? 0 : cell.step / 2;
  const { value, currency } = cell;
  return { value, low: value - half, high: value + half, ...(currency && { currency }) };
}

/** A count at a moment: a cell, or the whole number that a rate of a count stands for; null when it is not known. */
export function rowCount(own: readonly RowChange[], of: MetricId | readonly [rate: MetricId, base: MetricId], at: number): RowCount | null {
  if (typeof of === 'string') return lookAt(own, of, at);
  const [rate, base] = of.map((metric) => lookAt(own, metric, at));
  if (!rate || !base) return null;
  const low = Math.ceil(Math.max(0, rate.low) * base.low - 1e-6);
  const high = Math.floor(rate.high * base.high + 1e-6);
  return low <= high ? { value: Math.round((low + high) / 2), low, high } : null;
}

/** One, or what the finest cell of a metric was printed to. */
export function grainOf(own: readonly RowChange[], metric: MetricId): number {
  return own.reduce((finest, one) => (one.metric === metric && one.step > 0 && one.step < finest ? one.step : finest), 1);
}

/** The changes of a row in time order without the misreads of its counts. */
export function sifted(changes: readonly RowChange[]): RowChange[] {
  const ordered = changes.toSorted((a, b) => a.at - b.at);
  const dropped = new Set<RowChange>();
  for (const metric of new Set(ordered.map((one) => one.metric))) {
    if (rowOf(metric).kind !== 'counter') continue;
    const own = ordered.filter((one) => one.metric === metric && one.value !== null);
    const byTime = new Map(own.map((one) => [one.at, one]));
    const drop = (at: number) => {
      const change = byTime.get(at);
      if (change) dropped.add(change);
    };
    const { push, end } = sift(() => {}, drop);
    for (const { at, value } of own) push(at, value ?? 0);
    end();
  }
  return ordered.filter((one) => !dropped.has(one));
}
