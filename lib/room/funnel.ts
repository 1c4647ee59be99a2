import type { Benchmark, BenchmarkSet } from '@/lib/benchmark/benchmark';
import { compare } from '@/lib/benchmark/compare';
import { type MetricId, metric as rowOf } from '@/lib/metrics/catalog';
import { probabilityInterval } from './binomial';

/** One step of a room's way from seen to sold: `metric` = `to` ÷ `from`, all counts cumulative. */
export type FunnelStep = { metric: MetricId; from: MetricId; to: MetricId };

/** From an impression to what an order is worth. All of it counts events: views, clicks and SKU orders, not people. */
export const funnelSteps: readonly FunnelStep[] = [
  { metric: 'enter_room_rate', from: 'live_impressions', to: 'live_views' },
  { metric: 'live_ctr', from: 'live_views', to: 'product_clicks' },
  { metric: 'ctor_sku', from: 'product_clicks', to: 'sku_orders' },
  { metric: 'aov_sku', from: 'sku_orders', to: 'live_gmv_direct' },
];

/** From a view to a click by way of the products that were shown, where a page tells how many. These count events too. */
const byProducts: readonly FunnelStep[] = [
  { metric: 'product_show_rate', from: 'live_views', to: 'product_impressions' },
  { metric: 'product_ctr', from: 'product_impressions', to: 'product_clicks' },
];

/** The metrics of all steps that a funnel can have. */
export const stepMetrics: readonly MetricId[] = [...funnelSteps, ...byProducts].map(({ metric }) => metric);

/** The steps of a page's funnel: LIVE CTR in two where both of its parts are read. */
export function stepsBy(read: Read): FunnelStep[] {
  const isSplit = byProducts.every(({ metric }) => stepRate(metric, read) !== undefined);
  return funnelSteps.flatMap((step) => (isSplit && step.metric === 'live_ctr' ? byProducts : [step]));
}

type Read = (metric: MetricId) => number | undefined;

/**
 * The rate of a step as the page prints it, or else from what it does print: SKU orders are order rate × views, clicks LIVE
 * CTR × views. Undefined when that is not there either. The same way for this room and for past ones.
 */
export function stepRate(metric: MetricId, read: Read): number | undefined {
  const printed = read(metric);
  if (printed !== undefined) return printed;
  if (metric === 'ctor_sku')
    return divided(read('sku_orders'), read('product_clicks')) ?? divided(read('order_rate_sku'), read('live_ctr'));
  if (metric === 'product_show_rate') return divided(read('product_impressions'), read('live_views'));
  if (metric === 'product_ctr') return divided(read('product_clicks'), read('product_impressions'));
  if (metric !== 'aov_sku') return undefined;
  const [rate, views] = [read('order_rate_sku'), read('live_views')];
  const orders = read('sku_orders') ?? (rate !== undefined && views !== undefined ? rate * views : undefined);
  return divided(read('live_gmv_direct'), orders);
}

/** What `stepRate` may need of a past room for these metrics. */
export function partsOfSteps(metrics: readonly MetricId[]): MetricId[] {
  const parts: MetricId[] = ['live_gmv_direct', 'live_views', 'order_rate_sku', 'live_ctr'];
  const shown: MetricId[] = ['product_impressions', 'live_views', 'product_clicks'];
  return [
    ...new Set([
      ...metrics,
      ...(metrics.some((id) => id === 'ctor_sku' || id === 'aov_sku') ? parts : []),
      ...(metrics.some((id) => id === 'product_show_rate' || id === 'product_ctr') ? shown : []),
    ]),
  ];
}

function divided(of: number | undefined, by: number | undefined): number | undefined {
  return of !== undefined && by !== undefined && by > 0 ? of / by : undefined;
}

/** A step as it stands: its rate, the counts on both sides, and the benchmark in force. Null is not known. */
export type StepNow = FunnelStep & { rate: number | null; before: number | null; after: number | null; benchmark: Benchmark | null };

/** Fewer events than this at the benchmark's rate are too few to call a step weak. */
export const fewestEvents = 10;

/** Why a step that is read is not judged: nothing to hold it against, or too few events are due. */
export type Unjudged = { metric: MetricId; why: 'bare' | 'few' };

/**
 * The one weakest step: of those below their benchmark the one that falls shortest of it, as a share of it. A rate counts as
 * below only if it is behind its benchmark and its 95 % interval too. Null without a verdict: fewer than two steps can be judged;
 * `none` when none of those is weak. Of the others see `unjudgedSteps`.
 */
export function weakestStep(steps: readonly StepNow[]): MetricId | 'none' | null {
  const judged = steps.filter((step) => step.rate !== null && isTold(step));
  if (judged.length < 2) return null;
  const weak = judged.filter(isWeak).sort((a, b) => shortfall(a) - shortfall(b));
  return weak[0]?.metric ?? 'none';
}

/** The steps that are read and not judged, each with why. */
export function unjudgedSteps(steps: readonly StepNow[]): Unjudged[] {
  return steps.flatMap((step): Unjudged[] =>
    step.rate === null || isTold(step) ? [] : [{ metric: step.metric, why: step.benchmark ? 'few' : 'bare' }],
  );
}

/** How far a step is from its benchmark, as a share of it; negative is short. */
export function shortfall({ rate, benchmark }: StepNow): number {
  return rate === null || !benchmark || benchmark.value === 0 ? 0 : rate / benchmark.value - 1;
}

function isTold({ metric, before, benchmark }: StepNow): boolean {
  if (before === null || !benchmark) return false;
  return (rowOf(metric).unit === 'money' ? before : before * benchmark.value) >= fewestEvents;
}

function isWeak({ metric, rate, before, after, benchmark }: StepNow): boolean {
  if (rate === null || before === null || !benchmark || compare(rate, benchmark, 'more').verdict !== 'behind') return false;
  // Of what an order is worth, or of several impressions a view, one does not hit or miss.
  if (rowOf(metric).unit === 'money' || rate > 1 || benchmark.value > 1) return true;
  const hits = Math.min(before, Math.round(after ?? rate * before));
  return probabilityInterval(hits, Math.round(before)).high < benchmark.value;
}

/** The benchmark in force for a metric, null without one. */
export function inForce(sets: readonly BenchmarkSet[] | undefined, metric: MetricId): Benchmark | null {
  return sets?.find((set) => set.metric === metric)?.inForce ?? null;
}
