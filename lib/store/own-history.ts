import type { MetricId } from '@/lib/metrics/catalog';
import type { RoomSummary } from '@/lib/room/summary';
import type { SurfaceId } from '@/lib/snapshot/snapshot';
import type { Database } from './db';
import { lastValue } from './history';
import { minuteOf, type SampleRecord, sampleId } from './pack';
import { startedAt } from './rooms';

/** What a past room showed at a minute of its own. */
export type PastValue = { room: string; startedAt: number; metric: MetricId; value: number; currency?: string };

/**
 * What each past room showed at minute `minute` since its start: the last value of that minute, or of the one before.
 * Rooms not watched then have nothing to say. Figures of one surface only; surfaces count differently.
 */
export async function valuesAtMinute(
  db: Database,
  rooms: readonly RoomSummary[],
  at: { minute: number; surface: SurfaceId; metrics: readonly MetricId[] },
): Promise<PastValue[]> {
  const past = rooms.filter((room) => room.surface === at.surface);
  const moments = past.map((room) => startedAt(room) + (Math.floor(at.minute) + 1) * 60_000 - 1);
  const keys = past.flatMap(({ room, surface }, index) => {
    const minute = minuteOf(moments[index] ?? 0);
    return [minute - 1, minute].map((m) => sampleId({ room, surface, row: '-', minute: m }));
  });
  const records = await db.samples.bulkGet(keys);
  return past.flatMap((room, index) => {
    const near = records.slice(index * 2, index * 2 + 2).filter((record): record is SampleRecord => record !== undefined);
    return at.metrics.flatMap((metric) => {
      const found = lastValue(near, metric, moments[index] ?? 0);
      return found ? [{ room: room.room, startedAt: startedAt(room), metric, ...found }] : [];
    });
  });
}
