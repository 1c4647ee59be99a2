import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastQuarter, monthsOf, quarterOf, quarterSanity } from '@/lib/kpi/quarter';
import { daysBetween } from '@/lib/kpi/window';

describe('a quarter', () => {
  it.each([
    ['2026-01-01', '2026-Q1', '2026-01-01', '2026-03-31'],
    ['2026-03-31', '2026-Q1', '2026-01-01', '2026-03-31'],
    ['2026-04-01', '2026-Q2', '2026-04-01', '2026-06-30'],
    ['2028-02-29', '2028-Q1', '2028-01-01', '2028-03-31'],
    ['2026-12-31', '2026-Q4', '2026-10-01', '2026-12-31'],
  ])('holds %s: %s', (day, id, from, to) => {
    expect(quarterOf(day)).toEqual({ id, from, to });
  });

  it('before 1 January is the last of the year before', () => {
    expect(lastQuarter('2026-01-01')).toEqual({ id: '2025-Q4', from: '2025-10-01', to: '2025-12-31' });
    expect(lastQuarter('2026-11-28').id).toBe('2026-Q3');
  });

  it('is its three months, day by day, and the day before it is in another', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true }), (date) => {
        const quarter = quarterOf(date.toISOString().slice(0, 10));
        const months = monthsOf(quarter);
        expect([months[0]?.from, months[2]?.to]).toEqual([quarter.from, quarter.to]);
        const days = months.reduce((sum, { from, to }) => sum + daysBetween(from, to), 0);
        expect(days).toBe(daysBetween(quarter.from, quarter.to));
        expect(lastQuarter(quarter.from).id).not.toBe(quarter.id);
      }),
    );
  });
});

describe('a target beside its quarter', () => {
  /** 100, 200, … 3,000 on thirty days. */
  const days = Array.from({ length: 30 }, (_, i) => (i + 1) * 100);

  // 60,000 a month of 30 days is 2,000 a day: reached by 2,000 to 3,000, eleven of thirty. The better third begins at the place
  // 29 × 2 ÷ 3 = 19.33 of the thirty: 2,033.33 a day, × 30 = 61,000.
  it('of 60,000 was reached on 11 of 30 days; the better third came to 61,000', () => {
    expect(quarterSanity(60_000, 'more', days, 30)).toEqual({ n: 30, reached: 11, says: 'fits', proposal: 61_000 });
  });

  // 90,000 ÷ 30 = 3,000: one day of thirty, fewer than one in ten.
  it('of 90,000 hardly ever', () => {
    expect(quarterSanity(90_000, 'more', days, 30)).toMatchObject({ reached: 1, says: 'rarely' });
  });

  // 6,000 ÷ 30 = 200: twenty-nine of thirty.
  it('of 6,000 nearly every day', () => {
    expect(quarterSanity(6000, 'more', days, 30)).toMatchObject({ reached: 29, says: 'mostly' });
  });

  // Where less is better the third that is least ends at the place 29 ÷ 3 = 9.67: 1,066.67, told as 1,100.
  it('that is a limit of 300 was kept on 3 of 30, and the better third kept 1,100', () => {
    expect(quarterSanity(300, 'less', days, 1)).toEqual({ n: 30, reached: 3, says: 'fits', proposal: 1100 });
  });

  it('is not judged by thirteen days, and nothing is proposed where it says the same', () => {
    expect(quarterSanity(60_000, 'more', days.slice(0, 13), 30)).toMatchObject({ says: 'few', proposal: null });
    expect(quarterSanity(61_000, 'more', days, 30).proposal).toBeNull();
  });
});
