import Dexie from 'dexie';
import type { Snapshot } from '@/lib/snapshot/snapshot';
import type { Database } from './db';
import { parseSampleId, type SampleRecord } from './pack';
import { roomBounds } from './samples';
import { unpackMinute } from './unpack';

/** What to export: snapshots of a shop or of a room, and samples of some rooms, all in [from, to), epoch milliseconds. */
export type ExportScope = { of: { shop: string } | { room: string }; rooms: string[]; from: number; to: number };

/** A page of an export. `total` is an estimate until the last page, where it is exact. */
export type ExportRows = { snapshots: Snapshot[]; next: string | null; total: number };

/** Where an export stands. `after` is null while snapshots go out, then the last sample's key. */
type Cursor = { snapshots: number; minutes: number; ticks: number; after: string | null };

// Small enough that a page of either crosses to the asking page in some dozen milliseconds.
const snapshotsAPage = 100;
const minutesAPage = 30;
/** Ticks in a minute of a page that polls every three seconds: for the estimate. */
const usualTicks = 20;

/** One page: first the snapshots in time order, then the samples of one room after the other, unpacked. */
export async function exportPage(db: Database, scope: ExportScope, cursor?: string): Promise<ExportRows> {
  const at: Cursor = cursor ? parseCursor(cursor) : { snapshots: 0, minutes: 0, ticks: 0, after: null };
  const page = at.after === null ? await snapshotPage(db, scope, at) : await samplePage(db, scope, at, at.after);
  const { snapshots, ticks } = page.next;
  const total = page.done ? snapshots + ticks : await estimate(db, scope, page.next);
  return { snapshots: page.snapshots, next: page.done ? null : JSON.stringify(page.next), total };
}

async function estimate(db: Database, scope: ExportScope, { minutes, ticks }: Cursor): Promise<number> {
  const [snapshots, recorded] = await Promise.all([snapshotsOf(db, scope).count(), countMinutes(db, scope)]);
  const perMinute = minutes > 0 ? ticks / minutes : usualTicks;
  return snapshots + ticks + Math.round((recorded - minutes) * perMinute);
}

type Page = { snapshots: Snapshot[]; next: Cursor; done: boolean };

async function snapshotPage(db: Database, scope: ExportScope, cursor: Cursor): Promise<Page> {
  const snapshots = await snapshotsOf(db, scope).offset(cursor.snapshots).limit(snapshotsAPage).toArray();
  const after = snapshots.length < snapshotsAPage ? '' : null;
  return {
    snapshots,
    next: { ...cursor, snapshots: cursor.snapshots + snapshots.length, after },
    done: after === '' && scope.rooms.length === 0,
  };
}

async function samplePage(db: Database, scope: ExportScope, cursor: Cursor, after: string): Promise<Page> {
  const records = await minutesAfter(db, scope.rooms, after);
  const unpacked = await Promise.all(records.map((record) => unpack(db, record)));
  const snapshots = unpacked.flat().filter((sample) => sample.at >= scope.from && sample.at < scope.to);
  const next = {
    ...cursor,
    after: records.at(-1)?.id ?? after,
    minutes: cursor.minutes + records.length,
    ticks: cursor.ticks + snapshots.length,
  };
  return { snapshots, next, done: records.length < minutesAPage };
}

/** The next minutes in key order; rooms are taken in the order of their ids. */
async function minutesAfter(db: Database, rooms: readonly string[], after: string): Promise<SampleRecord[]> {
  const records: SampleRecord[] = [];
  for (const room of rooms.toSorted()) {
    const [lower, upper] = roomBounds(room);
    if (upper <= after) continue;
    const range = db.samples.where('id').between(after > lower ? after : lower, upper, false);
    records.push(...(await range.limit(minutesAPage - records.length).toArray()));
    if (records.length === minutesAPage) break;
  }
  return records;
}

/** A packed minute with the page it belongs to: its own snapshot, or the nearest one before, or the room's first. */
async function unpack(db: Database, record: SampleRecord): Promise<Snapshot[]> {
  const { room, surface, minute } = parseSampleId(record.id);
  const ofRoom = (from: unknown, to: unknown) => db.snapshots.where('[scope.room+at]').between([room, from], [room, to]);
  const sameSurface = (snapshot: Snapshot) => snapshot.surface === surface;
  const before = await ofRoom(Dexie.minKey, (minute + 1) * 60_000)
    .reverse()
    .filter(sameSurface)
    .first();
  const page = before ?? (await ofRoom(Dexie.minKey, Dexie.maxKey).filter(sameSurface).first());
  return page ? unpackMinute(record, page) : [];
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

/** Cursors come back from the page they were given to; a broken one starts the export again. */
function parseCursor(text: string): Cursor {
  const { snapshots, minutes, ticks, after } = JSON.parse(text) as Partial<Cursor>;
  return {
    snapshots: Number(snapshots ?? 0),
    minutes: Number(minutes ?? 0),
    ticks: Number(ticks ?? 0),
    after: after == null ? null : String(after),
  };
}
