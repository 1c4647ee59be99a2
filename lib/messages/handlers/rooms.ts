import { comparableRooms, pastRooms } from '@/lib/benchmark/own';
import type { MetricId } from '@/lib/metrics/catalog';
import type { History } from '@/lib/room/series';
import type { Shape } from '@/lib/room/shape';
import type { RoomSummary } from '@/lib/room/summary';
import { run } from '@/lib/store/deadline';
import { historyOf } from '@/lib/store/history';
import { typedOf, withTyped } from '@/lib/store/manual';
import { listRooms } from '@/lib/store/rooms';
import { roomSamples } from '@/lib/store/samples';
import { shapesOf } from '@/lib/store/shapes';
import type { Checked } from '../server';

export function rooms({ shop, limit }: Checked<'rooms'>): Promise<RoomSummary[]> {
  return run('relaxed', async (db) => {
    const rooms = await listRooms(db, shop, limit);
    return shop === undefined ? rooms : withTyped(rooms, await typedOf(db, shop));
  });
}

/** A room's curves from its samples of one page, from `from` on if given; a room of another shop, or none at all, has no curve. */
export function history({ room, shop, surface, ...want }: Checked<'history'>): Promise<History> {
  return run('relaxed', async (db) => {
    const row = await db.rooms.get(room);
    const records = row?.shop.key === shop ? await roomSamples(db, room, surface, want.from) : [];
    return historyOf(room, records, want);
  });
}

/** How a count grew in the shop's other rooms that were seen to end. */
export function shapes({ shop, room, ...of }: Checked<'shapes'>): Promise<{ metric: MetricId; shapes: Shape[] }> {
  return run('relaxed', async (db) => {
    const rooms = await listRooms(db, shop, pastRooms);
    const past = comparableRooms(
      rooms,
      rooms.find((one) => one.room === room),
    );
    return { metric: of.metric, shapes: await shapesOf(db, past, of) };
  });
}
