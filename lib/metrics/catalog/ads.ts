import type { MetricRow } from '@/lib/metrics/metric';

/** Metrics of GMV Max and Ads Manager. */
export const adsMetrics = [
  { id: 'gmv_max_gross_revenue', unit: 'money', better: 'more', kind: 'counter' },
  { id: 'ads_cost', unit: 'money', better: 'neither', kind: 'counter' },
  { id: 'ads_cost_no_orders', unit: 'money', better: 'less', kind: 'counter' },
  { id: 'gmv_max_roi', unit: 'multiple', better: 'more', kind: 'rate' },
  { id: 'ads_gmv', unit: 'money', better: 'more', kind: 'counter' },
  { id: 'roas', unit: 'multiple', better: 'more', kind: 'rate' },
  { id: 'ads_net_cost', unit: 'money', better: 'neither', kind: 'counter' },
  { id: 'ads_sku_orders', unit: 'count', better: 'more', kind: 'counter' },
  { id: 'ads_cost_per_order', unit: 'money', better: 'less', kind: 'rate' },
  { id: 'ad_impressions', unit: 'count', better: 'more', kind: 'counter' },
  { id: 'ad_clicks', unit: 'count', better: 'more', kind: 'counter' },
  { id: 'ad_ctr', unit: 'ratio', better: 'more', kind: 'rate' },
  { id: 'ad_cvr', unit: 'ratio', better: 'more', kind: 'rate' },
  { id: 'cpm', unit: 'money', better: 'less', kind: 'rate' },
  { id: 'cpc', unit: 'money', better: 'less', kind: 'rate' },
  { id: 'ads_live_views', unit: 'count', better: 'more', kind: 'counter' },
  { id: 'ads_live_unique_views', unit: 'count', better: 'more', kind: 'unique' },
  { id: 'ads_live_10s_views', unit: 'count', better: 'more', kind: 'counter' },
  { id: 'ads_live_product_clicks', unit: 'count', better: 'more', kind: 'counter' },
] as const satisfies readonly MetricRow[];
