import type { WordsOf } from '@/lib/i18n/metric-words';
import type { adsMetrics } from '@/lib/metrics/catalog/ads';

export const ads = {
  gmv_max_gross_revenue: { name: '总收入（GMV Max）', short: '投放收入', definition: 'GMV Max 期间归入的订单金额，含平台补贴。' },
  ads_cost_no_orders: { name: '空耗', short: '空耗', definition: '一单没出的计划花掉的钱。' },
  ads_cost: { name: '广告消耗', short: '消耗', definition: '直播或计划的广告花费。' },
  gmv_max_roi: { name: 'GMV Max ROI', short: 'ROI', definition: '总收入 ÷ 消耗，自然单也算在内。' },
  ads_gmv: { name: '广告 GMV', short: '广告 GMV', definition: '按广告归因的 GMV，与店铺口径不同。' },
  roas: { name: 'ROAS', short: 'ROAS', definition: '广告 GMV ÷ 广告消耗。' },
  ads_net_cost: { name: '净消耗', short: '净消耗', definition: '扣除赠款和券后的花费。' },
  ads_sku_orders: { name: '广告订单（SKU）', short: '广告订单', definition: '归到计划的 SKU 订单。' },
  ads_cost_per_order: { name: '单均成本', short: 'CPA', definition: '消耗 ÷ SKU 订单数。' },
  ad_impressions: { name: '广告展示量', short: '展示', definition: '广告被展示的次数。' },
  ad_clicks: { name: '广告点击量', short: '点击', definition: '广告点击次数。' },
  ad_ctr: { name: '广告点击率', short: '广告点击率', definition: '广告点击 ÷ 广告展示。' },
  ad_cvr: { name: '广告转化率', short: '广告转化', definition: '广告订单 ÷ 广告点击。' },
  cpm: { name: '千次展示成本', short: 'CPM', definition: '每千次广告展示的花费。' },
  cpc: { name: '点击成本', short: 'CPC', definition: '每次广告点击的花费。' },
  ads_live_views: { name: '广告直播观看', short: '广告观看', definition: '广告带来的观看次数，重复进房也算。' },
  ads_live_unique_views: { name: '广告直播观看人数', short: '广告人数', definition: '广告带来的去重观看人数。' },
  ads_live_10s_views: { name: '广告 10 秒观看', short: '10 秒观看', definition: '广告带来且停留满 10 秒的观看。' },
  ads_live_product_clicks: { name: '广告商品点击', short: '广告商品点击', definition: '广告流量在直播间的商品点击。' },
} satisfies WordsOf<typeof adsMetrics>;
