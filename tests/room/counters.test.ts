import { describe, expect, it } from 'vitest';
import { counterOf } from '@/lib/room/counters';
import { minute, minutesOf, start } from './given';

describe('a count that follows from a rate', () => {
  const at = (looks: readonly [views: number, ctr: number][]) =>
    counterOf(
      'clicks',
      minutesOf(
        looks.map(([live_views, live_ctr], i) => ({ at: start + (i * minute) / 4, values: { live_views, live_ctr } })),
        { steps: { live_ctr: 0.0001 } },
      ),
    )?.looks.map(({ value }) => value);

  it('is not taken from a look between two cards that had not both changed', () => {
    // 1,000 views and 20 %, then 1,100 and 19 %; in between the views of the one and the rate of the other.
    expect(
      at([
        [1000, 0.2],
        [1100, 0.2],
        [1100, 0.19],
        [1200, 0.185],
      ]),
    ).toEqual([200, 209, 222]);
    expect(
      at([
        [1000, 0.2],
        [1000, 0.19],
        [1100, 0.19],
        [1200, 0.185],
      ]),
    ).toEqual([200, 209, 222]);
  });

  it('may fall for good, where the page takes something back', () => {
    expect(
      at([
        [1000, 0.2],
        [1000, 0.19],
        [1000, 0.19],
      ]),
    ).toEqual([200, 190, 190]);
  });
});
