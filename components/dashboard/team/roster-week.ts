import { endOf, personKey, type Shift } from '@/lib/room/shifts';

/** A shift in the cell of a day: it begins there, or goes on from the day before. `next`: it ends on a later day. */
export type RosterEntry = { shift: Shift; goesOn: boolean; next: boolean };

/** Somebody's week: what is in each day's cell, and how long they are down for in all, ms. */
export type RosterRow = { name: string; days: RosterEntry[][]; total: number };

/** The midnights (epoch ms) of this computer's calendar from the Monday of a moment's week to the next Monday. */
export function weekOf(at: number, weeks = 0): number[] {
  const monday = new Date(at);
  monday.setHours(0, 0, 0, 0);
  monday.setDate(monday.getDate() - ((monday.getDay() + 6) % 7) + 7 * weeks);
  return Array.from({ length: 8 }, (_, day) => new Date(monday.getFullYear(), monday.getMonth(), monday.getDate() + day).getTime());
}

/**
 * Shifts by person and day. `midnights`: where the days begin, and the last ends. A shift stands where it begins, and once more in
 * every day it goes on in; its length counts where it begins. One that nobody ended goes on to `now` at most.
 */
export function rosterRows(shifts: readonly Shift[], names: readonly string[], midnights: readonly number[], now: number): RosterRow[] {
  const rows = new Map(names.map((name) => [personKey(name), { name, days: midnights.slice(1).map((): RosterEntry[] => []), total: 0 }]));
  for (const shift of shifts.toSorted((a, b) => a.from - b.from)) {
    const row = rows.get(personKey(shift.who));
    const end = shift.to ?? Math.min(endOf(shift), Math.max(now, shift.from + 1));
    for (const [day, cell] of (row?.days ?? []).entries()) {
      const [begin = 0, over = 0] = [midnights[day], midnights[day + 1]];
      if (shift.from >= over || end <= begin) continue;
      cell.push({ shift, goesOn: shift.from < begin, next: end > over });
    }
    if (row && shift.from >= (midnights[0] ?? 0)) row.total += end - shift.from;
  }
  return [...rows.values()];
}
