import { useRef } from 'react';
import type { Track } from '@/components/charts/track';
import { type GrownTrack, growTrack, type Minute } from '@/components/charts/tracks';
import type { MetricId } from '@/lib/metrics/catalog';

/** The tracks of some metrics of a room, continued rather than made anew while it runs. */
export function useTracks(minutes: readonly Minute[], metrics: readonly MetricId[]): Track[] {
  const known = useRef(new Map<MetricId, GrownTrack>());
  return metrics.flatMap((metric) => {
    const grown = growTrack(metric, minutes, known.current.get(metric));
    if (!grown) return [];
    known.current.set(metric, grown);
    return grown.track;
  });
}
