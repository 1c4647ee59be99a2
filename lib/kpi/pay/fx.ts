import { addDays } from '../window';
import { digitsOf, type Minor, toMajor, toMinor } from './money';

/**
 * What one unit of `from` was worth in `to` on a calendar day, or as it was agreed for a month (YYYY-MM), as somebody typed it or
 * brought it in a file. Never fetched.
 */
export type FxRate = { day: string; from: string; to: string; rate: number; source: 'typed' | 'file'; by: string | null; at: number };

/** How many days back a rate may be where the one of the day is missing. */
export const nearDays = 7;

/** A conversion with the rate it rests on; `inverse`: the rate was entered the other way round. */
export type Conversion = { amount: Minor; rate: number; day: string; inverse: boolean };

/**
 * An amount in another currency at the rate of exactly that day (or month); null when there is none, because yesterday's is
 * another number. Where it was agreed (`near`) that of the last day that has one counts, at most a week back, and is named. Of
 * several for a day the one entered last counts.
 */
export function convert(amount: Minor, from: string, to: string, day: string, rates: readonly FxRate[], near?: true): Conversion | null {
  if (from === to) return { amount, rate: 1, day, inverse: false };
  const pair = rates.filter((one) => (one.from === from && one.to === to) || (one.from === to && one.to === from));
  const used = near && isDay(day) ? lastDay(pair, day) : day;
  const ofDay = pair.filter((one) => one.day === used);
  const found = lastOf(ofDay.filter((one) => one.from === from)) ?? lastOf(ofDay);
  if (!found || !(found.rate > 0)) return null;
  const major = toMajor(amount, from);
  const isDirect = found.from === from;
  // Twelve digits are beyond any amount and before what binary fractions miss a half by.
  const other = Number((isDirect ? major * found.rate : major / found.rate).toPrecision(12));
  return { amount: toMinor(other, to), rate: found.rate, day: found.day, inverse: !isDirect };
}

/** The last day up to one that has a rate, of those that are near enough; the day itself where none has. */
function lastDay(rates: readonly FxRate[], day: string): string {
  const first = addDays(day, -nearDays);
  const days = rates.map((one) => one.day).filter((one) => isDay(one) && first <= one && one <= day);
  return days.sort().at(-1) ?? day;
}

/** A day, and not a month. */
function isDay(text: string): boolean {
  return text.length === 'YYYY-MM-DD'.length;
}

function lastOf(rates: readonly FxRate[]): FxRate | undefined {
  return rates.reduce<FxRate | undefined>((last, one) => (last && last.at > one.at ? last : one), undefined);
}

/**
 * A rate as typed, with a point or a comma before the decimals, or why it cannot be taken. Where three digits stand behind a
 * single comma it may group thousands (25,400), and behind a point where currencies are that small (16.350 rupiah to the dollar):
 * one reading of it is a thousand times the other, and none is taken.
 */
export function typedRate(text: string, to: string): number | 'rate' | 'ambiguous' {
  if (/^[1-9]\d{0,2},\d{3}$/.test(text)) return 'ambiguous';
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(text) && digitsOf(to) === 0) return 'ambiguous';
  const rate = /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : 0;
  return rate > 0 ? rate : 'rate';
}

/** Whether a code names a currency that is in use. */
export function isCurrency(code: string): boolean {
  return currencies.has(code);
}

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
