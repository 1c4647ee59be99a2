import type { MetricId } from '@/lib/metrics/catalog';
import type { History } from '@/lib/room/series';

/** One metric's curve as the bucket ends show it, at most `most` points; one with a gap in it is a gap. */
export function curveOf(history: History, metric: MetricId, most: number): (number | null)[] {
  const last = history.series.find((series) => series.metric === metric)?.last ?? [];
  const stride = Math.max(1, Math.ceil(last.length / most));
  const count = Math.ceil(last.length / stride);
  // Counted from the newest, which is always one of the points.
  return Array.from({ length: count }, (_, index) => {
    const end = last.length - (count - 1 - index) * stride;
    const some = last.slice(Math.max(0, end - stride), end);
    return some.includes(null) ? null : (some.at(-1) ?? null);
  });
}

/** The same as points in time, epoch ms, ending with what the page shows now. */
export function pointsOf(history: History, metric: MetricId, now: { at: number; value: number; step: number }) {
  const last = history.series.find((series) => series.metric === metric)?.last ?? [];
  const points = last.map((value, index) => ({ at: history.from + (index + 1) * history.bucket - 1, value, step: now.step }));
  return [...points.filter((point) => point.at < now.at), now];
}
