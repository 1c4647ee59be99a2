import type { MetricId } from './catalog';

/** `metric` = `of` / `by` × `factor`. `hours`: the room's running time. Rows only where the formula was re-computed on real pages or is a definition. */
export type Identity = { metric: MetricId; of: MetricId; by: MetricId | 'hours'; factor?: number };

export const identities: readonly Identity[] = [
  { metric: 'enter_room_rate', of: 'live_views', by: 'live_impressions' },
  { metric: 'live_ctr', of: 'product_clicks', by: 'live_views' },
  { metric: 'product_ctr', of: 'product_clicks', by: 'product_impressions' },
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
];

/** What an identity needs to know of a reading: the true value lies within ± `step` / 2. */
type Reading = { value: number; step: number; currency?: string };
type Readings = Partial<Record<MetricId, Reading>>;
type Span = { low: number; high: number };

/** `doubts`: for every metric that a broken identity casts doubt on, that identity. */
export type Verdict = { checks: { identity: string; ok: boolean }[]; doubts: Partial<Record<MetricId, string>> };

/** Seconds by which the clock in the header and the figures beside it may be apart. */
const clockSlack = 5;
/** Room for binary rounding at the ends of a span, relative. */
const rounding = 1e-9;

/** An identity as it is stored and shown: "show_gpm = live_gmv_direct / live_impressions * 1000". */
export function identityText({ metric, of, by, factor }: Identity): string {
  return `${metric} = ${of} / ${by}${factor ? ` * ${factor}` : ''}`;
}

/**
 * Checks every identity whose parts were read at one moment, by interval arithmetic over their resolution.
 * `seconds` is the room's running time, for the figures per hour.
 */
export function checkIdentities(values: Readings, seconds?: number): Verdict {
  const results = identities.flatMap((identity) => {
    const ok = holds(identity, values, seconds);
    return ok === undefined ? [] : [{ identity, ok }];
  });
  const confirmed = new Set(results.filter(({ ok }) => ok).flatMap(({ identity }) => partsOf(identity)));
  const doubts: Verdict['doubts'] = {};
  for (const { identity, ok } of results) {
    if (ok) continue;
    // A part that another identity confirms is not the one that was misread, unless all of them are.
    const parts = partsOf(identity);
    const suspects = parts.filter((part) => !confirmed.has(part));
    for (const part of suspects.length > 0 ? suspects : parts) doubts[part] ??= identityText(identity);
  }
  return { checks: results.map(({ identity, ok }) => ({ identity: identityText(identity), ok })), doubts };
}

function partsOf({ metric, of, by }: Identity): MetricId[] {
  return by === 'hours' ? [metric, of] : [metric, of, by];
}

/** Undefined when a part is missing, in another currency, or the divisor may be zero. */
function holds(identity: Identity, values: Readings, seconds: number | undefined): boolean | undefined {
  const left = values[identity.metric];
  const of = values[identity.of];
  const by = identity.by === 'hours' ? hours(seconds) : values[identity.by];
  if (!left || !of || !by) return undefined;
  const currencies = [left, of, by].flatMap((it) => ('currency' in it && it.currency ? [it.currency] : []));
  if (new Set(currencies).size > 1) return undefined;
  const divisor = span(by);
  if (divisor.low <= 0) return undefined;
  const shown = span(left);
  const dividend = span(of);
  const factor = identity.factor ?? 1;
  const low = (dividend.low / (dividend.low < 0 ? divisor.low : divisor.high)) * factor;
  const high = (dividend.high / (dividend.high < 0 ? divisor.high : divisor.low)) * factor;
  const slack = rounding * Math.max(Math.abs(low), Math.abs(high), Math.abs(left.value));
  return shown.low <= high + slack && low <= shown.high + slack;
}

function hours(seconds: number | undefined): Reading | undefined {
  return seconds === undefined ? undefined : { value: seconds / 3600, step: (2 * clockSlack) / 3600 };
}

function span({ value, step }: Reading): Span {
  return { low: value - step / 2, high: value + step / 2 };
}
