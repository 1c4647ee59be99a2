import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begun, follow } from '@/lib/metrics/over-time';

/** The doubts of each look at a room's views (or another metric), three seconds apart. */
function looks(values: readonly number[], id: 'live_views' | 'live_current_viewers' | 'live_gmv_direct' = 'live_views', step = 1) {
  let course = begun;
  return values.map((value, index) => {
    const next = follow(course, { [id]: { value, step } }, index * 3000);
    course = next.course;
    return next.doubts[id];
  });
}

describe('a count in one room', () => {
  it('is never doubted while it grows, however its short form rounds', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 60 }), (growth) => {
        let total = 150;
        const shown = growth.map((more) => {
          total += more;
          return total >= 1000 ? Math.round(total / 10) * 10 : total;
        });
        expect(looks(shown, 'live_views', 10).filter(Boolean)).toEqual([]);
      }),
    );
  });

  it('that is odd once is doubted once: a misread between readings that agree', () => {
    expect(looks([500, 40, 510])).toEqual([undefined, 'live_views >= 500', undefined]);
    expect(looks([500, 858_285, 510])).toEqual([undefined, 'live_views <= 5000', undefined]);
  });

  it('that stays lower was restated: doubted until the page has stood by it, and trusted then', () => {
    expect(looks([500, 450, 450, 450, 455, 455, 460])).toEqual([
      undefined,
      ...Array.from({ length: 3 }, () => 'live_views >= 500'),
      'live_views >= 500',
      undefined,
      undefined,
    ]);
  });

  it('that jumps about is not trusted for having been odd before', () => {
    const doubts = looks([500, 40, 300, 20, 280, 10, 490, 510]);
    expect(doubts.slice(1, 7).every(Boolean)).toBe(true);
    expect(doubts[7]).toBeUndefined();
  });

  it('may grow manifold while it is small, and back to what it was', () => {
    expect(looks([1, 40, 90])).toEqual([undefined, undefined, undefined]);
  });
});

it('what is a state of the moment may fall', () => {
  expect(looks([500, 40, 3], 'live_current_viewers').filter(Boolean)).toEqual([]);
});

it('an amount in another currency is another amount', () => {
  const { course } = follow(begun, { live_gmv_direct: { value: 500, step: 1, currency: 'USD' } }, 0);
  expect(follow(course, { live_gmv_direct: { value: 80, step: 1, currency: 'EUR' } }, 3000).doubts).toEqual({});
});
