import type { MetricId } from '@/lib/metrics/catalog';
import { addReading, createTrack, type Track } from './track';

type Column = { values: ArrayLike<number>; currency?: string };

/** A packed minute of samples, as far as curves need it: values aligned with `at`, NaN where a tick did not read the metric. */
export type Minute = { at: readonly number[]; metrics: Partial<Record<MetricId, Column>> };

/** Every metric with a sample, in the order first seen. */
export function metricsIn(minutes: readonly Minute[]): MetricId[] {
  return [...new Set(minutes.flatMap((one) => Object.keys(one.metrics) as MetricId[]))];
}

/** A track with what it was made from: `count` readings, the last at `until` (epoch ms). */
export type GrownTrack = { track: Track; count: number; until: number };

/**
 * The track of one metric, from minutes in time order; null without a sample. A metric in two currencies keeps that of its last
 * minute. `known` is continued when the minutes only go on from it, since a running room is read again at every tick.
 */
export function growTrack(metric: MetricId, minutes: readonly Minute[], known?: GrownTrack): GrownTrack | null {
  const newest = minutes.findLast((one) => one.metrics[metric])?.metrics[metric];
  if (!newest) return null;
  const { currency } = newest;
  const goesOn = known && known.track.currency === currency && countUntil(metric, currency, minutes, known.until) === known.count;
  const grown = goesOn ? known : { track: createTrack(metric, currency), count: 0, until: Number.NEGATIVE_INFINITY };
  eachReading(metric, currency, minutes, (at, value) => {
    if (at <= grown.until) return;
    addReading(grown.track, at, value);
    grown.count += 1;
    grown.until = at;
  });
  return grown;
}

function countUntil(metric: MetricId, currency: string | undefined, minutes: readonly Minute[], until: number): number {
  let count = 0;
  eachReading(metric, currency, minutes, (at) => {
    if (at <= until) count += 1;
  });
  return count;
}

function eachReading(
  metric: MetricId,
  currency: string | undefined,
  minutes: readonly Minute[],
  take: (at: number, value: number) => void,
): void {
  for (const one of minutes) {
    const column = one.metrics[metric];
    if (!column || column.currency !== currency) continue;
    for (let i = 0; i < one.at.length; i++) {
      const at = one.at[i];
      const value = column.values[i];
      if (at !== undefined && value !== undefined && !Number.isNaN(value)) take(at, value);
    }
  }
}
