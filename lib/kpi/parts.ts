import type { MetricId } from '@/lib/metrics/catalog';

/** A rate as the quotient of two counters: `of` ÷ `by` × `factor`, in base units. */
export type Parts = { of: MetricId; by: MetricId; factor: number };

/** Rates that can be rebuilt over several days, because both of their parts add up. From TikTok's own definitions. */
export const ratioParts: Partial<Record<MetricId, Parts>> = {
  enter_room_rate: { of: 'live_views', by: 'live_impressions', factor: 1 },
  live_ctr: { of: 'product_clicks', by: 'live_views', factor: 1 },
  product_ctr: { of: 'product_clicks', by: 'product_impressions', factor: 1 },
  ctor_sku: { of: 'sku_orders', by: 'product_clicks', factor: 1 },
  order_rate_sku: { of: 'sku_orders', by: 'live_views', factor: 1 },
  comment_rate: { of: 'comments', by: 'live_views', factor: 1 },
  follow_rate: { of: 'new_followers', by: 'live_views', factor: 1 },
  like_rate: { of: 'likes', by: 'live_views', factor: 1 },
  share_rate: { of: 'shares', by: 'live_views', factor: 1 },
  show_gpm: { of: 'live_gmv_direct', by: 'live_impressions', factor: 1000 },
  show_gpm_attributed: { of: 'live_gmv_attributed', by: 'live_impressions', factor: 1000 },
  gmv_per_hour: { of: 'live_gmv_direct', by: 'live_duration', factor: 3600 },
  gmv_max_roi: { of: 'gmv_max_gross_revenue', by: 'ads_cost', factor: 1 },
  ads_cost_per_order: { of: 'ads_cost', by: 'ads_sku_orders', factor: 1 },
  ad_ctr: { of: 'ad_clicks', by: 'ad_impressions', factor: 1 },
  cpm: { of: 'ads_cost', by: 'ad_impressions', factor: 1000 },
  cpc: { of: 'ads_cost', by: 'ad_clicks', factor: 1 },
};
