import type { MetricId } from '@/lib/metrics/catalog';
import type { History } from '@/lib/room/series';

/** The store keeps changes, and everything once a minute: only a silence longer than this is a gap. */
const silence = 90_000;

/** One metric's curve as the bucket ends show it, at most `most` points; short silences carry the last value on. */
export function curveOf(history: History, metric: MetricId, most: number): (number | null)[] {
  const last = history.series.find((series) => series.metric === metric)?.last ?? [];
  const reach = Math.ceil(silence / history.bucket);
  let age = 0;
  let held: number | null = null;
  const filled = last.map((value) => {
    age = value === null ? age + 1 : 0;
    held = value ?? (age <= reach ? held : null);
    return held;
  });
  const stride = Math.ceil(filled.length / most);
  return filled.filter((_, index) => (filled.length - 1 - index) % stride === 0);
}

/** The same as points in time, epoch ms, ending with what the page shows now. */
export function pointsOf(history: History, metric: MetricId, now: { at: number; value: number; step: number }) {
  const last = history.series.find((series) => series.metric === metric)?.last ?? [];
  const points = last.map((value, index) => ({ at: history.from + (index + 1) * history.bucket - 1, value, step: now.step }));
  return [...points.filter((point) => point.at < now.at), now];
}
