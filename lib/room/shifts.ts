/** Who is on air from when to when (epoch ms); without an end, still. Shifts are the shop's: a room has those that overlap it. */
export type Shift = { id: string; shop: string; who: string; from: number; to?: number; note?: string };

/** Longer names are no names. */
export const longestName = 60;

/** Nobody is on air for longer in one go: beyond it a shift that was not ended was forgotten. Milliseconds. */
export const longestShift = 16 * 3_600_000;

/** Why a shift cannot stand. `overlap`: the same person is on air already, in `with`. */
export type ShiftFault = { why: 'name' } | { why: 'order' } | { why: 'long' } | { why: 'overlap'; with: Shift };

/** What is wrong with a shift beside the others of its shop, or null. The moment of a hand-over belongs to both. */
export function shiftFault(shift: Shift, others: readonly Shift[]): ShiftFault | null {
  const who = shift.who.trim();
  if (who === '' || who.length > longestName) return { why: 'name' };
  if (shift.to !== undefined && shift.to <= shift.from) return { why: 'order' };
  if (shift.to !== undefined && shift.to - shift.from > longestShift) return { why: 'long' };
  const end = endOf(shift);
  const same = others.find((one) => one.id !== shift.id && samePerson(one.who, who) && one.from < end && endOf(one) > shift.from);
  return same ? { why: 'overlap', with: same } : null;
}

/** When a shift ends at the latest; one that nobody ended after the longest that is believed. */
export function endOf({ from, to }: Pick<Shift, 'from' | 'to'>): number {
  return to ?? from + longestShift;
}

/** The shifts on air at a moment, epoch ms, who began first foremost. */
export function onAirAt(shifts: readonly Shift[], at: number): Shift[] {
  return shifts.filter((one) => one.from <= at && at < endOf(one)).sort(byStart);
}

/** Since when nobody has been on air, epoch ms: since the last who was left, or `from`; null while somebody is. */
export function emptySince(shifts: readonly Shift[], from: number, at: number): number | null {
  if (onAirAt(shifts, at).length > 0) return null;
  return shifts.reduce((last, shift) => (endOf(shift) <= at ? Math.max(last, endOf(shift)) : last), from);
}

/** The shifts of a room that ran between two moments, epoch ms. */
export function shiftsWithin(shifts: readonly Shift[], from: number, to: number): Shift[] {
  return shifts.filter((one) => one.from < to && endOf(one) > from).sort(byStart);
}

/** What a hand-over at a moment changes: everybody on air goes, `who` comes. Nothing for who is alone on air already. */
export function handOver(shifts: readonly Shift[], next: Omit<Shift, 'to'>): Shift[] {
  const present = onAirAt(shifts, next.from);
  if (present.length === 1 && present[0] && samePerson(present[0].who, next.who)) return [];
  const leaving = present.filter((one) => !samePerson(one.who, next.who)).map((one) => ({ ...one, to: next.from }));
  const stays = present.some((one) => samePerson(one.who, next.who));
  return stays ? leaving : [...leaving, next];
}

/** Names are typed by hand: spaces and case do not make another person. */
function samePerson(a: string, b: string): boolean {
  const plain = (name: string) => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
  return plain(a) === plain(b);
}

function byStart(a: Shift, b: Shift): number {
  return a.from - b.from || (a.id < b.id ? -1 : 1);
}
