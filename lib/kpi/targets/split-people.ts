import type { Leave } from '../team/people';
import { fromGrains, type Grain, toGrains } from './grain';
import { shareOut } from './share-out';
import { daysIn } from './split-days';

/** One person's part of a team's target: percent of it, or a weight beside the others'. `fixed`: an amount of their own instead. */
export type PersonShare = { person: string; share: number; fixed?: number };

export type ShareMode = 'percent' | 'weights';

/** Why shares cannot be taken: nobody has one, one is below 0, or the percents do not come to 100 (but to `sum`). */
export type ShareFault = { why: 'none' } | { why: 'negative'; person: string } | { why: 'sum'; sum: number };

export type SplitPeople = { people: { person: string; value: number; set: 'due' | 'fixed' }[]; left: number };

/** Percents are typed to four digits behind the point at most. */
const percentGrain = 10_000;

/** What is wrong with shares, or null. Those of people with an amount of their own count in the percents too. */
export function shareFault(shares: readonly PersonShare[], mode: ShareMode): ShareFault | null {
  const below = shares.find(({ share }) => !(share >= 0));
  if (below) return { why: 'negative', person: below.person };
  if (!shares.some(({ share }) => share > 0)) return { why: 'none' };
  if (mode === 'weights') return null;
  const sum = shares.reduce((total, { share }) => total + Math.round(share * percentGrain), 0);
  return sum === 100 * percentGrain ? null : { why: 'sum', sum: sum / percentGrain };
}

/** The share of a stretch of days that somebody was there, 0..1. */
export function presence(person: string, leaves: readonly Leave[], from: string, to: string): number {
  const days = daysIn(from, to);
  const own = leaves.filter((one) => one.person === person);
  const there = days.filter((day) => !own.some((leave) => leave.from <= day && day <= leave.to));
  return days.length === 0 ? 0 : there.length / days.length;
}

/**
 * Splits a team's target over its people by their shares, exact to its last grain. Amounts of one's own stay, and the rest is
 * shared out among the others; `there` (0..1, by person) lowers the part of those who were away, which the others then carry.
 */
export function splitPeople(total: number, grain: Grain, shares: readonly PersonShare[], there?: ReadonlyMap<string, number>): SplitPeople {
  const set = shares.reduce((sum, { fixed }) => sum + (fixed === undefined ? 0 : toGrains(fixed, grain)), 0);
  const rest = toGrains(total, grain) - set;
  const weights = new Map(
    shares.filter(({ fixed }) => fixed === undefined).map(({ person, share }) => [person, share * (there?.get(person) ?? 1)]),
  );
  const shared = weights.size === 0 ? null : shareOut(Math.max(0, rest), weights);
  const people = shares.map(({ person, fixed }) => ({
    person,
    value: fromGrains(fixed === undefined ? (shared?.get(person) ?? 0) : toGrains(fixed, grain), grain),
    set: fixed === undefined ? ('due' as const) : ('fixed' as const),
  }));
  return { people, left: fromGrains(shared ? Math.min(0, rest) : rest, grain) };
}
