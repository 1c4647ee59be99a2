import type { MetricId } from '@/lib/metrics/catalog';
import { addReading, createTrack, type Track } from './track';

/** A packed minute of samples, as far as curves need it: values aligned with `at`, NaN where a tick did not read the metric. */
export type Minute = {
  at: readonly number[];
  metrics: Partial<Record<MetricId, { values: ArrayLike<number>; currency?: string }>>;
};

/** The tracks of a room from its minutes in time order. A metric in two currencies keeps that of its last minute. */
export function tracksOf(minutes: readonly Minute[]): Map<MetricId, Track> {
  const tracks = new Map<MetricId, Track>();
  for (const one of minutes.toReversed())
    for (const [id, column] of columns(one)) if (!tracks.has(id)) tracks.set(id, createTrack(id, column.currency));
  for (const one of minutes) {
    for (const [id, column] of columns(one)) {
      const track = tracks.get(id);
      if (!track || column.currency !== track.currency) continue;
      one.at.forEach((at, i) => {
        const value = column.values[i];
        if (value !== undefined && !Number.isNaN(value)) addReading(track, at, value);
      });
    }
  }
  return tracks;
}

function columns(one: Minute) {
  return Object.entries(one.metrics) as Array<[MetricId, { values: ArrayLike<number>; currency?: string }]>;
}
