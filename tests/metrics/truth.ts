import fc from 'fast-check';
import { type MetricId, metric } from '@/lib/metrics/catalog';
import type { Readings } from '@/lib/metrics/identities';
import { parseNumber } from '@/lib/metrics/numbers';

/** What happened in an invented room: the counts behind every card. */
export type Truth = Record<MetricId, number> & { hours: number };

const compact = new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 2 });
const percent = new Intl.NumberFormat('en-US', { style: 'percent', maximumFractionDigits: 2 });

/** A reading of a number as TikTok's cards print it: short form, two decimals, closing zeros dropped. */
export function printed(id: MetricId, value: number) {
  const { unit } = metric(id);
  const text = unit === 'ratio' ? percent.format(value) : unit === 'duration' ? `${Math.round(value)}s` : compact.format(value);
  const read = parseNumber(text, { dialect: 'en', unit, currency: 'USD' });
  if ('unreadable' in read) throw new Error(`${id}: ${text}`);
  const { currency, ...rest } = read;
  return { ...rest, ...(unit === 'money' && currency && { currency }) };
}

/** What a truthful page of that room shows. */
export function pageOf(truth: Partial<Record<MetricId, number>>): Readings {
  return Object.fromEntries(Object.entries(truth).map(([id, value]) => [id, printed(id as MetricId, value)]));
}

const upTo = (max: number) => fc.integer({ min: 0, max });

/** Counts of a room, and every figure that follows from them. Rates only where something can be divided by. */
export const truths = fc
  .record({
    live_impressions: fc.integer({ min: 1, max: 5_000_000 }),
    live_views: fc.integer({ min: 1, max: 400_000 }),
    product_impressions: fc.integer({ min: 1, max: 900_000 }),
    product_clicks: fc.integer({ min: 1, max: 60_000 }),
    sku_orders: upTo(4000),
    orders: upTo(3000),
    comments: upTo(20_000),
    new_followers: upTo(5000),
    likes: upTo(900_000),
    shares: upTo(3000),
    live_gmv_direct: fc.integer({ min: 0, max: 9_000_000 }).map((cents) => cents / 100),
    part: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
    dwell: fc.integer({ min: 1, max: 900 }),
    seconds: fc.integer({ min: 600, max: 40_000 }),
  })
  .map(({ part, dwell, seconds, ...counts }) => {
    const { live_impressions, live_views, product_impressions, product_clicks, live_gmv_direct } = counts;
    const hours = seconds / 3600;
    const truth: Partial<Record<MetricId, number>> = {
      ...counts,
      live_viewers: Math.ceil(live_views * part),
      live_views_over_1min: Math.floor(live_views * part),
      live_avg_view_duration_per_view: dwell,
      live_avg_view_duration: dwell / Math.max(part, 0.01),
      enter_room_rate: live_views / live_impressions,
      live_ctr: product_clicks / live_views,
      product_ctr: product_clicks / product_impressions,
      product_show_rate: product_impressions / live_views,
      ctor: counts.orders / product_clicks,
      ctor_sku: counts.sku_orders / product_clicks,
      order_rate_sku: counts.sku_orders / live_views,
      comment_rate: counts.comments / live_views,
      follow_rate: counts.new_followers / live_views,
      like_rate: counts.likes / live_views,
      share_rate: counts.shares / live_views,
      show_gpm: (live_gmv_direct / live_impressions) * 1000,
      gmv_per_hour: live_gmv_direct / hours,
      impressions_per_hour: live_impressions / hours,
      views_per_hour: live_views / hours,
    };
    return { truth, clock: { value: seconds, step: 0 } };
  });
