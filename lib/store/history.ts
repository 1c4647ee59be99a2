import { type MetricId, metric as rowOf } from '@/lib/metrics/catalog';
import { sift } from '@/lib/room/misreads';
import { samplingOf, silence } from '@/lib/room/sampling';
import { bucketed, bucketsFor, type History, type Point } from '@/lib/room/series';
import type { SampleRecord } from './pack';

/** Pages poll every three seconds: finer buckets would say nothing more. */
const finest = 10_000;

/**
 * Curves of a room in at most `buckets` equal buckets, from the packed minutes of its own cards in time order; what was
 * read before `from` (epoch ms) is left out, and the buckets begin there, or at the first reading after it.
 * A bucket in which the page was not read stays null, and what a count was misread as is left out. Of a metric in two currencies only the newest is drawn.
 */
export function historyOf(
  room: string,
  records: readonly SampleRecord[],
  want: { metrics: readonly MetricId[]; buckets: number; from?: number },
): History {
  const first = records[0]?.at[0];
  const to = records.at(-1)?.at.at(-1);
  const from = Math.max(first ?? 0, want.from ?? 0);
  if (to === undefined || to < from) return { room, from: 0, bucket: finest, count: 0, series: [], sampling: samplingOf([]) };
  const frame = bucketsFor(from, to, Math.min(want.buckets, Math.ceil((to - from + 1) / finest)));
  const series = want.metrics.flatMap((metric) => {
    const newest = records.findLast((record) => record.metrics[metric])?.metrics[metric];
    return newest ? [bucketed(metric, held(readings(metric, records, newest.currency), frame.bucket), frame, newest.currency)] : [];
  });
  const looks = records.flatMap(({ at }) => at).filter((at) => at >= from);
  return { room, ...frame, series, sampling: samplingOf(looks) };
}

/** The viewers at each moment of a whole room, fine enough for its average and its peak. */
export function viewersOf(room: string, records: readonly SampleRecord[]): History {
  return historyOf(room, records, { metrics: ['live_current_viewers'], buckets: 600 });
}

function readings(metric: MetricId, records: readonly SampleRecord[], currency?: string): Iterable<Point> {
  const points = pointsOf(metric, records, currency);
  return rowOf(metric).kind === 'counter' ? withoutMisreads([...points]) : points;
}

function withoutMisreads(points: readonly Point[]): Point[] {
  const odd = new Set<number>();
  const { push, end } = sift(
    () => {},
    (at) => odd.add(at),
  );
  for (const { at, value } of points) if (value !== null) push(at, value);
  end();
  return points.filter(({ at }) => !odd.has(at));
}

function* pointsOf(metric: MetricId, records: readonly SampleRecord[], currency?: string): Generator<Point> {
  for (const { at, metrics } of records) {
    const column = metrics[metric];
    const comparable = column && column.currency === currency;
    for (const [index, moment] of at.entries()) {
      const value = comparable ? column.values[index] : undefined;
      yield { at: moment, value: value === undefined || Number.isNaN(value) ? null : value };
    }
  }
}

/** The same points, with each value repeated every `pitch` milliseconds until the next look at the page, gaps apart. */
function* held(points: Iterable<Point>, pitch: number): Generator<Point> {
  let before: Point | undefined;
  for (const point of points) {
    if (before && before.value !== null && point.at - before.at <= silence) {
      for (let at = before.at + pitch; at < point.at; at += pitch) yield { at, value: before.value };
    }
    yield point;
    before = point;
  }
}

/** The last value of a metric from `from` to `until` (epoch ms) in a few records in time order; null when none was read. */
export function lastValue(
  records: readonly SampleRecord[],
  metric: MetricId,
  { from, until }: { from: number; until: number },
): { value: number; currency?: string } | null {
  for (const record of records.toReversed()) {
    const column = record.metrics[metric];
    if (!column) continue;
    const index = record.at.findLastIndex((at, i) => at >= from && at <= until && !Number.isNaN(column.values[i]));
    const value = column.values[index];
    if (value !== undefined) return { value, ...(column.currency && { currency: column.currency }) };
  }
  return null;
}
