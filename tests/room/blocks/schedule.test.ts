import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followedIn } from '@/lib/room/blocks/follow';
import { isFull } from '@/lib/room/blocks/plan';
import { blockAt, firstOn, scheduleOf } from '@/lib/room/blocks/schedule';
import type { Mark, MarkKind } from '@/lib/room/marks';
import { minute, start } from '../given';

const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const plan = fc.record({ minutes: fc.constantFrom(10 as const, 15 as const, 20 as const), lead: fc.integer({ min: 0, max: 120 }) });

describe('the draw', () => {
  it('is the same for the same seed, however far it is drawn', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 0, max: 60 }), (from, pairs) => {
        expect(firstOn(from, 60).slice(0, pairs)).toEqual(firstOn(from, pairs));
      }),
    );
  });

  it('is a fair coin for each pair, and tells nothing of the next', () => {
    const coins = Array.from({ length: 4000 }, (_, from) => firstOn(from * 7919, 6));
    for (const place of [0, 1, 5]) {
      const share = coins.filter((one) => one[place]).length / coins.length;
      expect(Math.abs(share - 0.5)).toBeLessThan(0.04);
    }
    const alike = coins.filter((one) => one[0] === one[1]).length / coins.length;
    expect(Math.abs(alike - 0.5)).toBeLessThan(0.04);
  });

  it('balances on and off in every pair, in blocks without a hole between them', () => {
    fc.assert(
      fc.property(plan, seed, fc.integer({ min: 0, max: 600 }), (of, from, lasted) => {
        const until = start + lasted * minute;
        const blocks = scheduleOf(of, { seed: from, start }, until);
        for (const [index, block] of blocks.entries()) {
          expect(block.from).toBe(start + (of.lead + index * of.minutes) * minute);
          expect(block.to).toBe(block.from + of.minutes * minute);
          expect(block.to).toBeLessThanOrEqual(until);
          if (index % 2 === 1) expect(block.on).toBe(!blocks[index - 1]?.on);
        }
        // The next one would not fit.
        expect(start + (of.lead + (blocks.length + 1) * of.minutes) * minute).toBeGreaterThan(until);
      }),
    );
  });

  it('says which block a moment is in, and which is next', () => {
    const blocks = scheduleOf({ minutes: 10, lead: 5 }, { seed: 1, start });
    expect(blockAt(blocks, start)).toEqual({ now: null, next: blocks[0] });
    expect(blockAt(blocks, start + 5 * minute)).toEqual({ now: blocks[0], next: blocks[1] });
    expect(blockAt(blocks, start + 15 * minute - 1).now).toBe(blocks[0]);
  });

  it('is made for as many rooms as were planned, and no more', () => {
    const whole = { id: 'p', shop: 's', kind: 'coupon', minutes: 10, lead: 10, rooms: 2, by: 'orders', made: 0 } as const;
    const draw = { id: 'd', plan: 'p', shop: 's', seed: 1, at: 0, room: '' };
    expect([isFull(whole, []), isFull(whole, [draw]), isFull(whole, [draw, draw]), isFull({ ...whole, ended: 1 }, [])]).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});

describe('whether a plan was followed', () => {
  const at = (minutes: number) => start + minutes * minute;
  const order = [true, false, false, true, true, false];
  const blocks = order.map((on, index) => ({ index, pair: index >> 1, on, from: at(10 * index), to: at(10 * index + 10) }));
  const mark = (minutes: number, kind: MarkKind = 'coupon'): Mark => ({
    id: `${minutes}`,
    room: '1',
    kind,
    at: at(minutes),
    by: 'hand',
    made: 0,
  });

  it('is told by marks of its kind: one for blocks that are on in a row, none while off', () => {
    expect(followedIn(blocks, [mark(1), mark(31)], 'coupon')).toEqual(Array(6).fill('as-drawn'));
    expect(followedIn(blocks, [mark(1)], 'coupon')).toEqual(['as-drawn', 'as-drawn', 'as-drawn', 'unmarked', 'unmarked', 'as-drawn']);
    expect(followedIn(blocks, [mark(1), mark(45)], 'coupon').slice(3)).toEqual(['unmarked', 'as-drawn', 'as-drawn']);
    expect(followedIn(blocks, [mark(1), mark(25)], 'coupon')[2]).toBe('against');
    expect(followedIn(blocks, [mark(25, 'giveaway')], 'coupon')[2]).toBe('as-drawn');
  });

  it('takes a mark beside a change of blocks for that change', () => {
    expect(followedIn(blocks, [mark(10.5), mark(29.5)], 'coupon')).toEqual([
      'unmarked',
      'as-drawn',
      'as-drawn',
      'as-drawn',
      'as-drawn',
      'as-drawn',
    ]);
  });

  it('is told by no mark for other things', () => {
    expect(followedIn(blocks, [mark(1), mark(25)], 'other')).toEqual(Array(6).fill('untold'));
  });
});
