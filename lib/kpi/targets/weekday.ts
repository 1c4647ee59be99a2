import { quantile } from '@/lib/benchmark/quantile';
import { addDays } from '../window';

/** What one weekday is worth beside the others, 0 (Sunday) to 6; they add up to 1. */
export type WeekdayWeights = readonly number[];

/** By what a stretch of time is split into days, and on how many whole weeks that rests. */
export type DayBasis = { by: 'weekdays'; weeks: number; weights: WeekdayWeights } | { by: 'even'; weeks: number };

/** A value of one calendar day, YYYY-MM-DD. */
export type DayValue = { day: string; value: number };

/** Fewer whole weeks than these are no profile; more than those are no longer how the shop sells. */
const minWeeks = 4;
const mostWeeks = 12;

/** The weekday of a calendar day, 0 (Sunday) to 6. */
export function weekdayOf(day: string): number {
  return new Date(Date.parse(day)).getUTCDay();
}

/**
 * How a shop's week spreads over its days: of each whole week (Monday to Sunday, all seven days read) the share of each weekday,
 * of these the median, so that one campaign does not move it. With fewer than four whole weeks every day counts the same.
 */
export function weekdayProfile(values: readonly DayValue[]): DayBasis {
  const byDay = new Map(values.map(({ day, value }) => [day, value]));
  const mondays = [...byDay.keys()].filter((day) => weekdayOf(day) === 1).sort();
  const weeks = mondays
    .map((monday) => Array.from({ length: 7 }, (_, i) => byDay.get(addDays(monday, i))))
    .filter((week): week is number[] => week.every((value) => value !== undefined && value >= 0) && sum(week as number[]) > 0)
    .slice(-mostWeeks);
  if (weeks.length < minWeeks) return { by: 'even', weeks: weeks.length };
  const medians = Array.from({ length: 7 }, (_, weekday) => {
    const place = (weekday + 6) % 7;
    return quantile(weeks.map((week) => (week[place] ?? 0) / sum(week)).sort(ascending), 0.5);
  });
  const whole = sum(medians);
  return { by: 'weekdays', weeks: weeks.length, weights: medians.map((median) => median / whole) };
}

/** What a day weighs in a split. */
export function weightOfDay(basis: DayBasis, day: string): number {
  return basis.by === 'even' ? 1 : (basis.weights[weekdayOf(day)] ?? 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function ascending(a: number, b: number): number {
  return a - b;
}
