import { airOf, type RoomEnd } from '@/lib/room/air';
import type { RoomSummary } from '@/lib/room/summary';
import type { Database } from './db';
import { followRoom } from './room-shifts';

/** What is known of a room's end; null for one that is not stored. */
export async function roomEnd(db: Database, room: string): Promise<RoomEnd | null> {
  const row = await db.rooms.get(room);
  return row ? { state: row.state, last: row.last, said: row.over?.said ?? null } : null;
}

/**
 * Notes that a person says a room is over (at its last look), or takes that back. False where that is not to be said: a room that is
 * being read, one whose page said so itself, or none at all. `now` in epoch ms.
 */
export function sayOver(db: Database, room: string, isSaid: boolean, now: number): PromiseLike<boolean> {
  return db.transaction('rw', [db.rooms, db.shifts], async () => {
    const row = await db.rooms.get(room);
    if (!row || row.demo) return false;
    if (isSaid === (row.over !== undefined)) return true;
    if (isSaid && airOf(row.state, row.last, now) !== 'unseen') return false;
    const { over: _, ...rest } = row;
    const next: RoomSummary = isSaid ? { ...rest, state: 'ended', over: { said: now } } : { ...rest, state: 'live' };
    await db.rooms.put(next);
    await followRoom(db, row, next, now);
    return true;
  });
}
