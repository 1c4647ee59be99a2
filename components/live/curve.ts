import type { MetricId } from '@/lib/metrics/catalog';
import type { History } from '@/lib/room/series';

/** One metric's curve as the bucket ends show it, at most `most` points, the newest among them. Gaps stay gaps. */
export function curveOf(history: History, metric: MetricId, most: number): (number | null)[] {
  const last = history.series.find((series) => series.metric === metric)?.last ?? [];
  const stride = Math.ceil(last.length / most);
  return last.filter((_, index) => (last.length - 1 - index) % stride === 0);
}

type Now = { at: number; value: number; step: number; currency?: string };

/** The same as points in time with the extremes before them, epoch ms, ending with what the page shows now; what was in another currency is left out. */
export function pointsOf(history: History, metric: MetricId, now: Now) {
  const series = history.series.find((one) => one.metric === metric && one.currency === now.currency);
  const points = (series?.last ?? []).map((value, index) => ({
    at: history.from + (index + 1) * history.bucket - 1,
    value,
    step: now.step,
    low: series?.low[index] ?? null,
    high: series?.high[index] ?? null,
  }));
  return [...points.filter((point) => point.at < now.at), { at: now.at, value: now.value, step: now.step }];
}
