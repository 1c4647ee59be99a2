import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pastOf } from '@/lib/kpi/targets/past';
import type { Past } from '@/lib/kpi/targets/past-type';
import { daysOver, sanityOf } from '@/lib/kpi/targets/sanity';
import { addDays } from '@/lib/kpi/window';
import { dayBounds } from '@/lib/report/zone';
import { fact, noon, period, today } from '../given';

const days = (...values: number[]): Past => ({ of: 'days', values, unknown: 28 - values.length });

describe('a target beside what was', () => {
  it('ROI 3.0 was there on 2 of 24 days, which is hardly ever', () => {
    const values = [...Array.from({ length: 22 }, (_, i) => 1 + i / 20), 3, 3.4];
    expect(sanityOf(3, 'more', days(...values))).toMatchObject({ n: 24, reached: 2, unknown: 4, warn: 'rarely', low: 1, high: 3.4 });
  });

  it('counts a limit the other way round', () => {
    const refunds = days(0.02, 0.03, 0.04, 0.05, 0.06);
    expect(sanityOf(0.04, 'less', refunds)).toMatchObject({ reached: 3, n: 5, warn: null });
    expect(sanityOf(0.07, 'less', refunds)).toMatchObject({ reached: 5, warn: 'mostly' });
    expect(sanityOf(0.01, 'less', refunds)).toMatchObject({ reached: 0, warn: 'rarely' });
  });

  // 31,000 a month is 1,000 a day in March.
  it('spreads a month’s sum over its days', () => {
    const over = daysOver('counter', 'month', today);
    expect(over).toBe(31);
    expect(sanityOf(31_000, 'more', days(800, 900, 1000, 1100, 1200), over)).toMatchObject({ needed: 1000, reached: 3, n: 5 });
    expect(daysOver('counter', 'week', today)).toBe(7);
    expect(daysOver('counter', 'day', today)).toBe(1);
    expect(daysOver('rate', 'month', today)).toBe(1);
    expect(daysOver('counter', 'month', dayBounds('2028-02-10', '-08:00'))).toBe(29);
  });

  it('warns of nothing on four days, and says nothing of none', () => {
    expect(sanityOf(9, 'more', days(1, 2, 3, 4))).toMatchObject({ reached: 0, few: true, warn: null });
    expect(sanityOf(9, 'more', days())).toBeNull();
    expect(sanityOf(9, 'neither', days(1, 2, 3, 4, 5))).toBeNull();
  });

  it('asks for more, and is reached less often', () => {
    const values = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 5, maxLength: 28 });
    const target = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(values, target, target, (past, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((one) => sanityOf(one, 'more', days(...past)));
        expect(low?.reached).toBeGreaterThanOrEqual(high?.reached ?? 0);
        expect(low?.q1).toBeLessThanOrEqual(low?.median ?? 0);
      }),
    );
  });
});

describe('what was', () => {
  const roi = { horizon: 'day', surfaces: ['gmv-max', 'live-dashboard'] } as const;
  const on = (day: string, value: number, at = noon) =>
    fact('gmv_max_roi', value, { kind: 'period', from: day, to: day, timeZone: '-08:00' }, { at, surface: 'gmv-max' });
  const day = (back: number) => addDays(today.day, -back);
  const later = (back: number) => noon - (back - 1) * 86_400_000;

  it('is what single days were read to be after they had ended; the others are unknown', () => {
    const facts = [on(day(1), 2), on(day(2), 3), on(day(30), 9), on(today.day, 9)];
    expect(pastOf(roi, 'gmv_max_roi', { facts, rooms: [], today })).toEqual({ of: 'days', values: [3, 2], unknown: 26 });
  });

  it('leaves out a day that was read before it was over, and numbers in doubt', () => {
    const early = on(day(3), 5, noon - 3 * 86_400_000);
    const doubted = { ...on(day(4), 5), doubt: 'roi = gmv / cost' };
    expect(pastOf(roi, 'gmv_max_roi', { facts: [early, doubted, on(day(1), 2)], rooms: [], today }).values).toEqual([2]);
  });

  it('takes one page, the one with most days, and what was typed by hand before it', () => {
    const other = fact('gmv_max_roi', 7, period(day(5)), { surface: 'live-dashboard' });
    const typed = { ...on(day(2), 4), by: 'manual' as const };
    const facts = [other, on(day(1), 2), on(day(2), 3), typed];
    expect(pastOf(roi, 'gmv_max_roi', { facts, rooms: [], today }).values).toEqual([4, 2]);
  });

  it('does not put two currencies together', () => {
    const gmv = { horizon: 'month', surfaces: ['compass-overview'] } as const;
    const money = (back: number, currency: string) =>
      fact('shop_gmv', 100, period(day(back)), { surface: 'compass-overview', currency, at: later(back) });
    const facts = [money(3, 'GBP'), money(2, 'USD'), money(1, 'USD')];
    expect(pastOf(gmv, 'shop_gmv', { facts, rooms: [], today })).toEqual({ of: 'days', values: [100, 100], unknown: 26, currency: 'USD' });
  });

  it('is the rooms for a room’s target, and for a rate that is not read day by day', () => {
    const rooms = [0.01, 0.02, 0.03, 0.04, 0.05].map((value) => ({
      surface: 'live-dashboard' as const,
      values: { ctor_sku: fact('ctor_sku', value, period(today.day)) },
    }));
    const month = { horizon: 'month', surfaces: ['streamer-live-analytics'] } as const;
    expect(pastOf(month, 'ctor_sku', { facts: [], rooms, today })).toMatchObject({ of: 'rooms', unknown: 0 });
    expect(pastOf({ ...month, horizon: 'room' }, 'ctor_sku', { facts: [], rooms, today }).values).toHaveLength(5);
    expect(pastOf(month, 'ctor_sku', { facts: [], rooms: rooms.slice(1), today })).toEqual({ of: 'days', values: [], unknown: 28 });
  });
});
