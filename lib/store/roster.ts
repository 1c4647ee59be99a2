import { personNamed } from '@/lib/kpi/team/people';
import {
  endOf,
  longestShift,
  personKey,
  roleOf,
  type Shift,
  type ShiftFault,
  type ShiftRole,
  samePerson,
  shiftFault,
  shiftsWithin,
} from '@/lib/room/shifts';
import type { Database } from './db';
import { noteShift, type ShiftAuthor, unnamed } from './shift-audit';

/** The shifts of all shops that ran between two moments, epoch ms. */
export async function roster(db: Database, from: number, to: number): Promise<Shift[]> {
  const rows = await db.shifts
    .where('from')
    .between(from - longestShift, to, true, false)
    .toArray();
  return shiftsWithin(rows, from, to);
}

/** What is wrong with a shift beside those stored, in its own shop and in all others. Call inside a transaction on `shifts`. */
export async function faultIn(db: Database, shift: Shift, beside: readonly Shift[] = []): Promise<ShiftFault | null> {
  const near = await roster(db, shift.from, endOf(shift));
  return shiftFault(shift, [...near.filter((one) => beside.every((other) => other.id !== one.id)), ...beside]);
}

/**
 * Puts many shifts at once. Answers with what is wrong with each, and if anything is, nothing is stored. What is there already,
 * whenever it was entered, is not put twice.
 */
export function putShifts(db: Database, shifts: readonly Shift[], author: ShiftAuthor = unnamed()): PromiseLike<(ShiftFault | null)[]> {
  return db.transaction('rw', [db.shifts, db.audit], async () => {
    const faults: (ShiftFault | null)[] = [];
    const fresh: Shift[] = [];
    for (const shift of shifts) {
      const near = await roster(db, shift.from, endOf(shift));
      const isThere = [...near, ...fresh].some((one) => isSame(one, shift));
      const fault = isThere ? null : shiftFault(shift, [...near, ...fresh]);
      if (!isThere && !fault) fresh.push({ ...shift, who: shift.who.trim() });
      faults.push(fault);
    }
    if (faults.some((fault) => fault !== null)) return faults;
    await db.shifts.bulkPut(fresh);
    for (const shift of fresh) await noteShift(db, null, shift, author);
    return faults;
  });
}

function isSame(a: Shift, b: Shift): boolean {
  return a.shop === b.shop && roleOf(a) === roleOf(b) && a.from === b.from && a.to === b.to && samePerson(a.who, b.who);
}

/**
 * Calls somebody by another name in all shifts, however it was spelled. Where two people would become one who is on twice at a
 * time nothing is changed, and the answer is the shift in the way. Call inside a transaction on `shifts`.
 */
export async function renameInShifts(db: Database, from: string, to: string): Promise<Shift | null> {
  const [old, next] = [personKey(from), personKey(to)];
  const all = await db.shifts.toArray();
  const own = all.filter((one) => personKey(one.who) === old).map((one) => ({ ...one, who: to.trim() }));
  const others = old === next ? [] : all.filter((one) => personKey(one.who) === next);
  for (const shift of own) {
    const fault = shiftFault(shift, others);
    if (fault && 'with' in fault) return fault.with;
  }
  await db.shifts.bulkPut(own);
  return null;
}

/** Somebody who is in shifts but not in the team: where, as what, and from when (epoch ms) to when last. */
export type Stranger = { name: string; places: { shop: string; role: ShiftRole }[]; first: number; last: number };

/** So far back shifts are looked at for names. */
const lookedBack = 90 * 86_400_000;

/** The people of the shifts of the last months that the team does not know, the last to be on first. */
export async function strangers(db: Database, now: number): Promise<Stranger[]> {
  const [people, rows] = await Promise.all([
    db.people.toArray(),
    db.shifts
      .where('from')
      .above(now - lookedBack)
      .toArray(),
  ]);
  const found = new Map<string, Stranger>();
  for (const { who, shop, from, ...rest } of rows.sort((a, b) => b.from - a.from)) {
    const key = personKey(who);
    const one = found.get(key) ?? { name: who, places: [], first: from, last: from };
    const role = roleOf(rest);
    if (!one.places.some((place) => place.shop === shop && place.role === role)) one.places.push({ shop, role });
    one.first = from;
    found.set(key, one);
  }
  return [...found.values()].filter(({ name }) => !personNamed(people, name));
}
