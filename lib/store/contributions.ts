import Dexie from 'dexie';
import { type Contribution, packParts } from '@/lib/kpi/team/contribution';
import { roomParts } from '@/lib/kpi/team/room-parts';
import { endOf, longestShift, roleOf, type Shift } from '@/lib/room/shifts';
import { onAirUntil, type RoomSummary, startedAt } from '@/lib/room/summary';
import type { Database } from './db';
import { roomSamples } from './samples';
import { shiftsOf } from './shifts';

// What everybody brought in a room is reckoned from its samples and shifts, and kept so that a year opens at once. A row says what
// it was reckoned from; where that changed it is reckoned again. Nothing rests on it: without it only time is lost.

/** Raised when the arithmetic changes: rows of before are reckoned again. */
const version = 2;

/** A running room is reckoned again at most so often, ms. */
const runningMs = 60_000;

/** Rooms of a shop that began in [from, to), epoch ms. `keys`: its own and those of shops counted under it. */
export type Asked = { shop: string; keys: readonly string[]; from: number; to: number };

/** What everybody brought in a shop's rooms, the shifts around them, and the rooms that are still to be reckoned. */
export type ShopParts = { shop: string; rows: Contribution[]; shifts: Shift[]; pending: string[] };

/** What everybody brought in the rooms of some shops. Rows that are out of date are named, and given as they are. */
export async function contributionsOf(db: Database, asked: readonly Asked[], now: number): Promise<ShopParts[]> {
  let reckoned: Promise<ReadonlySet<string>> | undefined;
  const known = () => {
    reckoned ??= Promise.resolve(db.contributions.toCollection().primaryKeys()).then((keys) => new Set(keys));
    return reckoned;
  };
  // All at once: to ask for each of a year's rooms takes longer than to read them.
  const written = Promise.resolve(db.written.toArray()).then((rows) => new Map(rows.map(({ room, bytes }) => [room, bytes])));
  return Promise.all(asked.map((ask) => ofShop(db, ask, { known, written }, now)));
}

type Shared = { known: () => Promise<ReadonlySet<string>>; written: Promise<ReadonlyMap<string, number>> };

async function ofShop(db: Database, { shop, keys, from, to }: Asked, { known, written }: Shared, now: number): Promise<ShopParts> {
  const [bytes, rows, seen, ...found] = await Promise.all([
    written,
    db.contributions.where('[shop+start]').between([shop, from], [shop, to], true, false).toArray(),
    db.rooms.where('[shop.key+last]').between([shop, from], [shop, Dexie.maxKey]).primaryKeys(),
    ...keys.map((key) => shiftsOf(db, key, from, to + longestShift)),
  ]);
  const shifts = found.flat().sort(byStart);
  const isStale = (row: Contribution) => {
    const print = printOf(bytes.get(row.room), shiftsIn(shifts, row.start, row.end));
    // What was read meanwhile may wait; an edit of the roster may not: somebody looks for it.
    return row.print !== print && (editOf(row.print) !== editOf(print) || now - row.at >= runningMs || now < row.at);
  };
  const stale = rows.filter(isStale);
  const fresh = (await db.rooms.bulkGet(await unreckoned(seen, rows, known))).filter((room) => room !== undefined);
  const due = fresh.filter((room) => !room.demo && startedAt(room) >= from && startedAt(room) < to);
  return { shop, rows, shifts, pending: [...stale, ...due].map(({ room }) => room) };
}

/** Of rooms seen since those that were never reckoned. Which others were is asked for only where some are left. */
async function unreckoned(
  seen: readonly string[],
  rows: readonly Contribution[],
  known: () => Promise<ReadonlySet<string>>,
): Promise<string[]> {
  const here = new Set(rows.map(({ room }) => room));
  const left = seen.filter((room) => !here.has(room));
  if (left.length === 0) return [];
  const others = await known();
  return left.filter((room) => !others.has(room));
}

/** Reckons what everybody brought in some rooms and keeps it. */
export async function reckonRooms(db: Database, rooms: readonly string[], now: number): Promise<void> {
  for (const id of rooms) {
    const room = await db.rooms.get(id);
    if (!room || room.demo) continue;
    const row = await reckon(db, room, now);
    await db.transaction('rw', [db.rooms, db.contributions], async () => {
      // Deleted meanwhile: then nothing of it is kept.
      if (await db.rooms.get(id)) await db.contributions.put(row);
    });
  }
}

async function reckon(db: Database, room: RoomSummary, now: number): Promise<Contribution> {
  const [start, end] = [startedAt(room), Math.max(onAirUntil(room), startedAt(room) + 1)];
  // First: what is stored while the samples are read makes another print.
  const written = await db.written.get(room.room);
  const keys = [room.shop.key, ...(await db.shops.filter(({ as }) => as === room.shop.key).primaryKeys())];
  const [minutes, ...found] = await Promise.all([
    roomSamples(db, room.room, room.surface),
    ...keys.map((key) => shiftsOf(db, key, start, end)),
  ]);
  const shifts = found.flat().sort(byStart);
  const parts = roomParts({ ...room, last: end }, shifts, minutes);
  return packParts(parts, { room: room.room, shop: room.shop.key, start, end, at: now, print: printOf(written?.bytes, shifts) });
}

/** What a room was reckoned from, in short: another print is another room. */
function printOf(bytes: number | undefined, shifts: readonly Shift[]): string {
  const text = shifts
    .map(({ id, who, from, to, ...rest }) => [id, who, from, to, roleOf(rest)].join('|'))
    .sort()
    .join('\n');
  return `${version}.${bytes ?? 0}.${hash(text)}`;
}

/** What of a print changes only by an edit. */
function editOf(print: string): string {
  const [first = '', , shifts = ''] = print.split('.');
  return `${first}.${shifts}`;
}

/** FNV-1a, 32 bits: tells an edit from none, and nothing more. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return (sum >>> 0).toString(36);
}

/** Of shifts sorted by their start those that ran between two moments. */
function shiftsIn(shifts: readonly Shift[], from: number, to: number): Shift[] {
  let [low, high] = [0, shifts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shifts[middle] as Shift).from < from - longestShift) low = middle + 1;
    else high = middle;
  }
  const found: Shift[] = [];
  for (let i = low; i < shifts.length && (shifts[i] as Shift).from < to; i++) {
    const one = shifts[i] as Shift;
    if (endOf(one) > from) found.push(one);
  }
  return found;
}

function byStart(a: Shift, b: Shift): number {
  return a.from - b.from || (a.id < b.id ? -1 : 1);
}
