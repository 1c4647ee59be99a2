import { quantile } from '@/lib/benchmark/quantile';
import type { Better, Kind } from '@/lib/metrics/metric';
import type { Horizon } from '../role';
import { daysBetween, periodWindow, type Today } from '../window';
import { minPast, type Past } from './past-type';

/** Reached on fewer of the own days than this a target is out of reach, on more than that it asks for nothing. */
const rarely = 0.1;
const mostly = 0.9;

/** Rounding in the last digit of a quotient is no shortfall. */
const epsilon = 1e-9;

/**
 * A target beside what was. `needed`: the value itself, or for a sum over longer than a day what one of its `days` has to bring. On
 * `reached` of `n` days (rooms) that would have been there, `unknown` ones not counted. `low` and `high` are the ends of what was, the
 * quartiles between. `few`: fewer than five, and then nothing is warned of.
 */
export type Sanity = {
  of: Past['of'];
  needed: number;
  days: number;
  n: number;
  reached: number;
  unknown: number;
  low: number;
  q1: number;
  median: number;
  q3: number;
  high: number;
  warn: 'rarely' | 'mostly' | null;
  few: boolean;
};

/** How many days a target of a horizon is spread over: one for a rate, which every day has to reach. */
export function daysOver(kind: Kind, horizon: Horizon, today: Today): number {
  if (kind !== 'counter' || horizon === 'room' || horizon === 'day') return 1;
  const window = periodWindow(horizon, today);
  return window.kind === 'period' ? daysBetween(window.from, window.to) : 1;
}

/** Holds a target, spread over `days`, against what was; null where nothing is known, or where neither more nor less is better. */
export function sanityOf(target: number, better: Better, past: Past, days = 1): Sanity | null {
  const values = past.values.toSorted((a, b) => a - b);
  const n = values.length;
  if (n === 0 || better === 'neither') return null;
  const needed = target / days;
  const reached = values.filter((value) => (better === 'less' ? value <= needed * (1 + epsilon) : value >= needed * (1 - epsilon))).length;
  const few = n < minPast;
  const at = (p: number) => quantile(values, p);
  const warn = few ? null : reached / n < rarely ? 'rarely' : reached / n > mostly ? 'mostly' : null;
  const { of, unknown } = past;
  return { of, needed, days, n, reached, unknown, low: at(0), q1: at(0.25), median: at(0.5), q3: at(0.75), high: at(1), warn, few };
}
