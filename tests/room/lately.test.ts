import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latelyOf } from '@/lib/room/lately';
import { looks, minute, minutesOf, start } from './given';

const every = 10_000;
const whole = (value: number) => Math.floor(value);

/** Two hours of 100 views, 400 impressions and 20 clicks a minute; an order in 20 clicks, in the last quarter of an hour in 40. */
const truth = (since: number) => {
  const minutes = since / minute;
  const sold = Math.min(minutes, 105) + Math.max(0, minutes - 105) / 2;
  return {
    live_impressions: whole(minutes * 400),
    live_views: whole(minutes * 100),
    product_clicks: whole(minutes * 20),
    sku_orders: whole(sold),
    live_gmv_direct: whole(sold) * 25,
    live_avg_view_duration_per_view: 40,
  };
};
const twoHours = minutesOf(looks(120 * minute, every, truth), { steps: { live_gmv_direct: 0.01 } });

describe('the rates of the last minutes', () => {
  it('are of those minutes alone: orders that halved show as half, where the average hardly moved', () => {
    const found = latelyOf(twoHours, 15, start);
    expect(found).toMatchObject({ minutes: 15, at: start + 120 * minute });
    expect(found?.rates.ctor_sku).toMatchObject({ value: expect.closeTo(0.025, 2) });
    expect(found?.rates.live_ctr).toMatchObject({ value: expect.closeTo(0.2, 3) });
    expect(found?.rates.enter_room_rate).toMatchObject({ value: expect.closeTo(0.25, 3) });
    // Seven orders of 25 in a quarter of an hour.
    expect(found?.rates.gmv_per_hour).toMatchObject({ value: expect.closeTo(700, -2) });
    expect(found?.rates.live_avg_view_duration_per_view).toMatchObject({ value: expect.closeTo(40, 0) });
  });

  it('are not told of fewer than ten events due, though none came', () => {
    const found = latelyOf(twoHours, 5, start);
    expect(found?.rates.ctor_sku).toEqual({ unknown: 'few' });
    expect(found?.rates.gmv_per_hour).toEqual({ unknown: 'few' });
    expect(found?.rates.live_ctr).toMatchObject({ value: expect.closeTo(0.2, 3) });
    const dry = minutesOf(looks(120 * minute, every, (since) => ({ ...truth(since), sku_orders: whole(Math.min(since / minute, 105)) })));
    expect(latelyOf(dry, 15, start)?.rates.ctor_sku).toEqual({ value: 0, low: 0, high: 0 });
  });

  it('are not known early, in a gap, after a restatement, in coarse digits, and of what the page does not show', () => {
    const told = (change: Parameters<typeof minutesOf>[1], of = truth, length = 120) =>
      latelyOf(minutesOf(looks(length * minute, every, of), change), 15, start)?.rates;
    expect(told({}, truth, 10)?.live_ctr).toEqual({ unknown: 'early' });
    expect(told({ lost: [[start + 110 * minute, start + 114 * minute]] })?.live_ctr).toEqual({ unknown: 'gap' });
    const back = (since: number) => ({ ...truth(since), product_clicks: whole(since / minute) * 20 - (since > 115 * minute ? 300 : 0) });
    expect(told({}, back)?.live_ctr).toEqual({ unknown: 'restated' });
    const short = (since: number) => ({ ...truth(since), live_views: Math.round((since / minute) * 0.1) * 1000 });
    expect(told({ steps: { live_views: 1000 } }, short)?.live_ctr).toEqual({ unknown: 'coarse' });
    expect(told({})?.product_ctr).toEqual({ unknown: 'absent' });
    expect(latelyOf(twoHours, 15)?.rates.gmv_per_hour).toEqual({ unknown: 'absent' });
    expect(latelyOf([], 5)).toBeNull();
  });

  it('never leave the truth outside their bounds, however the page rounds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 900 }), fc.integer({ min: 10, max: 60 }), fc.constantFrom(1, 10), (views, share, step) => {
        const printed = (value: number) => Math.round(value / step) * step;
        const of = (since: number) => {
          const seen = whole((since / minute) * views);
          return { seen, clicked: whole((seen * share) / 100) };
        };
        const shown = looks(40 * minute, every, (since) => ({
          live_views: printed(of(since).seen),
          product_clicks: printed(of(since).clicked),
        }));
        const found = latelyOf(minutesOf(shown, { steps: { live_views: step, product_clicks: step } }), 15)?.rates.live_ctr;
        if (!found || 'unknown' in found) return;
        const [end, begin] = [of(40 * minute), of(25 * minute)];
        const real = (end.clicked - begin.clicked) / (end.seen - begin.seen);
        expect(found.low).toBeLessThanOrEqual(real + 1e-9);
        expect(found.high).toBeGreaterThanOrEqual(real - 1e-9);
      }),
    );
  });
});
