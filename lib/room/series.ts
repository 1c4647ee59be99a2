import type { MetricId } from '@/lib/metrics/catalog';
import type { Sampling } from './sampling';

/**
 * One metric over a room's time in equal buckets. Arrays are aligned; null is a gap and stays one.
 * `last` is the value at the bucket's end, `low` and `high` the extremes inside it.
 */
export type Series = { metric: MetricId; currency?: string; last: (number | null)[]; low: (number | null)[]; high: (number | null)[] };

/**
 * Curves of one room: bucket `i` covers [from + i × bucket, + bucket), epoch milliseconds. `sampling`: how it was read in that
 * time.
 */
export type History = { room: string; from: number; bucket: number; count: number; series: Series[]; sampling: Sampling };

/** One reading in time, epoch ms; null where the page could not be read. */
export type Point = { at: number; value: number | null };

/** At most `most` equal buckets of whole seconds over [from, to], both epoch ms. */
export function bucketsFor(from: number, to: number, most: number): Pick<History, 'from' | 'bucket' | 'count'> {
  const length = Math.max(0, to - from) + 1;
  const bucket = Math.max(1, Math.ceil(length / most / 1000)) * 1000;
  return { from, bucket, count: Math.ceil(length / bucket) };
}

/** Puts readings (ascending by time, iterated once) into buckets. A bucket without a readable value is a gap. */
export function bucketed(
  metric: MetricId,
  points: Iterable<Point>,
  { from, bucket, count }: Pick<History, 'from' | 'bucket' | 'count'>,
  currency?: string,
): Series {
  const last = new Array<number | null>(count).fill(null);
  const low = new Array<number | null>(count).fill(null);
  const high = new Array<number | null>(count).fill(null);
  for (const { at, value } of points) {
    const index = Math.floor((at - from) / bucket);
    if (value === null || !Number.isFinite(value) || index < 0 || index >= count) continue;
    last[index] = value;
    low[index] = Math.min(low[index] ?? value, value);
    high[index] = Math.max(high[index] ?? value, value);
  }
  return { metric, ...(currency ? { currency } : {}), last, low, high };
}
