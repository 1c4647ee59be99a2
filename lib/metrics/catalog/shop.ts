import type { MetricRow } from '@/lib/metrics/metric';

/** Metrics of a shop, its videos and its creators over a period. */
export const shopMetrics = [
  { id: 'shop_gmv', unit: 'money', better: 'more', kind: 'counter' },
  { id: 'gross_revenue', unit: 'money', better: 'more', kind: 'counter' },
  { id: 'gmv_from_live', unit: 'money', better: 'more', kind: 'counter' },
  { id: 'gmv_from_video', unit: 'money', better: 'more', kind: 'counter' },
  { id: 'gmv_from_product_card', unit: 'money', better: 'more', kind: 'counter' },
  { id: 'gmv_shop_page', unit: 'money', better: 'more', kind: 'counter' },
  { id: 'gmv_from_creators', unit: 'money', better: 'more', kind: 'counter' },
  { id: 'gmv_from_seller', unit: 'money', better: 'more', kind: 'counter' },
  { id: 'visitors', unit: 'count', better: 'more', kind: 'unique' },
  { id: 'page_views', unit: 'count', better: 'more', kind: 'counter' },
  { id: 'shop_conversion_rate', unit: 'ratio', better: 'more', kind: 'rate' },
  { id: 'product_unique_customers', unit: 'count', better: 'more', kind: 'unique' },
  { id: 'refunds', unit: 'money', better: 'less', kind: 'counter' },
  { id: 'video_views', unit: 'count', better: 'more', kind: 'counter' },
  { id: 'videos_posted', unit: 'count', better: 'more', kind: 'counter' },
  { id: 'video_completion', unit: 'ratio', better: 'more', kind: 'rate' },
  { id: 'video_hit_rate', unit: 'ratio', better: 'more', kind: 'rate' },
  { id: 'video_gmv', unit: 'money', better: 'more', kind: 'counter' },
  { id: 'video_gpm', unit: 'money', better: 'more', kind: 'rate' },
  { id: 'est_commission', unit: 'money', better: 'more', kind: 'counter' },
  { id: 'creator_post_rate', unit: 'ratio', better: 'more', kind: 'rate' },
] as const satisfies readonly MetricRow[];
