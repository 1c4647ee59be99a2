import { quantile } from '@/lib/benchmark/quantile';
import type { Better } from '@/lib/metrics/metric';
import { addDays } from './window';

/** Three calendar months: `id` such as 2026-Q3, its first and last day, YYYY-MM-DD. */
export type Quarter = { id: string; from: string; to: string };

/** The quarter a day lies in. */
export function quarterOf(day: string): Quarter {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const n = Math.floor((month - 1) / 3);
  const first = (at: number) => new Date(Date.UTC(year, at, 1)).toISOString().slice(0, 10);
  return { id: `${year}-Q${n + 1}`, from: first(n * 3), to: addDays(first(n * 3 + 3), -1) };
}

/** The quarter that ended last before a day. */
export function lastQuarter(day: string): Quarter {
  return quarterOf(addDays(quarterOf(day).from, -1));
}

/** The three months of a quarter, ends included. */
export function monthsOf({ from }: Quarter): { from: string; to: string }[] {
  const [year = 0, month = 1] = from.split('-').map(Number);
  const first = (at: number) => new Date(Date.UTC(year, month - 1 + at, 1)).toISOString().slice(0, 10);
  return [0, 1, 2].map((at) => ({ from: first(at), to: addDays(first(at + 1), -1) }));
}

/** Fewer own days or rooms of a quarter than these say nothing about a target. */
export const fewestOfQuarter = 14;

/**
 * A target beside a quarter of own days (or rooms): reached on how many, and what is to be said of that. `few`: too few were read.
 * `proposal`: what the better third of them reached, spread over `days` and rounded to two digits; null where it is the target
 * already, or nothing may be said.
 */
export type QuarterSanity = {
  n: number;
  reached: number;
  says: 'few' | 'rarely' | 'mostly' | 'fits';
  proposal: number | null;
};

/** Rounding in the last digit of a quotient is no shortfall. */
const epsilon = 1e-9;

/** Holds a target, spread over `days`, against what a quarter's own days came to. */
export function quarterSanity(target: number, better: Better, values: readonly number[], days: number): QuarterSanity {
  const n = values.length;
  const less = better === 'less';
  const needed = target / days;
  const reached = values.filter((value) => (less ? value <= needed * (1 + epsilon) : value >= needed * (1 - epsilon))).length;
  if (n < fewestOfQuarter || better === 'neither') return { n, reached, says: 'few', proposal: null };
  const says = reached / n < 0.1 ? 'rarely' : reached / n > 0.9 ? 'mostly' : 'fits';
  const best = quantile(
    values.toSorted((a, b) => a - b),
    less ? 1 / 3 : 2 / 3,
  );
  const proposal = Number((best * days).toPrecision(2));
  return { n, reached, says, proposal: proposal > 0 && proposal !== Number(target.toPrecision(2)) ? proposal : null };
}
