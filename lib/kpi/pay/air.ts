import { endOf, personKey, roleOf, type Shift, type ShiftRole, shiftRoles } from '@/lib/room/shifts';
import { slicesOf } from '@/lib/room/slices';
import type { Typed } from '../manual';
import { type Contribution, countAt } from '../team/contribution';
import type { AirRow, OwnSales, OwnSold, ShiftRow } from './record';

const minuteMs = 60_000;

const kinds = { direct: 'live_gmv_direct', attributed: 'live_gmv_attributed' } as const satisfies Record<OwnSales, string>;

/** Somebody's stretches of a shop's rooms: `dayOf` tells the shop's day of a moment, `roles` what they are paid for there. */
type Ask = { who: string; shop: string; roles: readonly ShiftRole[]; shifts: readonly Shift[]; dayOf: (at: number) => string };

/**
 * What somebody did in some rooms, a row a room, under the day each began on. Of who has two roles in one room all the time
 * counts, each minute once: while they are on in both at once, as in the first of `roles`.
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
  const places = placesOf(row, roles, own);
  if (places.length === 0) return null;
  const { start, end } = row;
  const spent = spentBy(shifts, start, end, places, own);
  const on = wholeMinutes(spent);
  const counted = countedPlaces(shifts, start, end, places, own);
  const sales: AirRow['sales'] = {};
  let lost: AirRow['lost'];
  for (const kind of Object.keys(kinds) as OwnSales[]) {
    const head = row.heads.find((one) => one.metric === kinds[kind]);
    if (!head) continue;
    const gone = counted?.reduce((sum, { role }) => sum + (head.lost?.[role] ?? 0), 0) ?? 0;
    if (gone !== 0 && head.currency !== undefined) lost = { ...lost, [kind]: { amount: gone, currency: head.currency } };
    sales[kind] = counted && soldAt(row, kind, counted);
  }
  return { room: row.room, shop, day: dayOf(start), from: start, to: end, ...on, sales, ...(lost && { lost }) };
}

/** One role of somebody in a room: where it stands among those who were on. */
type Place = { role: ShiftRole; at: number };

function placesOf(row: Contribution, roles: readonly ShiftRole[], own: string): Place[] {
  const places = roles.map((role) => ({ role, at: row.people.findIndex((one) => one.role === role && personKey(one.who) === own) }));
  return places.filter(({ at }) => at >= 0);
}

/** A place whose sales count, and for how long it was on, ms. */
type Counted = Place & { time: number };

/**
 * The places whose sales add up to those of all the time somebody was on: those that never overlap, and of one within another
 * the longer. Null where two overlap in part: what was sold meanwhile would count twice, and cannot be told apart.
 */
function countedPlaces(shifts: readonly Shift[], from: number, to: number, places: readonly Place[], own: string): Counted[] | null {
  const timed = places.map((place) => ({ ...place, time: timeOf(spentBy(shifts, from, to, [place], own)) }));
  const longest = timed.sort((a, b) => b.time - a.time);
  const added = spentBy(shifts, from, to, longest, own).map(({ alone, shared }) => alone + shared);
  if (longest.some(({ time }, row) => added[row] !== 0 && added[row] !== time)) return null;
  return longest.filter((_, row) => row === 0 || added[row] !== 0);
}

/** What was sold at some places of a room; null where it was not read at one of them. */
function soldAt(row: Contribution, kind: OwnSales, places: readonly Counted[]): OwnSold | null {
  const metric = kinds[kind];
  const lost = row.heads.find((one) => one.metric === metric)?.lost;
  const counts = places.map(({ role, at, time }) => {
    const count = countAt({ row, place: at }, metric);
    // What fell into a gap at a hand-over may be theirs: those who were not read all the time have at least what is counted.
    return count && { ...count, isLeast: lost?.[role] !== undefined && count.minutes < time / minuteMs - unseenMinutes };
  });
  const known = counts.filter((count) => count !== null);
  const currency = known[0]?.currency;
  if (currency === undefined || known.length < counts.length) return null;
  return {
    amount: known.reduce((sum, { value }) => sum + value, 0),
    currency,
    approximate: known.some(({ half }) => half * 2 > 1),
    ...(known.some(({ isLeast }) => isLeast) && { least: true as const }),
  };
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

type Time = { alone: number; shared: number };

/**
 * How long somebody was on between two moments in each of some roles, alone and with others, ms: while in several of them at
 * once only in the first.
 */
function spentBy(shifts: readonly Shift[], from: number, to: number, roles: ReadonlyArray<{ role: ShiftRole }>, who: string): Time[] {
  const taken: Stretch[] = [];
  return roles.map(({ role }) => {
    const spent = { alone: 0, shared: 0 };
    const own = slicesOf(shifts, from, to, role).filter(({ hosts }) => hosts.some((one) => personKey(one) === who));
    const free = own.flatMap((slice) => without(slice, taken).map((part) => ({ ...part, isShared: slice.hosts.length > 1 })));
    for (const part of free) spent[part.isShared ? 'shared' : 'alone'] += part.to - part.from;
    taken.push(...free);
    return spent;
  });
}

type Stretch = { from: number; to: number };

/** What is left of a stretch beside some others. */
function without({ from, to }: Stretch, others: readonly Stretch[]): Stretch[] {
  const cut = (part: Stretch, other: Stretch) =>
    [
      { from: part.from, to: Math.min(part.to, other.from) },
      { from: Math.max(part.from, other.to), to: part.to },
    ].filter((left) => left.to > left.from);
  return others.reduce<Stretch[]>((parts, other) => parts.flatMap((part) => cut(part, other)), [{ from, to }]);
}

function timeOf(spent: readonly Time[]): number {
  return spent.reduce((sum, { alone, shared }) => sum + alone + shared, 0);
}

function wholeMinutes(spent: readonly Time[]): Time {
  const sum = (of: keyof Time) => Math.round(spent.reduce((all, one) => all + one[of], 0) / minuteMs);
  return { alone: sum('alone'), shared: sum('shared') };
}

/**
 * Somebody's shifts up to `now` (epoch ms), a row each, under the day of the first room of theirs, or else their own. Minutes in
 * two roles at once are those of the first of `roles`: nothing is paid twice.
 */
export function shiftRows(rooms: readonly Contribution[], { who, shop, roles, shifts, dayOf }: Ask, now: number): ShiftRow[] {
  const own = personKey(who);
  const mine = shifts.filter((one) => personKey(one.who) === own && roles.includes(roleOf(one)) && one.from < now);
  return mine.map((one) => {
    const to = Math.min(endOf(one), now);
    const upTo = roles.slice(0, roles.indexOf(roleOf(one)) + 1).map((role) => ({ role }));
    const between = (from: number, end: number) => spentBy(shifts, from, end, upTo, own).slice(-1);
    const inside = rooms.filter(({ start, end }) => start < to && end > one.from);
    const began = Math.min(one.from, ...inside.map(({ start }) => start));
    const day = dayOf(inside.length > 0 ? began : one.from);
    const spent = between(one.from, to);
    const covered = inside.reduce((sum, { start, end }) => sum + timeOf(between(Math.max(start, one.from), Math.min(end, to))), 0);
    const outside = Math.max(0, Math.round((timeOf(spent) - covered) / minuteMs));
    return {
      shift: one.id,
      shop,
      day,
      from: one.from,
      to,
      ...wholeMinutes(spent),
      outside,
      ...(one.to === undefined && { open: true as const }),
    };
  });
}

/** What of the roles somebody holds is done in shifts; all of it where none is. */
export function paidRoles(held: readonly string[]): ShiftRole[] {
  const own = shiftRoles.filter((role) => held.includes(role));
  return own.length > 0 ? own : [...shiftRoles];
}
