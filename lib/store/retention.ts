import { keyAsRead, type Snapshot, scopeKey } from '@/lib/snapshot/snapshot';
import type { Database } from './db';
import { groupBy } from './group';
import { rollUp } from './rollup';

const day = 86_400_000;
const hour = 3_600_000;

/** Page snapshots stay whole this many days; then the first and last of each hour. */
const wholeDays = 14;

type Thinnable = Pick<Snapshot, 'id' | 'shop' | 'surface' | 'scope' | 'at'>;

/**
 * Ids of the snapshots to drop: of each shop, page and scope the first and the last of every hour stay, and so
 * do the first and the last of a room, whose final figures are its record. A shop is the one that was read: counted under
 * another, it may be by itself again. Give them in time order.
 */
export function thin(snapshots: readonly Thinnable[]): string[] {
  const groups = groupBy(snapshots, (s) => [keyAsRead(s.shop), s.surface, scopeKey(s.scope), Math.floor(s.at / hour)].join('|'));
  return [...groups.values()].flatMap((group) => group.slice(1, -1).map((snapshot) => snapshot.id));
}

/**
 * Applies the rules: samples of rooms older than `keepDays` are rolled up, snapshots older than two weeks are thinned.
 * `last` is when this last ran (0: never): what was thinned then is not read again.
 */
export async function applyRetention(db: Database, when: { now: number; last: number }, keepDays: number): Promise<void> {
  const old = await db.rooms
    .where('last')
    .below(when.now - keepDays * day)
    .primaryKeys();
  for (const room of old) await rollUp(db, room);
  const oldest = await db.snapshots.orderBy('at').first();
  if (!oldest) return;
  const from = Math.max(oldest.at, when.last - wholeDays * day);
  const end = when.now - wholeDays * day;
  // A day at a time, whole days only: a year at once would not fit in memory, and an hour must not be cut in two.
  for (let start = Math.floor(from / day) * day; start + day <= end; start += day) await thinDay(db, start);
}

function thinDay(db: Database, start: number): PromiseLike<void> {
  return db.transaction('rw', db.snapshots, async () => {
    const snapshots = await db.snapshots
      .where('at')
      .between(start, start + day, true, false)
      .toArray();
    await db.snapshots.bulkDelete(thin(snapshots));
  });
}
