import { type MetricId, metric as rowOf } from '@/lib/metrics/catalog';
import { sift } from '@/lib/room/misreads';
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
  const add = (at: number, value: number) => {
    if (at <= grown.until) return;
    addReading(grown.track, at, value);
    grown.count += 1;
    grown.until = at;
  };
  eachReading(metric, currency, minutes, add, (at, value) => {
    if (at > grown.until) grown.track.misreads.push({ at, value });
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

type Take = (at: number, value: number) => void;

/** Every reading in time order; of a count, misreads go to `drop`. */
function eachReading(metric: MetricId, currency: string | undefined, minutes: readonly Minute[], take: Take, drop: Take = () => {}): void {
  const { kind } = rowOf(metric);
  if (kind !== 'counter' && kind !== 'unique') {
    everyReading(metric, currency, minutes, take);
    return;
  }
  const { push, end } = sift(take, drop);
  everyReading(metric, currency, minutes, push);
  end();
}

function everyReading(metric: MetricId, currency: string | undefined, minutes: readonly Minute[], take: Take): void {
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
