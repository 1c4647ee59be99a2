import { addDays, daysBetween } from '../window';
import { fromGrains, type Grain, toGrains } from './grain';
import { shareOut } from './share-out';
import { type DayBasis, weightOfDay } from './weekday';

/** What is wanted of a split: days on which nothing is due, and days whose value somebody set. */
export type DayWish = { from: string; to: string; off: ReadonlySet<string>; fixed: ReadonlyMap<string, number> };

/**
 * A target told day by day. `left` is what the days lack of the target: 0 but where so much was set by hand that the others
 * cannot make up for it (below 0: too much was set).
 */
export type SplitDays = { days: { day: string; value: number; set: 'due' | 'off' | 'fixed' }[]; left: number };

/** Every calendar day of a stretch, ends included. */
export function daysIn(from: string, to: string): string[] {
  return Array.from({ length: Math.max(0, daysBetween(from, to)) }, (_, i) => addDays(from, i));
}

/**
 * Splits a target over its days, exact to its last grain: what was set by hand stays, nothing is due on days off, and the rest
 * is shared out by what each day weighs. Where all that is left weighs nothing (a shop that never sold on Sundays has only
 * Sundays left) they count the same.
 */
export function splitDays(total: number, grain: Grain, basis: DayBasis, wish: DayWish): SplitDays {
  const all = daysIn(wish.from, wish.to);
  const kindOf = (day: string) => (wish.fixed.has(day) ? 'fixed' : wish.off.has(day) ? 'off' : 'due') as 'due' | 'off' | 'fixed';
  const due = all.filter((day) => kindOf(day) === 'due');
  const set = all.reduce((sum, day) => sum + toGrains(wish.fixed.get(day) ?? 0, grain), 0);
  const rest = toGrains(total, grain) - set;
  const weights = new Map(due.map((day) => [day, weightOfDay(basis, day)]));
  const even = new Map(due.map((day) => [day, 1]));
  const shared = due.length === 0 ? null : (shareOut(Math.max(0, rest), weights) ?? shareOut(Math.max(0, rest), even));
  const days = all.map((day) => {
    const kind = kindOf(day);
    const grains = kind === 'fixed' ? toGrains(wish.fixed.get(day) ?? 0, grain) : (shared?.get(day) ?? 0);
    return { day, value: fromGrains(grains, grain), set: kind };
  });
  return { days, left: fromGrains(shared ? Math.min(0, rest) : rest, grain) };
}
