import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMetricId, type MetricId, metric } from '@/lib/metrics/catalog';
import { identities, identityText } from '@/lib/metrics/identities';
import { parseNumber } from '@/lib/metrics/numbers';
import { selfCheck } from '@/lib/metrics/self-check';

const clock = (seconds: number | undefined) => (seconds === undefined ? undefined : { value: seconds, step: 0 });

/** Reads cards as a page prints them. */
function cards(texts: Partial<Record<MetricId, string>>) {
  const read = Object.entries(texts).map(([id, text]) => {
    const parsed = parseNumber(text, { dialect: 'en', unit: metric(id as MetricId).unit, currency: 'USD' });
    if ('unreadable' in parsed) throw new Error(`${id}: ${text}`);
    return [id, parsed];
  });
  return Object.fromEntries(read);
}

const roomA = cards({
  live_gmv_direct: '525',
  items_sold: '21',
  live_impressions: '58.85K',
  live_views: '7.29K',
  gmv_per_hour: '164.56',
  impressions_per_hour: '18.46K',
  show_gpm: '8.92',
  enter_room_rate: '12.39%',
  live_ctr: '6.82%',
  order_rate_sku: '0.29%',
});

const roomB = cards({
  live_gmv_direct: '14',
  live_impressions: '21.87K',
  live_views: '1.92K',
  gmv_per_hour: '13.54',
  show_gpm: '0.64',
  enter_room_rate: '8.79%',
});

const streamer = cards({
  live_gmv_attributed: '$12,433.68',
  items_sold_attributed: '465',
  show_gpm_attributed: '$13.77',
  avg_price: '$26.74',
  sku_orders: '375',
  product_impressions: '282,304',
  product_clicks: '8,516',
  live_ctr: '7.67%',
  ctor_sku: '4.40%',
  live_impressions: '902,677',
  live_views: '111,005',
});

describe('numbers of real pages', () => {
  test.each([
    ['room of three hours', roomA, 11477, 4],
    ['room of one hour', roomB, 3697, 3],
    ['a creator’s month', streamer, undefined, 4],
  ])('%s satisfy every identity', (_, values, seconds, count) => {
    const { checks, doubts } = selfCheck(values, clock(seconds));
    expect(checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(checks).toHaveLength(count);
    expect(doubts).toEqual({});
  });

  test('a misread value is the one in doubt', () => {
    const { doubts } = selfCheck({ ...roomA, show_gpm: { value: 892, step: 1, currency: 'USD' } }, clock(11477));
    expect(doubts).toEqual({ show_gpm: 'show_gpm = live_gmv_direct / live_impressions * 1000' });
  });

  test('a misread part breaks what depends on it and no more', () => {
    const { doubts } = selfCheck({ ...roomA, live_gmv_direct: { value: 858285, step: 1, currency: 'USD' } }, clock(11477));
    expect(Object.keys(doubts).sort()).toEqual(['gmv_per_hour', 'live_gmv_direct', 'show_gpm']);
  });

  test('the per-view rate of the list bound to the wrong label is caught', () => {
    const { checks } = selfCheck({ ...streamer, product_ctr: streamer.live_ctr });
    expect(checks).toContainEqual({ identity: 'product_ctr = product_clicks / product_impressions', ok: false });
  });
});

test('every row names metrics, and no two are the same', () => {
  for (const { metric: id, of, by } of identities) expect([id, of, by].every((it) => it === 'hours' || isMetricId(it))).toBe(true);
  expect(new Set(identities.map(identityText)).size).toBe(identities.length);
});

test('nothing is checked without its parts, with a divisor that may be zero, or across currencies', () => {
  expect(selfCheck({ live_views: { value: 5, step: 1 } }).checks).toEqual([]);
  expect(selfCheck(roomA).checks.some(({ identity }) => identity.includes('hours'))).toBe(false);
  const zero = { enter_room_rate: { value: 0.5, step: 0.01 }, live_views: { value: 5, step: 1 }, live_impressions: { value: 0, step: 1 } };
  expect(selfCheck(zero).checks).toEqual([]);
  const mixed = {
    aov: { value: 5, step: 1, currency: 'USD' },
    live_gmv_attributed: { value: 50, step: 1, currency: 'EUR' },
    orders: { value: 1, step: 1 },
  };
  expect(selfCheck(mixed).checks).toEqual([]);
});

const step = fc.constantFrom(0.01, 0.1, 1, 10, 100, 1000);

test('rounding alone never breaks an identity', () => {
  const rounded = (value: number, size: number) => ({ value: Math.round(value / size) * size, step: size });
  fc.assert(
    fc.property(
      fc.constantFrom(...identities),
      fc.double({ min: 0, max: 1e9, noNaN: true }),
      fc.double({ min: 1, max: 1e9, noNaN: true }),
      step,
      step,
      step,
      (row, of, by, a, b, c) => {
        const truth = (of / by) * (row.factor ?? 1);
        const parts = {
          [row.metric]: rounded(truth, a),
          [row.of]: rounded(of, b),
          ...(row.by === 'hours' ? {} : { [row.by]: rounded(by, c) }),
        };
        expect(selfCheck(parts, row.by === 'hours' ? clock(by * 3600) : undefined).checks.every(({ ok }) => ok)).toBe(true);
      },
    ),
  );
});

test('a value ten times off is always noticed when the parts are exact enough', () => {
  fc.assert(
    fc.property(fc.constantFrom(...identities), fc.integer({ min: 1000, max: 1e6 }), fc.integer({ min: 1000, max: 1e6 }), (row, of, by) => {
      const wrong = (of / by) * (row.factor ?? 1) * 10;
      const parts = {
        [row.metric]: { value: wrong, step: wrong / 1000 },
        [row.of]: { value: of, step: 1 },
        ...(row.by === 'hours' ? {} : { [row.by]: { value: by, step: 1 } }),
      };
      const { checks, doubts } = selfCheck(parts, row.by === 'hours' ? clock(by * 3600) : undefined);
      expect(checks).toEqual([{ identity: identityText(row), ok: false }]);
      expect(doubts).toHaveProperty(row.metric);
    }),
  );
});
