import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { MetricId } from '@/lib/metrics/catalog';
import { derive, formulaText, marketSpan } from '@/lib/metrics/derive';
import { pageOf, printed, truths } from './truth';

it('always holds the true count, whichever cards are shown', () => {
  let exact = 0;
  fc.assert(
    fc.property(truths, fc.infiniteStream(fc.boolean()), ({ truth, clock }, shown) => {
      const some = Object.fromEntries(Object.entries(truth).filter(() => shown.next().value));
      for (const one of derive(pageOf(some), clock)) {
        const count = truth[one.metric] ?? Number.NaN;
        expect(one.low).toBeLessThanOrEqual(count);
        expect(one.high).toBeGreaterThanOrEqual(count);
        expect(one.exact).toBe(one.low === one.high);
        if (one.exact) exact += 1;
      }
    }),
    { numRuns: 500 },
  );
  expect(exact).toBeGreaterThan(20);
});

it('finds the orders and clicks of a real evening', () => {
  const page = pageOf({ live_views: 7290, order_rate_sku: 0.0029, live_ctr: 0.0682, live_impressions: 58850 });
  const found = new Map(derive(page).map((one) => [one.metric, one]));
  expect(found.get('sku_orders')).toMatchObject({ low: 21, high: 21, exact: true });
  expect(found.get('sku_orders')?.by.map(formulaText)).toEqual(['order_rate_sku * live_views']);
  const clicks = found.get('product_clicks');
  expect([clicks?.low, clicks?.high]).toEqual([497, 497]);
});

it('goes on from what it found: orders from clicks that were derived themselves', () => {
  const orders = derive(pageOf({ live_views: 7330, live_ctr: 0.0678, ctor_sku: 0.0423 })).find((one) => one.metric === 'sku_orders');
  expect(orders).toMatchObject({ low: 21, high: 21 });
  expect(orders?.by.map(formulaText)).toEqual(['ctor_sku * product_clicks']);
});

it.each<[string, Partial<Record<MetricId, number>>]>([
  ['what the page prints in full', { sku_orders: 21, live_views: 729, order_rate_sku: 0.0288 }],
  ['what is too wide to tell anything', { live_views: 890_000, share_rate: 0.0001 }],
  ['a count without a rate', { live_views: 7290, live_impressions: 58850 }],
])('derives nothing of %s', (_, page) => {
  const told = derive(pageOf(page)).map((one) => one.metric);
  expect(told.filter((id) => ['sku_orders', 'shares'].includes(id))).toEqual([]);
  if (!page.order_rate_sku && !page.share_rate) expect(told).toEqual([]);
});

it('mixes no currencies', () => {
  const cost = { value: 100, step: 0.01, currency: 'USD' };
  expect(derive({ ads_cost: cost, ads_cost_per_order: { value: 10, step: 0.01, currency: 'EUR' } })).toEqual([]);
  expect(derive({ ads_cost: cost, ads_cost_per_order: { value: 10, step: 0.01, currency: 'USD' } })).toMatchObject([
    { metric: 'ads_sku_orders', low: 10, high: 10 },
  ]);
});

it('the market average lies where the page’s own comparison puts it', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.5, noNaN: true }), fc.double({ min: 0.002, max: 0.9, noNaN: true }), (value, average) => {
      const change = Math.round((value / average - 1) * 1e4) / 1e4;
      fc.pre(change > -0.999);
      const span = marketSpan(printed('comment_rate', value), change);
      expect(span?.low).toBeLessThanOrEqual(average * (1 + 1e-9));
      expect(span?.high).toBeGreaterThanOrEqual(average * (1 - 1e-9));
    }),
  );
  expect(marketSpan(printed('comment_rate', 0.0098), -0.8773)?.low).toBeCloseTo(0.0794, 3);
  expect(marketSpan({ value: 0, step: 0.01 }, -1)).toBeUndefined();
});
