import { endOf, personKey, roleOf, type Shift, type ShiftRole, shiftRoles } from '@/lib/room/shifts';
import { slicesOf } from '@/lib/room/slices';
import type { Typed } from '../manual';
import { type Contribution, countAt } from '../team/contribution';
import type { AirRow, OwnSales, ShiftRow } from './record';

const minuteMs = 60_000;

const kinds = { direct: 'live_gmv_direct', attributed: 'live_gmv_attributed' } as const satisfies Record<OwnSales, string>;

/** Somebody's stretches of a shop's rooms: `dayOf` tells the shop's day of a moment, `roles` what they are paid for there. */
type Ask = { who: string; shop: string; roles: readonly ShiftRole[]; shifts: readonly Shift[]; dayOf: (at: number) => string };

/**
 * What somebody did in some rooms, a row a room, under the day each began on. Who is on in two roles of one room is counted in
 * the first of `roles` only: nothing is paid twice.
 */
export function airRows(rooms: readonly Contribution[], ask: Ask): AirRow[] {
  return rooms.flatMap((row) => airRow(row, ask) ?? []);
}

/** Looks and shifts begin at slightly different moments: so many minutes are no gap. */
const unseenMinutes = 2;

/** Two LIVEs ran at once if they share more than this, ms: the page of one that has ended is still seen for a while. */
const sameTime = 10 * minuteMs;

/** Rows with those marked that ran beside another of them: the shift does not say which of the two it is of. */
export function withUnclear(rows: readonly AirRow[]): AirRow[] {
  const isBeside = (a: AirRow, b: AirRow) => a !== b && Math.min(a.to, b.to) - Math.max(a.from, b.from) > sameTime;
  return rows.map((row) => (rows.some((other) => isBeside(row, other)) ? { ...row, unclear: true } : row));
}

function airRow(row: Contribution, { who, shop, roles, shifts, dayOf }: Ask): AirRow | null {
  const own = personKey(who);
  const place = roles.map((role) => row.people.findIndex((one) => one.role === role && personKey(one.who) === own)).find((at) => at >= 0);
  if (place === undefined) return null;
  const role = row.people[place]?.role ?? 'host';
  const { start, end } = row;
  const on = minutesIn(shifts, start, end, role, own);
  const sales: AirRow['sales'] = {};
  let lost: AirRow['lost'];
  for (const kind of Object.keys(kinds) as OwnSales[]) {
    const metric = kinds[kind];
    const head = row.heads.find((one) => one.metric === metric);
    if (!head) continue;
    const gone = head.lost?.[role];
    if (gone && head.currency !== undefined) lost = { ...lost, [kind]: { amount: gone, currency: head.currency } };
    const count = countAt({ row, place }, metric);
    // What fell into a gap at a hand-over may be theirs: those who were not read all the time have at least what is counted.
    const isLeast = gone !== undefined && count !== null && count.minutes < on.alone + on.shared - unseenMinutes;
    sales[kind] =
      count?.currency === undefined
        ? null
        : { amount: count.value, currency: count.currency, approximate: count.half * 2 > 1, ...(isLeast && { least: true as const }) };
  }
  return { room: row.room, shop, day: dayOf(start), from: start, to: end, ...on, sales, ...(lost && { lost }) };
}

/** Rows with what was typed of a person's sales in a room before what was read. */
export function withTypedSales(rows: readonly AirRow[], typed: readonly Typed[], person: string): AirRow[] {
  return rows.map((row) => {
    const own = typed.filter((one) => one.person === person && 'room' in one.of && one.of.room === row.room);
    const sales = { ...row.sales };
    for (const kind of Object.keys(kinds) as OwnSales[]) {
      const entry = own.find((one) => one.metric === kinds[kind]);
      const currency = entry?.currency ?? row.sales[kind]?.currency;
      if (entry && currency !== undefined) sales[kind] = { amount: entry.value, currency, approximate: false, typed: { by: entry.by } };
    }
    return own.length === 0 ? row : { ...row, sales };
  });
}

/** Whole minutes of one role between two moments that somebody was on alone, and with others. */
function minutesIn(shifts: readonly Shift[], from: number, to: number, role: ShiftRole, who: string): { alone: number; shared: number } {
  const spent = { alone: 0, shared: 0 };
  for (const slice of slicesOf(shifts, from, to, role)) {
    if (!slice.hosts.some((one) => personKey(one) === who)) continue;
    spent[slice.hosts.length > 1 ? 'shared' : 'alone'] += slice.to - slice.from;
  }
  return { alone: Math.round(spent.alone / minuteMs), shared: Math.round(spent.shared / minuteMs) };
}

/** Somebody's shifts up to `now` (epoch ms), a row each, under the day of the first room of theirs, or else their own. */
export function shiftRows(rooms: readonly Contribution[], { who, shop, roles, shifts, dayOf }: Ask, now: number): ShiftRow[] {
  const own = personKey(who);
  const mine = shifts.filter((one) => personKey(one.who) === own && roles.includes(roleOf(one)) && one.from < now);
  return mine.map((one) => {
    const to = Math.min(endOf(one), now);
    const inside = rooms.filter(({ start, end }) => start < to && end > one.from);
    const began = Math.min(one.from, ...inside.map(({ start }) => start));
    const day = dayOf(inside.length > 0 ? began : one.from);
    const on = minutesIn(shifts, one.from, to, roleOf(one), own);
    const covered = inside.reduce((sum, { start, end }) => sum + Math.min(end, to) - Math.max(start, one.from), 0);
    const outside = Math.max(0, Math.round((to - one.from - covered) / minuteMs));
    return { shift: one.id, shop, day, from: one.from, to, ...on, outside, ...(one.to === undefined && { open: true as const }) };
  });
}

/** What of the roles somebody holds is done in shifts; all of it where none is. */
export function paidRoles(held: readonly string[]): ShiftRole[] {
  const own = shiftRoles.filter((role) => held.includes(role));
  return own.length > 0 ? own : [...shiftRoles];
}
