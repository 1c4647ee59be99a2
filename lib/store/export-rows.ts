import type { Snapshot } from '@/lib/snapshot/snapshot';
import type { Database } from './db';
import { pagesOf } from './evidence';
import type { Minute } from './pack-rows';
import { roomBounds } from './samples';
import { unpackMinute } from './unpack';

/** What to export: snapshots of a shop or of a room, and samples of some rooms, all in [from, to), epoch milliseconds. */
export type ExportScope = { of: { shop: string } | { room: string }; rooms: string[]; from: number; to: number };

/** A page of an export. `total` is an estimate until the last page, where it is exact. */
export type ExportRows = { snapshots: Snapshot[]; next: string | null; total: number };

/**
 * Where an export stands. While snapshots go out, `after` is null, and `same` of the moment `at` are out; then `after` is the
 * last sample's key. `counted` is what there was when it began; `done` is what has gone out.
 */
type Cursor = { at: number; same: number; after: string | null; minutes: number; ticks: number; done: number; counted: Counted };
type Counted = { snapshots: number; minutes: number };

// Small enough that a page of either crosses to the asking page in some dozen milliseconds.
const snapshotsAPage = 100;
const minutesAPage = 30;
/** Ticks in a minute of a page that polls every three seconds: for the estimate. */
const usualTicks = 20;

/** One page: first the snapshots in time order, then the samples of one room after the other, unpacked. */
export async function exportPage(db: Database, scope: ExportScope, cursor?: string): Promise<ExportRows> {
  const at = cursor ? (JSON.parse(cursor) as Cursor) : await begin(db, scope);
  const { snapshots, ...page } = at.after === null ? await snapshotPage(db, scope, at) : await samplePage(db, scope, at, at.after);
  const next = { ...page.next, done: at.done + snapshots.length };
  return { snapshots, next: page.isLast ? null : JSON.stringify(next), total: page.isLast ? next.done : estimate(next) };
}

async function begin(db: Database, scope: ExportScope): Promise<Cursor> {
  const [snapshots, minutes] = await Promise.all([snapshotsOf(db, scope).count(), countMinutes(db, scope)]);
  return { at: scope.from, same: 0, after: null, minutes: 0, ticks: 0, done: 0, counted: { snapshots, minutes } };
}

function estimate({ done, minutes, ticks, after, counted }: Cursor): number {
  const perMinute = minutes > 0 ? ticks / minutes : usualTicks;
  const snapshots = after === null ? Math.max(0, counted.snapshots - done) : 0;
  return done + snapshots + Math.round(Math.max(0, counted.minutes - minutes) * perMinute);
}

type Page = { snapshots: Snapshot[]; next: Cursor; isLast: boolean };

async function snapshotPage(db: Database, scope: ExportScope, cursor: Cursor): Promise<Page> {
  const snapshots = await snapshotsOf(db, { ...scope, from: cursor.at })
    .offset(cursor.same)
    .limit(snapshotsAPage)
    .toArray();
  const isOver = snapshots.length < snapshotsAPage;
  const at = snapshots.at(-1)?.at ?? cursor.at;
  const together = snapshots.filter((snapshot) => snapshot.at === at).length;
  const same = at === cursor.at ? cursor.same + together : together;
  return { snapshots, next: { ...cursor, at, same, after: isOver ? '' : null }, isLast: isOver && scope.rooms.length === 0 };
}

async function samplePage(db: Database, scope: ExportScope, cursor: Cursor, after: string): Promise<Page> {
  const records = await minutesAfter(db, scope.rooms, after);
  const ids = records.map(({ id }) => id);
  const pages = await pagesOf(db, ids);
  const snapshots = records
    .flatMap((record) => {
      const page = pages.get(record.id);
      return page ? unpackMinute(record, page) : [];
    })
    .filter((sample) => sample.at >= scope.from && sample.at < scope.to);
  const next = {
    ...cursor,
    after: ids.at(-1) ?? after,
    minutes: cursor.minutes + records.length,
    ticks: cursor.ticks + snapshots.length,
  };
  return { snapshots, next, isLast: records.length < minutesAPage };
}

/** The next minutes in key order: as keys, "12|" stands before "1|". */
async function minutesAfter(db: Database, rooms: readonly string[], after: string): Promise<Minute[]> {
  const records: Minute[] = [];
  for (const [lower, upper] of rooms.map(roomBounds).sort()) {
    if (upper <= after) continue;
    const range = db.samples.where('id').between(after > lower ? after : lower, upper, false);
    records.push(...(await range.limit(minutesAPage - records.length).toArray()));
    if (records.length === minutesAPage) break;
  }
  return records;
}

function snapshotsOf(db: Database, { of, from, to }: ExportScope) {
  return 'room' in of
    ? db.snapshots.where('[scope.room+at]').between([of.room, from], [of.room, to], true, false)
    : db.snapshots.where('[shop.key+at]').between([of.shop, from], [of.shop, to], true, false);
}

async function countMinutes(db: Database, { rooms }: ExportScope): Promise<number> {
  const counts = await Promise.all(
    rooms.map((room) =>
      db.samples
        .where('id')
        .between(...roomBounds(room))
        .count(),
    ),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
