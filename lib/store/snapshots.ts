import Dexie from 'dexie';
import type { Shop, Snapshot } from '@/lib/snapshot/snapshot';
import type { Database } from './db';

const { minKey, maxKey } = Dexie;

/** Snapshots of a room, oldest first, all surfaces. */
export function snapshotsOfRoom(db: Database, room: string): PromiseLike<Snapshot[]> {
  return db.snapshots.where('[scope.room+at]').between([room, minKey], [room, maxKey]).toArray();
}

/** Snapshots of a shop taken in [from, to), epoch milliseconds, oldest first. */
export function snapshotsOfShop(db: Database, shop: string, from: number, to: number): PromiseLike<Snapshot[]> {
  return db.snapshots.where('[shop.key+at]').between([shop, from], [shop, to], true, false).toArray();
}

/**
 * What a day's report needs: every reading of a period or an instant, and of each room the newest few. A room leaves
 * a snapshot a minute, and a report shows its latest values; a metric missing from the last reading is in one before.
 */
export async function snapshotsOfDay(db: Database, shop: string, day: { from: number; to: number; rooms: string[] }): Promise<Snapshot[]> {
  const still = ['instant', 'period', 'unknown'].map((kind) =>
    db.snapshots.where('[shop.key+scope.kind+at]').between([shop, kind, day.from], [shop, kind, day.to], true, false).toArray(),
  );
  const rooms = day.rooms.map((room) =>
    db.snapshots.where('[scope.room+at]').between([room, day.from], [room, maxKey]).reverse().limit(newestOfRoom).toArray(),
  );
  const found = await Promise.all([...still, ...rooms]);
  return found.flat().sort((a, b) => a.at - b.at);
}

const newestOfRoom = 5;

/** Every shop with a snapshot, as its newest one names it. One look-up per shop, however many snapshots it has. */
export async function listShops(db: Database): Promise<Shop[]> {
  const shops: Shop[] = [];
  let after: string | undefined;
  for (;;) {
    const keys = db.snapshots.where('[shop.key+at]');
    const next = await keys.above(after === undefined ? [minKey] : [after, maxKey]).first();
    if (!next) return shops;
    after = next.shop.key;
    const newest = await db.snapshots.where('[shop.key+at]').between([after, minKey], [after, maxKey]).last();
    shops.push((newest ?? next).shop);
  }
}
