import Dexie from 'dexie';
import type { Alarm } from '@/lib/room/alarms/alarm';
import type { Database } from './db';

/** The alarms of a room, oldest first. */
export function alarmsOf(db: Database, room: string): PromiseLike<Alarm[]> {
  return ofRoom(db, room).toArray();
}

/** The newest alarms of a shop, or of all, newest first. */
export function newestAlarms(db: Database, shop: string | undefined, limit: number): PromiseLike<Alarm[]> {
  const rows =
    shop === undefined ? db.alarms.orderBy('[shop+at]') : db.alarms.where('[shop+at]').between([shop, Dexie.minKey], [shop, Dexie.maxKey]);
  return rows.reverse().limit(limit).toArray();
}

/**
 * Lets `judge` change a room's alarms, in one transaction: two tabs that judge at once ring once. Gives those it added. A
 * person's word on an alarm that came meanwhile stays.
 */
export function changeAlarms(
  db: Database,
  room: string,
  judge: (alarms: Alarm[]) => Alarm[],
): PromiseLike<{ changed: boolean; fresh: Alarm[] }> {
  return db.transaction('rw', db.alarms, async () => {
    const before = await ofRoom(db, room).toArray();
    const next = judge(before);
    await db.alarms.bulkPut(next);
    const known = new Set(before.map(({ id }) => id));
    return { changed: next.length > 0, fresh: next.filter(({ id }) => !known.has(id)) };
  });
}

/** Notes what a person said of an alarm; nothing for one that is gone. */
export async function settleAlarm(db: Database, id: string, word: Pick<Alarm, 'dismissed' | 'snoozedUntil'>): Promise<void> {
  await db.alarms.update(id, word);
}

/** Forgets the alarms of a room. */
export async function dropAlarms(db: Database, room: string): Promise<void> {
  await ofRoom(db, room).delete();
}

function ofRoom(db: Database, room: string) {
  return db.alarms.where('[room+at]').between([room, Dexie.minKey], [room, Dexie.maxKey]);
}
