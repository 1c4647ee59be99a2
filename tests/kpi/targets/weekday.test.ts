import { expect, it } from 'vitest';
import { type DayValue, weekdayOf, weekdayProfile } from '@/lib/kpi/targets/weekday';
import { addDays } from '@/lib/kpi/window';

/** Weeks from Monday 2 March 2026, Monday first. */
function weeks(...all: number[][]): DayValue[] {
  return all.flatMap((week, index) => week.map((value, day) => ({ day: addDays('2026-03-02', index * 7 + day), value })));
}

const usual = [100, 100, 100, 100, 200, 220, 180];

it('takes each weekday’s share of whole weeks', () => {
  const basis = weekdayProfile(weeks(usual, usual, usual, usual));
  // 1,000 a week: Sunday .18, Monday .10, …, Saturday .22.
  expect(basis).toMatchObject({ by: 'weekdays', weeks: 4 });
  expect('weights' in basis && basis.weights.map((weight) => Number(weight.toFixed(9)))).toEqual([0.18, 0.1, 0.1, 0.1, 0.1, 0.2, 0.22]);
});

it('is not moved by one week with a campaign', () => {
  const campaign = [5000, 100, 100, 100, 200, 220, 180];
  const basis = weekdayProfile(weeks(usual, campaign, usual, usual, usual));
  expect('weights' in basis && basis.weights[1]).toBeCloseTo(0.1, 2);
});

it('counts every day the same before there are four whole weeks', () => {
  expect(weekdayProfile(weeks(usual, usual, usual))).toEqual({ by: 'even', weeks: 3 });
  const holed = weeks(usual, usual, usual, usual).filter(({ day }) => day !== '2026-03-12');
  expect(weekdayProfile(holed)).toEqual({ by: 'even', weeks: 3 });
  expect(weekdayProfile(weeks(usual, usual, usual, [0, 0, 0, 0, 0, 0, 0]))).toEqual({ by: 'even', weeks: 3 });
});

it('knows weekdays by the calendar, whatever the clock of this computer', () => {
  expect(weekdayOf('2026-03-29')).toBe(0);
  expect(weekdayOf('2028-02-29')).toBe(2);
});
