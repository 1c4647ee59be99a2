import type { WordsOf } from '@/lib/i18n/metric-words';
import type { adsMetrics } from '@/lib/metrics/catalog/ads';

export const ads = {
  gmv_max_gross_revenue: {
    name: 'Gross revenue (GMV Max)',
    short: 'GMV Max rev.',
    definition: 'Orders credited while GMV Max runs: amount paid plus platform subsidy.',
  },
  ads_cost_no_orders: {
    name: 'Spend without orders',
    short: 'No-order spend',
    definition: 'Ad spend of campaigns that brought no order.',
  },
  ads_cost: { name: 'Ads cost', short: 'Cost', definition: 'Advertising spend of the LIVE or campaign.' },
  gmv_max_roi: { name: 'GMV Max ROI', short: 'ROI', definition: 'Gross revenue ÷ cost. Mixes paid and organic orders.' },
  ads_gmv: { name: 'Ads GMV', short: 'Ads GMV', definition: "GMV credited to ads by the ads rule, which differs from the shop's." },
  roas: { name: 'ROAS', short: 'ROAS', definition: 'Ads GMV ÷ ads cost.' },
  ads_net_cost: { name: 'Net ads cost', short: 'Net cost', definition: 'Cost after ad credits and coupons.' },
  ads_sku_orders: { name: 'Orders from ads (SKU)', short: 'Ads orders', definition: 'SKU orders credited to the campaign.' },
  ads_cost_per_order: { name: 'Cost per order', short: 'CPA', definition: 'Ads cost ÷ SKU orders.' },
  ad_impressions: { name: 'Ad impressions', short: 'Ad impr.', definition: 'Impressions of the ad.' },
  ad_clicks: { name: 'Ad clicks', short: 'Ad clicks', definition: 'Clicks on the ad.' },
  ad_ctr: { name: 'Ad CTR', short: 'Ad CTR', definition: 'Ad clicks ÷ ad impressions.' },
  ad_cvr: { name: 'Ad CVR', short: 'Ad CVR', definition: 'Ad orders ÷ ad clicks.' },
  cpm: { name: 'CPM', short: 'CPM', definition: 'Cost per 1,000 ad impressions.' },
  cpc: { name: 'CPC', short: 'CPC', definition: 'Cost per ad click.' },
  ads_live_views: { name: 'LIVE views from ads', short: 'Ads views', definition: 'LIVE views from ads, re-entries counted.' },
  ads_live_unique_views: { name: 'Unique LIVE views from ads', short: 'Ads viewers', definition: 'Unique viewers from ads.' },
  ads_live_10s_views: {
    name: '10-second LIVE views from ads',
    short: '10 s views',
    definition: 'LIVE views from ads that lasted ten seconds or more.',
  },
  ads_live_product_clicks: {
    name: 'Product clicks from ads',
    short: 'Ads prod. clicks',
    definition: 'Product clicks in the LIVE that came from ads.',
  },
} satisfies WordsOf<typeof adsMetrics>;
