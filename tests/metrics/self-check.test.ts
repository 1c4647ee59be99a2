import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MetricId, metric, metrics } from '@/lib/metrics/catalog';
import { rangeOf } from '@/lib/metrics/relations';
import { selfCheck } from '@/lib/metrics/self-check';
import { pageOf, printed, truths } from './truth';

const ids = metrics.map((row) => row.id as MetricId);

describe('a truthful page', () => {
  it('is never doubted, whichever of its cards are on screen', () => {
    fc.assert(
      fc.property(truths, fc.infiniteStream(fc.boolean()), ({ truth, clock }, shown) => {
        const some = Object.fromEntries(Object.entries(truth).filter(() => shown.next().value));
        expect(selfCheck(pageOf(some), clock).doubts).toEqual({});
      }),
      { numRuns: 400 },
    );
  });

  it('is not doubted for a rate above 100 % that can be', () => {
    expect(selfCheck({ like_rate: printed('like_rate', 8.56), product_show_rate: printed('product_show_rate', 4.2) }).doubts).toEqual({});
  });

  it('with every range holds any value inside it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.double({ min: 0, max: 1, noNaN: true }), (id, part) => {
        const { low, high } = rangeOf(id);
        const value = low + part * (Math.min(high, 1e6) - low);
        expect(selfCheck({ [id]: { value, step: 0 } }).doubts).toEqual({});
      }),
    );
  });
});

describe('labels swapped on the page', () => {
  const pairs: [MetricId, MetricId][] = [
    ['live_views', 'live_impressions'],
    ['live_ctr', 'product_ctr'],
    ['ctor_sku', 'order_rate_sku'],
    ['comment_rate', 'follow_rate'],
    ['comments', 'shares'],
    ['product_clicks', 'product_impressions'],
    ['live_viewers', 'live_views'],
    ['gmv_per_hour', 'show_gpm'],
    ['live_avg_view_duration', 'live_avg_view_duration_per_view'],
  ];

  it.each(pairs)('%s and %s are doubted, wherever their numbers tell them apart', (a, b) => {
    let caught = 0;
    fc.assert(
      fc.property(truths, ({ truth, clock }) => {
        const [x = 0, y = 0] = [truth[a], truth[b]];
        // Further apart than any rounding, and neither they nor the views so small that their printed form is all rounding.
        const coarse = metric(a).unit === 'ratio' ? 0.01 : 20;
        fc.pre(Math.max(x, y) > 1.3 * Math.min(x, y) && Math.min(x, y) > coarse && (truth.live_views ?? 0) > 100);
        const { doubts } = selfCheck(pageOf({ ...truth, [a]: y, [b]: x }), clock);
        expect(Object.keys(doubts).length).toBeGreaterThan(0);
        caught += 1;
      }),
      { numRuns: 100 },
    );
    expect(caught).toBeGreaterThan(0);
  });
});

describe('numbers that cannot be', () => {
  it.each([
    ['channel_gmv_share', 1.4, '0 <= channel_gmv_share <= 1'],
    ['store_rating', 7, '0 <= store_rating <= 5'],
    ['live_views', -20, '0 <= live_views'],
  ] as const)('%s of %d is doubted', (id, value, check) => {
    expect(selfCheck({ [id]: { value, step: 0.01 } }).doubts).toEqual({ [id]: check });
  });

  it('a relation that holds confirms nothing: the misread count stays in doubt', () => {
    const values = {
      live_viewers: { value: 10, step: 1 },
      live_views: { value: 80_000, step: 1 },
      live_impressions: { value: 16_000, step: 1 },
      enter_room_rate: { value: 0.5, step: 0.0001 },
    };
    expect(selfCheck(values).doubts).toHaveProperty('live_views');
  });

  it('two shares of one whole that are not all of it', () => {
    const values = {
      follower_gmv_share: printed('follower_gmv_share', 0.7),
      non_follower_gmv_share: printed('non_follower_gmv_share', 0.7),
    };
    expect(Object.keys(selfCheck(values).doubts)).toEqual(['follower_gmv_share', 'non_follower_gmv_share']);
  });
});
