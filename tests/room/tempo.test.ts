import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Benchmark } from '@/lib/benchmark/benchmark';
import { longestWait, type Rate, rateVerdict, tempoOf } from '@/lib/room/tempo';
import { demoMinutes, looks, minute, minutesOf, start } from './given';

const every = 10_000;
/** 80 entries and 6 clicks a minute, an order every 4 minutes until minute 16. */
const truth = (since: number) => ({
  live_views: Math.floor((since / minute) * 80),
  product_clicks: Math.floor((since / minute) * 6),
  sku_orders: Math.min(4, Math.floor(since / (4 * minute))),
});
const twenty = looks(25 * minute, every, truth);

describe('a tempo', () => {
  it('is what came in over five minutes, a minute', () => {
    expect(tempoOf(minutesOf(twenty))).toMatchObject({
      at: start + 25 * minute,
      entries: { perMinute: 80, derived: false },
      clicks: { perMinute: 6 },
      order: { minutes: 9, isSeen: true },
    });
    expect(longestWait(minutesOf(twenty))).toBe(3);
  });

  it('is not known early, in a gap, after a restatement, and of what the page does not show', () => {
    expect(tempoOf(minutesOf(looks(4 * minute, every, truth)))?.entries).toEqual({ unknown: 'early' });
    const lost = [[start + 21 * minute, start + 24 * minute]] as const;
    expect(tempoOf(minutesOf(twenty, { lost }))?.entries).toEqual({ unknown: 'gap' });
    const taken = looks(25 * minute, every, (since) => ({ live_views: since < 22 * minute ? 5000 : 4000 }));
    expect(tempoOf(minutesOf(taken))).toMatchObject({
      entries: { unknown: 'restated' },
      clicks: { unknown: 'absent' },
      order: { unknown: 'absent' },
    });
    expect(tempoOf([])).toBeNull();
  });

  it('says "at least" where no order was seen to come', () => {
    const quiet = looks(25 * minute, every, () => ({ sku_orders: 3 }));
    expect(tempoOf(minutesOf(quiet))?.order).toEqual({ minutes: 25, isSeen: false });
    expect(longestWait(minutesOf(quiet))).toBeNull();
  });

  it('tells the last order by GMV where orders are in short form, and by neither where both are', () => {
    // An order of 20 a minute: 1,020 orders are printed "1.02K" for ten minutes.
    const sold = (since: number) => 1020 + Math.floor(since / minute);
    const shown = (gmvStep: number) =>
      minutesOf(
        looks(25 * minute, every, (since) => ({
          sku_orders: Math.round(sold(since) / 10) * 10,
          live_gmv_direct: Math.round((20 * sold(since)) / gmvStep) * gmvStep,
        })),
        { steps: { sku_orders: 10, live_gmv_direct: gmvStep } },
      );
    expect(tempoOf(shown(0.01))?.order).toEqual({ minutes: 0, isSeen: true });
    expect(tempoOf(shown(1000))?.order).toEqual({ unknown: 'coarse' });
  });

  it('of the demo follows from the rates its page prints', () => {
    const found = tempoOf(demoMinutes(Date.now()));
    const { clicks, entries } = found as { clicks: Rate; entries: Rate };
    // 24 clicks and 412 entries in five minutes, as its story has it.
    expect(clicks.derived).toBe(true);
    expect(clicks.low).toBeLessThanOrEqual(4.8);
    expect(clicks.high).toBeGreaterThanOrEqual(4.8);
    expect(entries.perMinute).toBeCloseTo(82, -1);
    expect(found?.order).toEqual({ minutes: 15, isSeen: true });
  });

  it('holds the truth within its bounds, however the page rounds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.constantFrom(1, 10, 100), (perMinute, step) => {
        const true_ = (since: number) => Math.floor((since / minute) * perMinute);
        const shown = looks(8 * minute, every, (since) => ({ live_views: Math.round(true_(since) / step) * step }));
        const found = tempoOf(minutesOf(shown, { steps: { live_views: step } }))?.entries as Rate;
        const real = (true_(8 * minute) - true_(3 * minute)) / 5;
        expect(found.low).toBeLessThanOrEqual(real + 1e-9);
        expect(found.high).toBeGreaterThanOrEqual(real - 1e-9);
      }),
    );
  });
});

describe('a tempo against own rooms', () => {
  const usual: Benchmark = { source: 'own', value: 8, low: 6, high: 10, n: 9 };
  const rate = (perMinute: number, off = 0): Rate => ({ perMinute, low: perMinute - off, high: perMinute + off, derived: false });

  it('is met inside the quartiles, and beyond them only where rounding leaves no doubt', () => {
    expect([5, 7, 11].map((value) => rateVerdict(rate(value), usual))).toEqual(['behind', 'met', 'ahead']);
    expect([5, 11].map((value) => rateVerdict(rate(value, 2), usual))).toEqual(['met', 'met']);
  });

  it('is not judged while few are due', () => {
    expect(rateVerdict(rate(0), { ...usual, value: 1.9, low: 1, high: 3 })).toBe('few');
  });
});
