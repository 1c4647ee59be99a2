import type { Minute } from '@/components/charts/tracks';
import type { MetricId } from '@/lib/metrics/catalog';
import type { History } from '@/lib/room/series';

/** Readings further apart than this (ms) would be drawn as a gap; what is held through a bucket is said as often. */
const most = 60_000;

/** A room's curves as the samples they came from, as far as a picture needs them: gaps stay gaps. */
export function historyMinutes({ from, bucket, count, series }: History): Minute[] {
  const parts = Math.max(1, Math.ceil(bucket / most));
  const at = Array.from({ length: count * parts }, (_, index) => from + Math.round(((index + 1) * bucket) / parts) - 1);
  const metrics: Partial<Record<MetricId, Minute['metrics'][MetricId]>> = {};
  for (const { metric, last, currency } of series) {
    const values = at.map((_, index) => last[Math.floor(index / parts)] ?? Number.NaN);
    if (values.some((value) => !Number.isNaN(value))) metrics[metric] = { values, ...(currency && { currency }) };
  }
  return count === 0 ? [] : [{ at, metrics }];
}
