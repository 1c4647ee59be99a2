import type { MetricId } from './catalog';
import { meet, quotient, type Stepped, spanOf } from './span';

/**
 * `metric` = `of` / `by` × `factor`. `hours`: the room's running time. Rows only where the formula was re-computed on real
 * pages or is a definition that names its parts: where the kind of GMV is not said (Watch GPM, AOV by SKU orders, video GPM)
 * or the formula is inferred (payment rate, ad conversion), a truthful page could break it.
 */
export type Identity = { metric: MetricId; of: MetricId; by: MetricId | 'hours'; factor?: number };

export const identities: readonly Identity[] = [
  { metric: 'enter_room_rate', of: 'live_views', by: 'live_impressions' },
  { metric: 'live_ctr', of: 'product_clicks', by: 'live_views' },
  { metric: 'product_ctr', of: 'product_clicks', by: 'product_impressions' },
  { metric: 'product_show_rate', of: 'product_impressions', by: 'live_views' },
  { metric: 'ctor', of: 'orders', by: 'product_clicks' },
  { metric: 'ctor_sku', of: 'sku_orders', by: 'product_clicks' },
  { metric: 'order_rate_sku', of: 'sku_orders', by: 'live_views' },
  { metric: 'comment_rate', of: 'comments', by: 'live_views' },
  { metric: 'follow_rate', of: 'new_followers', by: 'live_views' },
  { metric: 'like_rate', of: 'likes', by: 'live_views' },
  { metric: 'share_rate', of: 'shares', by: 'live_views' },
  { metric: 'show_gpm', of: 'live_gmv_direct', by: 'live_impressions', factor: 1000 },
  { metric: 'show_gpm_attributed', of: 'live_gmv_attributed', by: 'live_impressions', factor: 1000 },
  { metric: 'aov', of: 'live_gmv_attributed', by: 'orders' },
  { metric: 'avg_price', of: 'live_gmv_attributed', by: 'items_sold_attributed' },
  { metric: 'gmv_per_hour', of: 'live_gmv_direct', by: 'hours' },
  { metric: 'impressions_per_hour', of: 'live_impressions', by: 'hours' },
  { metric: 'views_per_hour', of: 'live_views', by: 'hours' },
  { metric: 'gmv_max_roi', of: 'gmv_max_gross_revenue', by: 'ads_cost' },
  { metric: 'roas', of: 'ads_gmv', by: 'ads_cost' },
  { metric: 'ads_cost_per_order', of: 'ads_cost', by: 'ads_sku_orders' },
  { metric: 'ad_ctr', of: 'ad_clicks', by: 'ad_impressions' },
  { metric: 'cpm', of: 'ads_cost', by: 'ad_impressions', factor: 1000 },
  { metric: 'cpc', of: 'ads_cost', by: 'ad_clicks' },
];

export type Readings = Partial<Record<MetricId, Stepped>>;

/** One check as it came out, and the metrics it is about. */
export type Result = { identity: string; parts: readonly MetricId[]; ok: boolean };

/** Seconds by which the clock in the header and the figures beside it may be apart. */
const clockSlack = 5;

/** An identity as it is stored and shown: "show_gpm = live_gmv_direct / live_impressions * 1000". */
export function identityText({ metric, of, by, factor }: Identity): string {
  return `${metric} = ${of} / ${by}${factor ? ` * ${factor}` : ''}`;
}

/**
 * Every quotient whose parts were read at one moment, by interval arithmetic. `clock`: the room's running time in seconds,
 * cut by less than its step: a list prints hours and minutes.
 */
export function quotientResults(values: Readings, clock?: Stepped): Result[] {
  return identities.flatMap((identity) => {
    const ok = holds(identity, values, clock);
    return ok === undefined ? [] : [{ identity: identityText(identity), parts: partsOf(identity), ok }];
  });
}

/** A running time in hours, with room for what was cut from it and for a clock apart from the figures. */
export function hoursOf(clock: Stepped): Stepped {
  return { value: clock.value / 3600, step: (2 * (clock.step + clockSlack)) / 3600 };
}

function partsOf({ metric, of, by }: Identity): MetricId[] {
  return by === 'hours' ? [metric, of] : [metric, of, by];
}

/** Undefined when a part is missing, in another currency, or the divisor may be zero. */
function holds(identity: Identity, values: Readings, clock: Stepped | undefined): boolean | undefined {
  const left = values[identity.metric];
  const of = values[identity.of];
  const by = identity.by === 'hours' ? clock && hoursOf(clock) : values[identity.by];
  if (!left || !of || !by || !sameCurrency([left, of, by])) return undefined;
  const right = quotient(spanOf(of), spanOf(by), identity.factor);
  return right && meet(spanOf(left), right);
}

/** Whether no two of some readings are in different currencies. */
export function sameCurrency(readings: readonly Stepped[]): boolean {
  return new Set(readings.flatMap(({ currency }) => currency ?? [])).size <= 1;
}
