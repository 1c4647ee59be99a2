import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, type Pair } from '@/lib/room/blocks/judge';
import { firstOn } from '@/lib/room/blocks/schedule';
import { type Random, random } from '../simulated';

const pair = fc.record({ on: fc.integer({ min: 0, max: 80 }), off: fc.integer({ min: 0, max: 80 }) });
const swapped = ({ on, off }: Pair): Pair => ({ on: off, off: on });

/** The share of all ways the draw could have fallen that set the sums at least as far apart, counted by hand. */
function byHand(pairs: readonly Pair[], factor: number): { up: number; down: number } {
  const gap = (signs: number) => pairs.reduce((sum, { on, off }, i) => sum + ((signs >> i) & 1 ? -1 : 1) * (on - factor * off), 0);
  const all = Array.from({ length: 2 ** pairs.length }, (_, signs) => gap(signs));
  const seen = gap(0);
  return {
    up: all.filter((one) => one >= seen - 1e-9).length / all.length,
    down: all.filter((one) => one <= seen + 1e-9).length / all.length,
  };
}

describe('a plan judged by its own draw', () => {
  it('agrees with turning the pairs round by hand', () => {
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 8 }), (pairs) => {
        const { up, down } = byHand(pairs, 1);
        expect(judge(pairs).p).toBeCloseTo(Math.min(1, 2 * Math.min(up, down)), 9);
      }),
    );
  });

  it('has an interval of just those ratios that the turned pairs do not rule out', () => {
    const factor = fc.double({ min: 0.05, max: 20, noNaN: true });
    fc.assert(
      fc.property(fc.array(pair, { minLength: 6, maxLength: 8 }), factor, (pairs, ratio) => {
        const { low, high } = judge(pairs);
        if (Math.abs(ratio - low) < 1e-6 || Math.abs(ratio - high) < 1e-6) return;
        const { up, down } = byHand(pairs, ratio);
        expect(ratio > low && ratio < high).toBe(up > 0.025 && down > 0.025);
      }),
    );
  });

  it('is turned round with the pairs', () => {
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 20 }), (pairs) => {
        const [one, other] = [judge(pairs), judge(pairs.map(swapped))];
        expect(other.p).toBe(one.p);
        expect(other.low).toBeCloseTo(one.high === Number.POSITIVE_INFINITY ? 0 : 1 / one.high, 9);
      }),
    );
  });

  it('says nothing of fewer than six pairs, whatever they are', () => {
    const clear = Array.from({ length: 5 }, () => ({ on: 50, off: 1 }));
    expect(judge(clear)).toMatchObject({ low: 0, high: Number.POSITIVE_INFINITY });
    expect(judge([])).toMatchObject({ pairs: 0, ratio: null, p: 1 });
    expect(judge(Array.from({ length: 20 }, () => ({ on: 0, off: 0 })))).toMatchObject({ low: 0, high: Number.POSITIVE_INFINITY, p: 1 });
  });
});

/** Orders of a block: a mood that wanders through the room, and orders that come in clusters. */
function roomOf(next: Random, pairs: number, seed: number, effect: number): Pair[] {
  let mood = 0;
  const coins = firstOn(seed, pairs);
  const block = (on: boolean) => {
    mood = 0.8 * mood + 0.5 * (next() + next() + next() - 1.5);
    const rate = 6 * Math.exp(mood) * (on ? effect : 1);
    let orders = 0;
    for (let slot = 0; slot < 100; slot += 1) if (next() < rate / 100) orders += next() < 0.1 ? 4 : 1;
    return orders;
  };
  return coins.map((first) => {
    const [a, b] = [block(first), block(!first)];
    return first ? { on: a, off: b } : { on: b, off: a };
  });
}

function plans(count: number, rooms: number, effect: number) {
  const next = random(20);
  return Array.from({ length: count }, (_, plan) =>
    judge(Array.from({ length: rooms }, (_, room) => roomOf(next, 5, 1 + plan * 31 + room * 7, effect)).flat()),
  );
}

describe('over simulated rooms with moods and clusters of their own', () => {
  it('finds a difference where there is none about one time in twenty', () => {
    const all = plans(500, 2, 1);
    const share = all.filter(({ p }) => p <= 0.05).length / all.length;
    expect(share).toBeGreaterThan(0.025);
    expect(share).toBeLessThan(0.075);
  });

  it('has intervals that hold the true ratio about nineteen times in twenty, and finds a large one mostly', () => {
    const all = plans(120, 3, 2);
    const held = all.filter(({ low, high }) => low <= 2 && high >= 2).length / all.length;
    expect(held).toBeGreaterThan(0.9);
    expect(all.filter(({ p, on, off }) => p <= 0.05 && on > off).length / all.length).toBeGreaterThan(0.8);
  });
});
