import { isCounted } from '@/lib/kpi/counted';
import type { MetricId } from '@/lib/metrics/catalog';
import { type Shape, shapeSteps } from '@/lib/room/shape';
import type { RoomSummary } from '@/lib/room/summary';
import type { SurfaceId } from '@/lib/snapshot/snapshot';
import type { Database } from './db';
import { valuesAtMinute } from './own-history';

/** How many of the newest rooms are asked: the band of a forecast hardly narrows with more. */
const mostRooms = 40;

/** How a count grew in past rooms (newest first) that were seen to end: its share of the final value at each step of their length. */
export async function shapesOf(
  db: Database,
  rooms: readonly RoomSummary[],
  { surface, metric }: { surface: SurfaceId; metric: MetricId },
): Promise<Shape[]> {
  const past = rooms.filter((room) => room.state === 'ended' && room.surface === surface && finalOf(room, metric)).slice(0, mostRooms);
  const steps = Array.from({ length: shapeSteps - 1 }, (_, index) => (index + 1) / shapeSteps);
  const found = await Promise.all(
    steps.map(async (step) => {
      // A minute's value is the one at its end.
      const minute = (room: RoomSummary) => Math.max(0, Math.round(((room.seconds ?? 0) / 60) * step) - 1);
      const values = await valuesAtMinute(db, past, { minute, surface, metrics: [metric] });
      return new Map(values.map((one) => [one.room, one]));
    }),
  );
  return past.map((room) => {
    const final = finalOf(room, metric);
    const inner = found.map((values) => {
      const value = values.get(room.room);
      return value && final && value.currency === final.currency ? value.value / final.value : null;
    });
    return { room: room.room, shares: [0, ...inner, 1] };
  });
}

/** What a room came to, if it is known how long it ran and nothing is wrong with the number. */
function finalOf({ seconds, values }: RoomSummary, metric: MetricId): { value: number; currency?: string } | null {
  const value = values[metric];
  return seconds && value && isCounted(value) && value.value > 0 ? value : null;
}
