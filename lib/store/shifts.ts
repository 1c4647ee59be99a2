import Dexie from 'dexie';
import { hostMarks, type Mark } from '@/lib/room/marks';
import {
  handOver as change,
  endOf,
  longestShift,
  offAir,
  personKey,
  roleOf,
  type Shift,
  type ShiftFault,
  type ShiftRole,
  shiftsWithin,
} from '@/lib/room/shifts';
import { onAirUntil, type RoomSummary, startedAt } from '@/lib/room/summary';
import type { Database } from './db';
import { marksOf } from './marks';
import { faultIn } from './roster';
import { noteShift, type ShiftAuthor, unnamed } from './shift-audit';

/** The shifts of a shop that ran between two moments, epoch ms. */
export async function shiftsOf(db: Database, shop: string, from: number, to: number): Promise<Shift[]> {
  const range = db.shifts.where('[shop+from]').between([shop, from - longestShift], [shop, to], true, false);
  return shiftsWithin(await range.toArray(), from, to);
}

/** Puts or changes a shift; answers with what is wrong with it, and then nothing is stored. */
export function putShift(db: Database, shift: Shift, author: ShiftAuthor = unnamed()): PromiseLike<ShiftFault | null> {
  return db.transaction('rw', [db.shifts, db.audit], async () => {
    const fault = await faultIn(db, shift);
    if (fault) return fault;
    const [before, after] = [await db.shifts.get(shift.id), { ...shift, who: shift.who.trim() }];
    await db.shifts.put(after);
    await noteShift(db, before ?? null, after, author);
    return null;
  });
}

/** Ends everybody's shift at a moment and begins that of the next; again changes nothing. */
export function handOver(db: Database, next: Omit<Shift, 'to' | 'left' | 'off'>): PromiseLike<ShiftFault | null> {
  return db.transaction('rw', db.shifts, async () => {
    if (await db.shifts.get(next.id)) return null;
    const near = await shiftsOf(db, next.shop, next.from - longestShift, next.from + longestShift);
    const changed = change(near, { ...next, who: next.who.trim() });
    for (const one of changed) {
      const fault = await faultIn(db, one, changed);
      if (fault) return fault;
    }
    await db.shifts.bulkPut(changed);
    return null;
  });
}

/** Ends the shift of everybody on air at a moment, and nobody comes; again changes nothing. */
export function goOff(db: Database, shop: string, at: number): PromiseLike<void> {
  return db.transaction('rw', db.shifts, async () => {
    await db.shifts.bulkPut(offAir(await shiftsOf(db, shop, at - longestShift, at + 1), at));
  });
}

/** Takes back that somebody went off air, unless the same person has come again since. Again changes nothing. */
export function undoOff(db: Database, id: string, author: ShiftAuthor = unnamed()): PromiseLike<void> {
  return db.transaction('rw', [db.shifts, db.audit], async () => {
    const shift = await db.shifts.get(id);
    if (!shift?.off) return;
    const { off, to: _, ...own } = shift;
    const back = { ...own, ...(off.to !== undefined && { to: off.to }) };
    const near = await shiftsOf(db, shift.shop, shift.from, endOf(back));
    // Whoever came since is on air.
    const next = near.find((one) => one.id !== id && roleOf(one) === 'host' && one.from >= off.made);
    const until = { ...back, ...(next && { to: Math.min(next.from, endOf(back)) }) };
    if (await faultIn(db, until)) return;
    await db.shifts.put(until);
    await noteShift(db, shift, until, author);
  });
}

/** Takes a hand-over back: who went stays as long as they would have, and the roster stands as it did. Again changes nothing. */
export function undoHandOver(db: Database, id: string, author: ShiftAuthor = unnamed()): PromiseLike<void> {
  return db.transaction('rw', [db.shifts, db.audit], async () => {
    const shift = await db.shifts.get(id);
    if (!shift?.handed) return;
    const { handed, note: _, ...own } = shift;
    const planned = handed.planned ? { ...own, ...handed.planned } : null;
    if (planned) await db.shifts.put(planned);
    else await db.shifts.delete(id);
    await noteShift(db, shift, planned, author);
    for (const { id: gone, ...end } of handed.ended) {
      const one = await db.shifts.get(gone);
      if (one?.to !== shift.from) continue;
      const { to: __, left: ___, off: ____, ...open } = one;
      const back = { ...open, ...end };
      await db.shifts.put(back);
      await noteShift(db, one, back, author);
    }
  });
}

/** Deletes a shift; again changes nothing. */
export function removeShift(db: Database, id: string, author: ShiftAuthor = unnamed()): PromiseLike<void> {
  return db.transaction('rw', [db.shifts, db.audit], async () => {
    const before = await db.shifts.get(id);
    if (!before) return;
    await db.shifts.delete(id);
    await noteShift(db, before, null, author);
  });
}

/** Who was on in a role in a shop before, the last first, each as last spelled. */
export async function namesOf(db: Database, shop: string, role: ShiftRole): Promise<string[]> {
  const shifts = await db.shifts.where('[shop+from]').between([shop, Dexie.minKey], [shop, Dexie.maxKey]).reverse().limit(400).toArray();
  const names = new Map<string, string>();
  for (const one of shifts) if (roleOf(one) === role && !names.has(personKey(one.who))) names.set(personKey(one.who), one.who);
  return [...names.values()];
}

/** A room's timeline: its marks and, from the roster, who came when; up to `ahead` (ms) after what was last stored of it. */
export async function timelineOf(db: Database, room: RoomSummary, ahead = 0): Promise<{ marks: Mark[]; shifts: Shift[] }> {
  const [own, ...found] = await Promise.all([
    marksOf(db, room.room),
    ...keysOf(room).map((key) => shiftsOf(db, key, startedAt(room), onAirUntil(room) + ahead + 1)),
  ]);
  const shifts = found.flat();
  const marks = [...own, ...hostMarks(room.room, shifts, startedAt(room), onAirUntil(room) + ahead)].sort((a, b) => a.at - b.at);
  return { marks, shifts };
}

/** The shifts of the time that some rooms of one shop span. */
export async function shiftsOfRooms(db: Database, rooms: readonly RoomSummary[]): Promise<Shift[]> {
  const from = Math.min(...rooms.map(startedAt));
  const to = Math.max(...rooms.map(({ last }) => last)) + 1;
  const keys = new Set(rooms.flatMap(keysOf));
  return (await Promise.all([...keys].map((key) => shiftsOf(db, key, from, to)))).flat();
}

/** Of a shop that is counted under another, what was entered before is under its own key. */
export function keysOf({ shop }: Pick<RoomSummary, 'shop'>): string[] {
  return [shop.key, ...(shop.readAs ? [shop.readAs] : [])];
}

/** Forgets the shifts of a shop. */
export async function dropShifts(db: Database, shop: string): Promise<void> {
  await db.shifts.where('[shop+from]').between([shop, Dexie.minKey], [shop, Dexie.maxKey]).delete();
}
