import { addDays, daysBetween, earlier, later } from '../window';

/** A calendar month, YYYY-MM. */
export type Month = string;

/** Whether a text names a month. */
export function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

/** The first and last day of a month. */
export function monthDays(month: Month): { from: string; to: string } {
  const from = `${month}-01`;
  return { from, to: addDays(`${nextMonth(month, 1)}-01`, -1) };
}

/** The month `by` months later. */
export function nextMonth(month: Month, by: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}

/** The day ends last at twelve hours behind UTC. */
const lastZoneMs = 12 * 3_600_000;

/** Whether a month has passed by `now`: by the moments it `ends` at in the shops there are (epoch ms), without any everywhere on earth. */
export function isPast(month: Month, ends: readonly number[], now: number): boolean {
  const everywhere = Date.parse(`${nextMonth(month, 1)}-01`) + lastZoneMs;
  return (ends.length > 0 ? ends : [everywhere]).every((end) => now >= end);
}

/** On how many days of a month at least one of some stretches of days holds. */
export function daysHeld(stretches: ReadonlyArray<{ from: string; to?: string }>, month: Month): { days: number; of: number } {
  const { from, to } = monthDays(month);
  const held = new Set<string>();
  for (const one of stretches) {
    const last = earlier(one.to ?? to, to);
    for (let day = later(one.from, from); day <= last; day = addDays(day, 1)) held.add(day);
  }
  return { days: held.size, of: daysBetween(from, to) };
}
