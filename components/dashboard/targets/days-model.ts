import { isZero, typedNumber } from '@/components/ui/typed-number';
import { type Grain, grainDigits, isOnGrain } from '@/lib/kpi/targets/grain';
import type { Unit } from '@/lib/metrics/metric';

/** What the days of a split are while they are edited: text as typed, by day; days on which nothing is due. */
export type TypedDays = { typed: Readonly<Record<string, string>>; off: ReadonlySet<string> };

export type DayFault = 'unreadable' | 'grain' | 'otherCurrency' | 'tooLarge' | 'ambiguous';

/** What was set by hand as numbers, and what is wrong with which day. An emptied day is due again; 0 is a day off. */
export function fixedOf(
  { typed, off }: TypedDays,
  unit: Unit,
  grain: Grain,
): { fixed: Map<string, number>; faults: Record<string, DayFault> } {
  const fixed = new Map<string, number>();
  const faults: Record<string, DayFault> = {};
  for (const [day, text] of Object.entries(typed)) {
    if (text.trim() === '' || off.has(day)) continue;
    const read = amountOf(text, unit, grain);
    if (typeof read === 'number') fixed.set(day, read);
    else faults[day] = read;
  }
  return { fixed, faults };
}

/** A typed amount on the grain, 0 included; or what is wrong with it. */
export function amountOf(text: string, unit: Unit, grain: Grain): number | DayFault {
  if (isZero(text)) return 0;
  const read = typedNumber(text, unit, grain.currency);
  if (!('value' in read))
    return read.why === 'otherCurrency' || read.why === 'tooLarge' || read.why === 'ambiguous' ? read.why : 'unreadable';
  return isOnGrain(read.value, grain) ? read.value : 'grain';
}

/** An amount as it stands in a field: digits only, as many as the grain is worth. */
export function plainAmount(value: number, grain: Grain): string {
  return value.toFixed(grainDigits(grain));
}

/** Days in weeks of seven from Monday, with blanks before the first and after the last. */
export function calendarWeeks(days: readonly string[]): (string | null)[][] {
  const first = days[0];
  if (first === undefined) return [];
  const lead = (new Date(Date.parse(first)).getUTCDay() + 6) % 7;
  const cells = [...Array.from({ length: lead }, () => null), ...days];
  const weeks = Math.ceil(cells.length / 7);
  return Array.from({ length: weeks }, (_, week) => Array.from({ length: 7 }, (_, i) => cells[week * 7 + i] ?? null));
}
