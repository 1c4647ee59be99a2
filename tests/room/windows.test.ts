import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counterOf } from '@/lib/room/counters';
import { growthIn } from '@/lib/room/growth';
import { longestSilence, windowsOf } from '@/lib/room/windows';
import { looks, minute, minutesOf, start } from './given';

/** 10 a minute; 30 from minute 30 to 40, nothing from 50 to 60; an order for every 10. */
function truth(since: number) {
  const at = since / minute;
  const sold = 10 * at + 20 * Math.min(10, Math.max(0, at - 30)) - 10 * Math.min(10, Math.max(0, at - 50));
  return { live_gmv_direct: Math.round(sold), sku_orders: Math.floor(Math.round(sold) / 10), live_views: Math.round(at * 40) };
}

const hour = (lost: ReadonlyArray<readonly [number, number]> = []) =>
  minutesOf(looks(80 * minute, 30_000, truth), { lost: lost.map(([from, to]) => [start + from * minute, start + to * minute]) });
const end = start + 80 * minute;
const clock = ({ from, to }: { from: number; to: number }) => [(from - start) / minute, (to - start) / minute];

describe('the best and worst ten minutes', () => {
  it('are those in which most and least was sold', () => {
    const found = windowsOf(hour(), start, end);
    if (!('best' in found)) throw new Error(found.why);
    expect([clock(found.best), clock(found.worst)]).toEqual([
      [30, 40],
      [50, 60],
    ]);
    expect([found.best.gmv?.value, found.worst.gmv?.value, found.best.orders?.value]).toEqual([300, 0, 30]);
    expect(found).toMatchObject({ by: 'gmv', few: false });
    expect(found.best.entries?.value).toBe(400);
  });

  it('are never told of minutes that were not read', () => {
    const found = windowsOf(hour([[33, 37]]), start, end);
    if (!('best' in found)) throw new Error(found.why);
    // 23–33 holds three of the good minutes: 10 × 10 + 3 × 20
    expect([clock(found.best), found.best.gmv?.value]).toEqual([[37, 47], 160]);
  });

  it('are none of a short room, one read in pieces, or a page without the count', () => {
    expect(windowsOf(hour(), start, start + 29 * minute)).toEqual({ why: 'short' });
    expect(
      windowsOf(
        hour([
          [15, 18],
          [25, 28],
          [35, 38],
          [45, 48],
          [55, 58],
          [65, 68],
          [75, 78],
        ]),
        start,
        end,
      ),
    ).toEqual({ why: 'gaps' });
    expect(windowsOf(minutesOf(looks(80 * minute, 30_000, () => ({ live_views: 1 }))), start, end)).toEqual({ why: 'absent' });
  });

  it('are by orders where GMV is not shown, and said to be few', () => {
    const few = minutesOf(looks(80 * minute, 30_000, (since) => ({ sku_orders: Math.floor(since / minute / 20) })));
    expect(windowsOf(few, start, end)).toMatchObject({ by: 'orders', few: true });
  });

  it('are no less and no more than any other that was read', () => {
    const steps = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 80, maxLength: 80 });
    fc.assert(
      fc.property(steps, (sold) => {
        const sums = sold.map((_, i) => sold.slice(0, i).reduce((all, one) => all + one, 0));
        const room = minutesOf(looks(79 * minute, minute, (since) => ({ live_gmv_direct: sums[since / minute] ?? 0 })));
        const found = windowsOf(room, start, start + 79 * minute);
        if (!('best' in found)) throw new Error(found.why);
        const counter = counterOf('gmv', room);
        for (let from = 10; from <= 69; from++) {
          const growth = growthIn(counter, start + from * minute, start + (from + 10) * minute);
          if (typeof growth === 'string') throw new Error(growth);
          expect(growth.value).toBeLessThanOrEqual(found.best.gmv?.value ?? -1);
          if (Math.abs(start + from * minute - found.best.from) >= 10 * minute)
            expect(growth.value).toBeGreaterThanOrEqual(found.worst.gmv?.value ?? 1e9);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('the longest time without an order', () => {
  it('is what was read throughout', () => {
    const { from, to } = longestSilence(hour()) ?? { from: 0, to: 0 };
    // The last order before minute 50 comes at 49.5 to 50, the next at 61.
    expect(clock({ from, to }).map(Math.round)).toEqual([50, 61]);
    expect(longestSilence(hour([[52, 56]]))?.from).not.toBe(from);
    expect(longestSilence([])).toBeNull();
  });

  it('is not made of a count in short form that stands still while GMV grows', () => {
    // 2,000 orders before: from there on 2.01K, 2.02K, …, a step for ten orders.
    const short = (since: number) => {
      const { live_gmv_direct, sku_orders } = truth(since);
      return { live_gmv_direct: 20_000 + live_gmv_direct, sku_orders: Math.round((2000 + sku_orders) / 10) * 10 };
    };
    const minutes = minutesOf(looks(80 * minute, 30_000, short), { steps: { sku_orders: 10 } });
    const { from, to } = longestSilence(minutes) ?? { from: 0, to: 0 };
    // GMV stands from minute 50 to 60; the first dollar of the next order is there half a minute later.
    expect(clock({ from, to }).map(Math.round)).toEqual([50, 60]);
    const alone = minutesOf(
      looks(80 * minute, 30_000, (since) => ({ sku_orders: short(since).sku_orders })),
      { steps: { sku_orders: 10 } },
    );
    expect(longestSilence(alone)).toBeNull();
  });
});

it('does not say that orders were few where they were not shown', () => {
  const unseen = minutesOf(looks(80 * minute, 30_000, (since) => ({ live_gmv_direct: truth(since).live_gmv_direct })));
  expect(windowsOf(unseen, start, end)).toMatchObject({ by: 'gmv', few: null });
});
