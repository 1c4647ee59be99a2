import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaShare, probabilityInterval, ratioInterval } from '@/lib/room/binomial';

/** The binomial distribution added up term by term, the slow way. */
function tailFrom(hits: number, tries: number, p: number): number {
  let sum = 0;
  for (let k = hits; k <= tries; k++) {
    let logTerm = k * Math.log(p) + (tries - k) * Math.log(1 - p);
    for (let i = 0; i < k; i++) logTerm += Math.log((tries - i) / (k - i));
    sum += Math.exp(logTerm);
  }
  return sum;
}

describe('exact intervals', () => {
  it('agree with the sum of the binomial terms', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80 }), fc.double({ min: 0.01, max: 0.99, noNaN: true }), fc.nat(), (tries, p, nat) => {
        const hits = 1 + (nat % tries);
        expect(betaShare(p, hits, tries - hits + 1)).toBeCloseTo(tailFrom(hits, tries, p), 9);
      }),
    );
  });

  it('leave 2.5 % on either side', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(), (tries, nat) => {
        const hits = nat % (tries + 1);
        const { low, high } = probabilityInterval(hits, tries);
        expect(low).toBeLessThanOrEqual(hits / tries);
        expect(high).toBeGreaterThanOrEqual(hits / tries);
        if (hits > 0) expect(tailFrom(hits, tries, low)).toBeCloseTo(0.025, 6);
        if (hits < tries) expect(1 - tailFrom(hits + 1, tries, high)).toBeCloseTo(0.025, 6);
      }),
      { numRuns: 60 },
    );
  });

  it('hold for the ratio of two counts', () => {
    // 10 of 20: the textbook's 0.272 to 0.728.
    expect(probabilityInterval(10, 20).low).toBeCloseTo(0.27196, 4);
    expect(probabilityInterval(10, 20).high).toBeCloseTo(0.72804, 4);
    const { low, high } = ratioInterval(10, 10);
    expect(low * high).toBeCloseTo(1, 6);
    expect(ratioInterval(0, 0)).toEqual({ low: 0, high: Number.POSITIVE_INFINITY });
    expect(ratioInterval(0, 5).high).toBe(Number.POSITIVE_INFINITY);
    expect(ratioInterval(5, 0).low).toBe(0);
  });

  it('cover the truth at least as often as they say', () => {
    let state = 7;
    const random = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 2 ** 32;
    };
    let covered = 0;
    const rounds = 400;
    for (let round = 0; round < rounds; round++) {
      let [before, after] = [0, 0];
      // Twice as many afterwards: 600 trials of one in thirty and of one in fifteen.
      for (let i = 0; i < 600; i++) {
        if (random() < 1 / 30) before++;
        if (random() < 1 / 15) after++;
      }
      const { low, high } = ratioInterval(before, after);
      if (low <= 2 && high >= 2) covered++;
    }
    expect(covered / rounds).toBeGreaterThanOrEqual(0.94);
  });
});
