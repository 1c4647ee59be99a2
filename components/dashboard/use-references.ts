import { useEffect, useState } from 'react';
import type { Reference } from '@/components/charts/curve-model';
import { spanOf, type Track } from '@/components/charts/track';
import { useLive } from '@/components/hooks/use-live';
import type { MetricId } from '@/lib/metrics/catalog';
import type { RoomSummary } from '@/lib/room/summary';
import { readOwnMedians, readTeamLines } from './references';

/** The lines a room's curves are held against: the team's own, and the median of the shop's other rooms minute by minute. */
export function useReferences(room: RoomSummary, tracks: Track[]): Map<MetricId, Reference[]> {
  const key = `${room.room} ${tracks.map((track) => track.metric).join()}`;
  const span = spanOf(tracks);
  const team = useLive(`lines ${key}`, () => readTeamLines(room.shop.key, tracks, span)).value;
  const [own, setOwn] = useState<{ key: string; found: Map<MetricId, Reference> }>();
  // Past rooms do not change while this one runs: asked once, not at every sample.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for room and metrics
  useEffect(() => {
    let gone = false;
    readOwnMedians(room, tracks, span).then(
      (found) => !gone && setOwn({ key, found }),
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [key]);
  return new Map(
    tracks.map(({ metric }) => [
      metric,
      [team?.get(metric), own?.key === key ? own.found.get(metric) : undefined].filter((one) => one !== undefined),
    ]),
  );
}
