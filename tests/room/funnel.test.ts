import { describe, expect, it } from 'vitest';
import type { Benchmark } from '@/lib/benchmark/benchmark';
import type { MetricId } from '@/lib/metrics/catalog';
import { funnelSteps, type StepNow, stepRate, stepsBy, unjudgedSteps, weakestStep } from '@/lib/room/funnel';
import { spendSinceOrder } from '@/lib/room/spend';

const read = (values: Partial<Record<MetricId, number>>) => (id: MetricId) => values[id];
const own = (value: number, spread = 0.1): Benchmark => ({
  source: 'own',
  value,
  low: value * (1 - spread),
  high: value * (1 + spread),
  n: 11,
});

/** Minute 84 of the story: 58 850 impressions, 7 290 views, 497 clicks, 21 orders, 525 dollars. */
const counts = [58_850, 7290, 497, 21, 525];
const medians = [0.118, 0.096, 0.0432, 24.66];

function steps(change: Partial<Record<MetricId, Partial<StepNow>>> = {}): StepNow[] {
  return funnelSteps.map((step, index) => {
    const [before = 0, after = 0] = [counts[index], counts[index + 1]];
    return { ...step, before, after, rate: after / before, benchmark: own(medians[index] ?? 0), ...change[step.metric] };
  });
}

describe('the rate of a step', () => {
  it('is what the page prints, whatever its parts say', () => {
    expect(stepRate('ctor_sku', read({ ctor_sku: 0.05, sku_orders: 1, product_clicks: 2 }))).toBe(0.05);
  });

  it('else follows from two counts, or from two rates of the same views, never from one of each', () => {
    expect(stepRate('ctor_sku', read({ sku_orders: 21, product_clicks: 500 }))).toBeCloseTo(0.042, 9);
    expect(stepRate('ctor_sku', read({ order_rate_sku: 0.0029, live_ctr: 0.0682 }))).toBeCloseTo(0.0425, 4);
    expect(stepRate('ctor_sku', read({ sku_orders: 21, live_ctr: 0.0682 }))).toBeUndefined();
    expect(stepRate('aov_sku', read({ live_gmv_direct: 525, live_views: 7290, order_rate_sku: 21 / 7290 }))).toBeCloseTo(25, 9);
  });

  it('is not known without orders or clicks: nothing is divided by zero', () => {
    expect(stepRate('aov_sku', read({ live_gmv_direct: 0, sku_orders: 0 }))).toBeUndefined();
    expect(stepRate('ctor_sku', read({ sku_orders: 0, product_clicks: 0 }))).toBeUndefined();
    expect(stepRate('live_ctr', read({ product_clicks: 5 }))).toBeUndefined();
  });
});

describe('the steps of a page', () => {
  const ids = (values: Partial<Record<MetricId, number>>) => stepsBy(read(values)).map(({ metric }) => metric);

  it('go by way of product impressions where both rates are read, or follow from counts', () => {
    const split = ['enter_room_rate', 'product_show_rate', 'product_ctr', 'ctor_sku', 'aov_sku'];
    expect(ids({ product_show_rate: 2.4, product_ctr: 0.03 })).toEqual(split);
    expect(ids({ live_views: 100, product_impressions: 240, product_clicks: 7 })).toEqual(split);
    expect(stepRate('product_show_rate', read({ live_views: 100, product_impressions: 240 }))).toBe(2.4);
    expect(ids({ product_ctr: 0.03, live_ctr: 0.07 })).toEqual(['enter_room_rate', 'live_ctr', 'ctor_sku', 'aov_sku']);
  });
});

describe('the weakest step', () => {
  it('is the one that falls shortest of its benchmark', () => {
    expect(weakestStep(steps())).toBe('live_ctr');
  });

  it('is none when none is behind', () => {
    expect(weakestStep(steps({ live_ctr: { benchmark: own(0.068) } }))).toBe('none');
  });

  it('is told of the steps that can be judged, and names those that cannot, with why', () => {
    const bare = steps({ aov_sku: { benchmark: null }, ctor_sku: { before: 40, after: 2, rate: 2 / 40 } });
    expect(weakestStep(bare)).toBe('live_ctr');
    expect(unjudgedSteps(bare)).toEqual([
      { metric: 'ctor_sku', why: 'few' },
      { metric: 'aov_sku', why: 'bare' },
    ]);
    expect(unjudgedSteps(steps({ aov_sku: { benchmark: null, rate: null } }))).toEqual([]);
    const alone = steps({ enter_room_rate: { benchmark: null }, ctor_sku: { benchmark: null }, aov_sku: { benchmark: null } });
    expect(weakestStep(alone)).toBeNull();
  });

  it('is not told from a handful of events', () => {
    const few = { before: 40, after: 2, rate: 2 / 40 };
    expect(weakestStep(steps({ enter_room_rate: { ...few }, live_ctr: few, ctor_sku: few, aov_sku: { before: 2 } }))).toBeNull();
  });

  it('leaves out a shortfall that chance explains: 10 orders of 300 clicks where 13 were due', () => {
    const unlucky = { before: 300, after: 10, rate: 10 / 300, benchmark: own(13 / 300) };
    expect(weakestStep(steps({ live_ctr: { benchmark: own(0.068) }, ctor_sku: unlucky }))).toBe('none');
    const weak = { before: 3000, after: 100, rate: 100 / 3000, benchmark: own(130 / 3000) };
    expect(weakestStep(steps({ live_ctr: { benchmark: own(0.068) }, ctor_sku: weak }))).toBe('ctor_sku');
  });
});

describe('ad spend since an order', () => {
  it('is what was spent after the orders last rose', () => {
    expect(spendSinceOrder([0, 10, 20, 30, 45], [0, 1, 1, 2, 2], 60_000)).toEqual({ value: 15, since: 'order' });
    expect(spendSinceOrder([0, 10, 20, 30, null], [0, 1, 1, 2, 2], 60_000)).toEqual({ value: 0, since: 'order' });
  });

  it('is counted from the first look where no order was seen to come', () => {
    expect(spendSinceOrder([4, 10, 25], [3, 3, 3], 60_000)).toEqual({ value: 21, since: 'first-look' });
    expect(spendSinceOrder([null, 10, 25], [0, 0, null], 60_000)).toEqual({ value: 15, since: 'first-look' });
    expect(spendSinceOrder([null, 10, 25], [0, null, null], 60_000)).toBeNull();
  });

  it('is not known without spend, or when the spend fell', () => {
    expect(spendSinceOrder([0, 10], [null, null], 60_000)).toBeNull();
    expect(spendSinceOrder([null, null], [0, 1], 60_000)).toBeNull();
    expect(spendSinceOrder([0, 10, 5], [0, 1, 1], 60_000)).toBeNull();
  });

  it('is not known when the last order came while nobody was looking', () => {
    expect(spendSinceOrder([0, 10, null, null, 40, 60], [0, 1, null, null, 2, 2], 60_000)).toBeNull();
    expect(spendSinceOrder([0, 10, null, null, 40, 60], [0, 1, null, null, 2, 2], 8000)).toEqual({ value: 20, since: 'order' });
  });

  it('is not known when the last order came while the spend was not read', () => {
    expect(spendSinceOrder([0, null, 20], [0, 1, 1], 60_000)).toBeNull();
  });
});
