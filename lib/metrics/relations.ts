import { type MetricId, metric } from './catalog';
import type { Readings, Result } from './identities';
import { meet, type Stepped } from './span';

/** The first is never more than the second: it counts a part of it, or the same people once. */
const orders: readonly (readonly [MetricId, MetricId])[] = [
  ['live_avg_view_duration_per_view', 'live_avg_view_duration'],
  ['live_viewers', 'live_views'],
  ['live_views_over_1min', 'live_views'],
  ['live_avg_concurrent', 'live_peak_viewers'],
  ['ads_live_unique_views', 'ads_live_views'],
  ['ads_live_10s_views', 'ads_live_views'],
];

/** Parts of one whole: together they are 100 %. */
const wholes: readonly (readonly [MetricId, MetricId])[] = [['follower_gmv_share', 'non_follower_gmv_share']];

/** Shares of a whole, which cannot pass 100 %. Other ratios can: one person likes many times, one view has many clicks. */
const shares: ReadonlySet<MetricId> = new Set<MetricId>([
  'channel_gmv_share',
  'channel_impressions_share',
  'channel_views_share',
  'follower_gmv_share',
  'non_follower_gmv_share',
  'audience_share',
  'video_completion',
  'video_hit_rate',
  'creator_post_rate',
  'ship_on_time_rate',
  'seller_cancellation_rate',
  'return_rate',
  'cs_24h_response',
  'cs_12h_response',
  'cs_satisfaction',
  'cs_dissatisfaction',
  'cs_conversion',
  'cs_resolution_rate',
  'negative_review_rate',
  'late_dispatch',
  'seller_fault_refund',
  'unsatisfied_order_rate',
]);

/** Relative changes may be negative, but nothing falls by more than all of it. */
const changes: ReadonlySet<MetricId> = new Set<MetricId>(['benchmark_vs_market', 'change_vs_previous']);

/** The relations a metric takes part in, as they are stored and shown. */
export function relationTexts(): { identity: string; parts: readonly MetricId[] }[] {
  return [...orders.map((pair) => ({ identity: orderText(pair), parts: pair })), ...wholes.map(whole)];
}

/** What must hold between two readings of one moment besides the quotients. */
export function relationResults(values: Readings): Result[] {
  const ordered = orders.flatMap((pair) => {
    const [less, more] = readOf(values, pair);
    return less && more ? [{ identity: orderText(pair), parts: pair, ok: isAtMost(less, more) }] : [];
  });
  const summed = wholes.flatMap((pair) => {
    const [a, b] = readOf(values, pair);
    if (!a || !b) return [];
    const slack = (a.step + b.step) / 2;
    return [{ ...whole(pair), ok: meet({ low: a.value + b.value - slack, high: a.value + b.value + slack }, { low: 1, high: 1 }) }];
  });
  return [...ordered, ...summed];
}

/** Readings outside what their metric can be; those inside are not listed. */
export function rangeFailures(values: Readings): Result[] {
  return (Object.entries(values) as [MetricId, Stepped][]).flatMap(([id, { value, step }]) => {
    const { low, high } = rangeOf(id);
    const ok = value + step / 2 >= low && value - step / 2 <= high;
    return ok ? [] : [{ identity: rangeText(id), parts: [id], ok }];
  });
}

/** What a metric can be, in base units. */
export function rangeOf(id: MetricId): { low: number; high: number } {
  if (changes.has(id)) return { low: -1, high: Number.POSITIVE_INFINITY };
  const { unit } = metric(id);
  const high = shares.has(id) ? 1 : unit === 'score' ? 5 : Number.POSITIVE_INFINITY;
  return { low: 0, high };
}

/** The range of a metric as it is stored and shown; an open end is left out. */
export function rangeText(id: MetricId): string {
  const { low, high } = rangeOf(id);
  return `${low} <= ${id}${Number.isFinite(high) ? ` <= ${high}` : ''}`;
}

/** Durations may be cut instead of rounded: a whole step of room each. */
function isAtMost(less: Stepped, more: Stepped): boolean {
  return less.value - less.step <= more.value + more.step;
}

function orderText([less, more]: readonly [MetricId, MetricId]): string {
  return `${less} <= ${more}`;
}

function whole(pair: readonly [MetricId, MetricId]): { identity: string; parts: readonly MetricId[] } {
  return { identity: `${pair.join(' + ')} = 1`, parts: pair };
}

function readOf(values: Readings, [a, b]: readonly [MetricId, MetricId]): [Stepped?, Stepped?] {
  return [values[a], values[b]];
}
