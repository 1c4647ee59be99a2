import type { MetricId } from '@/lib/metrics/catalog';

/** Metrics that are taken for one another: same word, other meaning. */
const groups: readonly (readonly MetricId[])[] = [
  ['live_gmv_direct', 'live_gmv_attributed', 'live_gmv_indirect', 'live_gmv_with_subsidy', 'live_gmv_est', 'gmv_from_live', 'shop_gmv'],
  ['shop_gmv', 'gross_revenue', 'gmv_max_gross_revenue', 'ads_gmv'],
  ['gmv_from_creators', 'gmv_from_seller', 'gmv_from_live', 'gmv_from_video', 'gmv_from_product_card', 'gmv_shop_page'],
  ['video_gmv', 'gmv_from_video'],
  ['auction_gmv', 'non_auction_gmv'],
  ['live_ctr', 'product_ctr', 'ad_ctr'],
  ['live_ctr', 'ctor', 'ctor_sku', 'order_rate_sku'],
  ['product_ctr', 'ctor', 'ctor_sku'],
  ['shop_conversion_rate', 'order_rate_sku', 'ad_cvr', 'cs_conversion'],
  ['live_avg_view_duration', 'live_avg_view_duration_per_view', 'live_duration'],
  ['show_gpm', 'show_gpm_attributed', 'watch_gpm', 'live_gpm_creator', 'video_gpm'],
  ['aov', 'aov_sku', 'avg_price'],
  ['items_sold', 'items_sold_attributed', 'sku_orders'],
  ['orders', 'sku_orders', 'created_sku_orders', 'ads_sku_orders'],
  ['customers', 'new_buyers', 'existing_customers', 'lapsed_customers', 'product_unique_customers'],
  ['cs_potential_customers', 'cs_converted_customers', 'customers'],
  ['live_views', 'live_viewers', 'live_current_viewers', 'live_peak_viewers', 'live_avg_concurrent'],
  ['live_views', 'ads_live_views', 'live_views_over_1min', 'video_views', 'video_to_live_views'],
  ['ads_live_views', 'ads_live_unique_views', 'ads_live_10s_views'],
  ['live_impressions', 'product_impressions', 'ad_impressions', 'page_views'],
  ['product_clicks', 'ad_clicks', 'ads_live_product_clicks'],
  ['enter_room_rate', 'enter_room_rate_preview', 'live_ctr'],
  ['product_show_rate', 'card_product_show_rate'],
  ['channel_gmv_share', 'channel_impressions_share', 'channel_views_share'],
  ['follower_gmv_share', 'non_follower_gmv_share', 'audience_share'],
  ['visitors', 'page_views', 'live_viewers'],
  ['gmv_max_roi', 'roas'],
  ['ads_cost', 'ads_net_cost'],
  ['cpm', 'cpc', 'ads_cost_per_order'],
  ['benchmark_vs_market', 'change_vs_previous'],
  ['cs_24h_response', 'cs_12h_response'],
  ['cs_satisfaction', 'cs_dissatisfaction'],
  ['cs_avg_first_response', 'cs_avg_response'],
  ['cs_chats_received', 'cs_chats_resolved', 'cs_unreplied'],
  ['sps', 'store_rating'],
  ['return_rate', 'seller_fault_refund', 'refunds'],
  ['negative_review_rate', 'unsatisfied_order_rate'],
  ['ship_on_time_rate', 'late_dispatch'],
];

/** What a metric must not be confused with, in the order of the list. */
export function alikeOf(id: MetricId): MetricId[] {
  return [...new Set(groups.filter((group) => group.includes(id)).flat())].filter((one) => one !== id);
}
