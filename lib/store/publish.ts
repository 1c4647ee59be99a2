import type { RoomSummary } from '@/lib/room/summary';
import { countedAs, fixed } from '@/lib/snapshot/shop-facts';
import type { Snapshot, Tick } from '@/lib/snapshot/snapshot';
import { takeDraw } from './blocks';
import type { Database } from './db';
import { groupBy } from './group';
import { note, takeOver } from './journal';
import { dropLeases, leaseMs, takeLease } from './leases';
import { notePins } from './marks';
import { epochMinute, parseSampleId } from './pack';
import { foldRoom } from './room-row';
import { followRoom } from './room-shifts';
import { type SavedMinute, saveTicks } from './samples';
import { knownShops } from './shops';
import { sizeOf } from './size';
import { toStored } from './stored-snapshot';

/** What one tab hands over at once. `late`: it could not be handed over when it was read, perhaps not even by this tab. */
export type Batch = { tab: number; snapshots: Snapshot[]; ticks: Tick[]; late?: boolean };

/**
 * Stores a batch in one transaction: all of it, or nothing. Storing it again changes nothing. False when another tab
 * writes a room of this batch: that room's part is left out. Only what was just read is another tab's to write too; what
 * was read before is nowhere else, and is stored whoever writes the room now.
 */
export function saveBatch(db: Database, batch: Batch, now: number): PromiseLike<boolean> {
  return db.transaction('rw', tablesOf(db), async () => {
    const known = await knownShops(db);
    const held = new Map<string, boolean>();
    const isFresh = ({ at }: { at: number }) => !batch.late && Math.abs(now - at) < leaseMs;
    const keys = [...batch.snapshots.filter(isFresh).map(snapshotLease), ...batch.ticks.filter(isFresh).map(tickLease)];
    for (const key of new Set(keys)) if (key !== null) held.set(key, await takeLease(db, key, batch.tab, now));
    const mine = (key: string | null) => key === null || held.get(key) === true;
    const snapshots = batch.snapshots
      .filter((snapshot) => !isFresh(snapshot) || mine(snapshotLease(snapshot)))
      .map((snapshot) => ({ ...snapshot, shop: fixed(snapshot.shop, known) }));
    const ticks = batch.ticks
      .filter((tick) => !isFresh(tick) || mine(tickLease(tick)))
      .map((tick) => ({ ...tick, shop: countedAs(tick.shop, known) }));
    await db.snapshots.bulkPut(snapshots.map(toStored));
    await saveRooms(db, snapshots, await saveTicksOf(db, ticks), now);
    await notePins(db, snapshots);
    return [...held.values()].every(Boolean);
  });
}

/** Packs what waits in the journal, the running minute included: when everything is to be read. */
export function settle(db: Database): PromiseLike<void> {
  // An async function by itself: Dexie tells by that whether it must wait.
  return db.transaction('rw', tablesOf(db), async () => packAll(db));
}

/**
 * Ends what a tab recorded, because it has closed or left its room; without a tab what any tab recorded, because the
 * extension or the browser has started anew. Another may take over at once, and what waits in the journal is packed.
 */
export function release(db: Database, tab?: number): PromiseLike<void> {
  return db.transaction('rw', tablesOf(db), async () => {
    await dropLeases(db, tab);
    await packAll(db);
  });
}

async function packAll(db: Database): Promise<void> {
  await saveRooms(db, [], await pack(db, [], null), 0);
}

function tablesOf(db: Database) {
  return [db.snapshots, db.samples, db.rooms, db.leases, db.journal, db.written, db.marks, db.shops, db.blockDraws, db.shifts];
}

/** The newest minute's ticks wait in the journal; everything before it is packed. */
async function saveTicksOf(db: Database, ticks: readonly Tick[]): Promise<SavedMinute[]> {
  if (ticks.length === 0) return [];
  const running = ticks.reduce((minute, tick) => Math.max(minute, epochMinute(tick.at)), 0);
  const isRunning = (tick: Tick) => epochMinute(tick.at) === running;
  const packed = await pack(
    db,
    ticks.filter((tick) => !isRunning(tick)),
    running,
  );
  await note(db, ticks.filter(isRunning));
  return packed;
}

async function pack(db: Database, ticks: readonly Tick[], running: number | null): Promise<SavedMinute[]> {
  const { ticks: waiting, waited } = await takeOver(db, running);
  for (const [room, rows] of groupBy(waited, (row) => row.room)) await addWritten(db, room, rows);
  return saveTicks(db, [...waiting, ...ticks]);
}

/** Only a running room needs a single writer: an ended one no longer changes. */
function snapshotLease({ scope, surface }: Snapshot): string | null {
  return scope.kind === 'room' && scope.state === 'live' ? `${scope.room}|${surface}` : null;
}

function tickLease({ room, surface }: Tick): string {
  return `${room}|${surface}`;
}

/** Brings the rows of the rooms up to date. */
async function saveRooms(db: Database, snapshots: readonly Snapshot[], minutes: readonly SavedMinute[], now: number): Promise<void> {
  const snapshotsOf = groupBy(snapshots, ({ scope }) => (scope.kind === 'room' ? scope.room : ''));
  const minutesOf = groupBy(minutes, ({ record }) => parseSampleId(record.id).room);
  for (const room of new Set([...snapshotsOf.keys(), ...minutesOf.keys()])) {
    if (room === '') continue;
    const seen = snapshotsOf.get(room) ?? [];
    const records = minutesOf.get(room) ?? [];
    const known = await db.rooms.get(room);
    const row = seen.reduce(
      (before, snapshot) => (snapshot.scope.kind === 'room' ? foldRoom(before, snapshot, snapshot.scope, now) : before),
      known,
    );
    const next = row ? [withMinutes(row, records)] : [];
    await db.rooms.bulkPut(next);
    for (const one of next) {
      await takeDraw(db, one);
      await followRoom(db, known, one);
    }
    await addWritten(db, room, [...seen.map(toStored), ...records.map(({ record }) => record), ...next]);
  }
}

async function addWritten(db: Database, room: string, items: readonly unknown[]): Promise<void> {
  const before = await db.written.get(room);
  await db.written.put({ room, bytes: items.reduce<number>((sum, item) => sum + sizeOf(item), before?.bytes ?? 0) });
}

function withMinutes(row: RoomSummary, minutes: readonly SavedMinute[]): RoomSummary {
  const own = `${row.room}|${row.surface}|-|`;
  const begun = minutes.filter((minute) => minute.begun && minute.record.id.startsWith(own)).length;
  const last = Math.max(row.last, ...minutes.map(({ record }) => record.at.at(-1) ?? 0));
  return { ...row, minutes: row.minutes + begun, last };
}
