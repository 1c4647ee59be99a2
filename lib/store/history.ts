import type { MetricId } from '@/lib/metrics/catalog';
import type { History, Series } from '@/lib/room/series';
import type { Column, SampleRecord } from './pack';

/** No finer than the pages themselves poll and we store: a quieter bucket would look like a gap. */
const finest = 10_000;

/**
 * Curves of a room in at most `buckets` equal buckets, from the packed minutes of its own cards in time order.
 * A bucket that no tick fell in stays null. A metric in two currencies keeps that of its last minute.
 */
export function historyOf(
  room: string,
  records: readonly SampleRecord[],
  want: { metrics: readonly MetricId[]; buckets: number },
): History {
  const from = records[0]?.at[0];
  const to = records.at(-1)?.at.at(-1);
  if (from === undefined || to === undefined) return { room, from: 0, bucket: finest, count: 0, series: [] };
  const bucket = Math.max(finest, Math.ceil((to - from + 1) / want.buckets));
  const count = Math.floor((to - from) / bucket) + 1;
  const series = want.metrics.map((metric) => seriesOf(metric, records, (at) => Math.floor((at - from) / bucket), count));
  return { room, from, bucket, count, series: series.filter((one) => one !== null) };
}

function seriesOf(metric: MetricId, records: readonly SampleRecord[], bucketOf: (at: number) => number, count: number): Series | null {
  const newest = records.findLast((record) => record.metrics[metric])?.metrics[metric];
  if (!newest) return null;
  const { currency } = newest;
  const empty = () => new Array<number | null>(count).fill(null);
  const series: Series = { metric, ...(currency && { currency }), last: empty(), low: empty(), high: empty() };
  for (const record of records) {
    const column = record.metrics[metric];
    if (column && column.currency === currency) addMinute(series, record.at, column, bucketOf);
  }
  return series;
}

function addMinute(series: Series, at: readonly number[], { values }: Column, bucketOf: (at: number) => number): void {
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index];
    const moment = at[index];
    if (value === undefined || moment === undefined || Number.isNaN(value)) continue;
    const bucket = bucketOf(moment);
    series.last[bucket] = value;
    series.low[bucket] = Math.min(series.low[bucket] ?? value, value);
    series.high[bucket] = Math.max(series.high[bucket] ?? value, value);
  }
}

/** The last value of a metric at or before `until` (epoch ms) in a few minutes in time order; null when none was read. */
export function lastValue(records: readonly SampleRecord[], metric: MetricId, until: number): { value: number; currency?: string } | null {
  for (const record of records.toReversed()) {
    const column = record.metrics[metric];
    if (!column) continue;
    const index = record.at.findLastIndex((at, i) => at <= until && !Number.isNaN(column.values[i]));
    const value = column.values[index];
    if (value !== undefined) return { value, ...(column.currency && { currency: column.currency }) };
  }
  return null;
}
