import type { MetricId } from '@/lib/metrics/catalog';

/**
 * One metric over a room's time in equal buckets. Arrays are aligned; null is a gap and stays one.
 * `last` is the value at the bucket's end, `low` and `high` the extremes inside it.
 */
export type Series = { metric: MetricId; currency?: string; last: (number | null)[]; low: (number | null)[]; high: (number | null)[] };

/** Curves of one room: bucket `i` covers [from + i × bucket, + bucket), epoch milliseconds. */
export type History = { room: string; from: number; bucket: number; count: number; series: Series[] };
