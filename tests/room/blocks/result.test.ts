import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsIn } from '@/lib/room/blocks/counts';
import { followedIn } from '@/lib/room/blocks/follow';
import type { BlockDraw, BlockPlan } from '@/lib/room/blocks/plan';
import { type BlockRoom, resultOf } from '@/lib/room/blocks/result';
import { scheduleOf } from '@/lib/room/blocks/schedule';
import type { Mark } from '@/lib/room/marks';
import { looks, minute, minutesOf, second, start } from '../given';

const plan: BlockPlan = { id: 'p', shop: 's', kind: 'coupon', minutes: 10, lead: 10, rooms: 2, by: 'orders', made: 0 };
const end = start + 130 * minute;
const draw = (seed: number): BlockDraw => ({ id: `${seed}`, plan: 'p', shop: 's', seed, at: 0, room: `${seed}`, start });

/** Three entries and half a click a second throughout; an order each 30 s, while on each 10 s, worth 5. */
function drawn(seed: number, { lost = [], marks = [] }: { lost?: (readonly [number, number])[]; marks?: Mark[] } = {}): BlockRoom {
  const blocks = scheduleOf(plan, draw(seed), end);
  const on = (at: number) => blocks.some((block) => block.on && block.from <= at && at < block.to);
  let orders = 0;
  const readings = looks(130 * minute, 10 * second, (since) => {
    orders += on(start + since - second) ? 3 : 1;
    return {
      live_views: (3 * since) / second,
      product_clicks: Math.floor(since / (2 * second)),
      sku_orders: Math.floor(orders / 3),
      live_gmv_direct: 5 * Math.floor(orders / 3),
    };
  });
  return {
    draw: draw(seed),
    blocks,
    counts: countsIn(blocks, minutesOf(readings, { lost })),
    followed: followedIn(blocks, marks, plan.kind),
  };
}

describe('the blocks of a room', () => {
  it('have what grew in each, and add up to what grew in all', () => {
    const { blocks, counts } = drawn(5);
    expect(blocks).toHaveLength(12);
    for (const { counts: one } of counts)
      expect([one.entries, one.clicks]).toEqual([expect.objectContaining({ value: 1800 }), expect.objectContaining({ value: 300 })]);
    const orders = counts.map(({ counts: one }) => ('value' in one.orders ? one.orders.value : Number.NaN));
    for (const [index, block] of blocks.entries()) expect(Math.abs((orders[index] ?? 0) - (block.on ? 60 : 20))).toBeLessThanOrEqual(1);
  });

  it('are not known where a gap touches them, inside or at an edge', () => {
    const { counts } = drawn(5, { lost: [[start + 28 * minute, start + 31 * minute]] });
    expect(counts.map(({ counts: one }) => 'unknown' in one.entries)).toEqual([false, true, true, ...Array(9).fill(false)]);
  });
});

describe('a plan', () => {
  it('is judged by what was chosen before, over all its rooms, once they are all over', () => {
    expect(resultOf(plan, [drawn(5)]).verdict).toBe('early');
    expect(resultOf({ ...plan, ended: 1 }, [drawn(5)]).verdict).toBe('stopped');
    const result = resultOf(plan, [drawn(5), drawn(6)]);
    expect(result).toMatchObject({ verdict: 'more', rooms: 2, blocks: 24 });
    expect(result.measured.orders).toMatchObject({ pairs: 12, left: 0 });
    expect(result.measured.orders.low).toBeGreaterThan(2.5);
    expect(result.measured.orders.high).toBeLessThan(3.5);
    expect(resultOf({ ...plan, by: 'entries' }, [drawn(5), drawn(6)]).verdict).toBe('open');
  });

  it('is not judged on too few pairs, and says how many were left out', () => {
    const result = resultOf(plan, [drawn(5), drawn(6, { lost: [[start + 20 * minute, start + 120 * minute]] })]);
    expect(result.measured.orders).toMatchObject({ left: 6, pairs: 6 });
    expect(result.verdict).toBe('few');
  });

  it('counts blocks as drawn whether or not that was followed, and says how many were not', () => {
    const against = drawn(5)
      .blocks.filter(({ on }) => !on)
      .map(({ from }): Mark => ({ id: `${from}`, room: '1', kind: 'coupon', at: from + 5 * minute, by: 'hand', made: 0 }));
    const followed = resultOf(plan, [drawn(5), drawn(6)]);
    const result = resultOf(plan, [drawn(5, { marks: against }), drawn(6)]);
    expect([result.against, result.unmarked]).toEqual([6, 12]);
    expect(result.measured).toEqual(followed.measured);
  });

  it('puts no amounts of two currencies together', () => {
    const euros = drawn(6);
    const rooms = [
      drawn(5),
      { ...euros, counts: euros.counts.map((one) => ({ ...one, money: { metric: 'live_gmv_direct' as const, currency: 'EUR' } })) },
    ];
    expect(resultOf(plan, rooms).measured.gmv).toMatchObject({ pairs: 6, left: 6, currency: 'EUR' });
    expect(resultOf(plan, rooms).measured.orders.pairs).toBe(12);
  });

  it('comes to the same whichever room was first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }), (a, b) => {
        const [one, other] = [drawn(a), drawn(b)];
        expect(resultOf(plan, [one, other]).measured.orders).toEqual(resultOf(plan, [other, one]).measured.orders);
      }),
      { numRuns: 5 },
    );
  });
});
