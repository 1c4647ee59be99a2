import * as kits from '../kits';
import { $, march, n, p, type Spec, share, usd } from './spec';

const seller = 'https://seller-us.tiktok.com';
const compass = [kits.compass, kits.compassTrigger, kits.plain];

export const otherSpecs: readonly Spec[] = [
  {
    surface: 'affiliate',
    urls: [`${seller}/compass/data-affiliate/transaction`, 'https://affiliate-us.tiktok.com/data/creator-analysis?shop_region=US'],
    layouts: compass,
    cards: [
      $(null, 'GMV', 'GMV', ['940', '.10'], 940.1),
      $('est_commission', 'Est. commission', '预计佣金', ['94', '.01'], 94.01),
      n('orders', 'Orders', '订单数', '61', 61),
      n('product_clicks', 'Product clicks', '商品点击次数', '1,802', 1802),
    ],
    scope: march,
  },
  {
    surface: 'gmv-max',
    urls: ['https://ads.tiktok.com/i18n/gmv-max/dashboard?aadvid=1', `${seller}/ads-creation/dashboard`],
    layouts: [kits.ads, kits.adsShadow, kits.plain],
    cards: [
      { metric: 'ads_cost', en: 'Cost', zh: '成本', blocks: ['1,204.50 USD'], is: usd(1204.5) },
      { metric: 'ads_cost_per_order', en: 'Cost per order', zh: '每个订单的成本', blocks: ['4.15 USD'], is: usd(4.15) },
      { metric: 'gmv_max_gross_revenue', en: 'Gross revenue', zh: '总收入', blocks: ['4,962.54 USD'], is: usd(4962.54) },
      { metric: 'gmv_max_roi', en: 'ROI', zh: 'ROI', blocks: ['4.12'], is: { value: 4.12, step: 0.01, unit: 'multiple' } },
      n('ads_sku_orders', 'Orders (SKU)', '订单(SKU)', '290', 290),
    ],
    scope: march,
  },
  {
    surface: 'ads-manager',
    urls: ['https://ads.tiktok.com/i18n/dashboard?aadvid=1', 'https://ads.tiktok.com/i18n/manage/campaign'],
    layouts: [kits.ads, kits.adsShadow, kits.plain],
    cards: [
      { metric: 'ads_cost', en: 'Cost', zh: '消耗', blocks: ['310.00 USD'], is: usd(310) },
      n('ad_impressions', 'Impressions', '展示量', '88,210', 88_210),
      n('ad_clicks', 'Clicks', '点击量', '1,310', 1310),
      p('ad_ctr', 'CTR', '点击率', '1.49%', 0.0149),
      { metric: 'cpm', en: 'CPM', zh: '千次展示成本', blocks: ['3.51 USD'], is: usd(3.51) },
    ],
    scope: march,
  },
  {
    surface: 'customer-service',
    urls: [`${seller}/compass/customer-service`],
    layouts: [kits.plain, kits.plainNested],
    cards: [
      p('cs_24h_response', '24-Hour Response Rate', '24小时回复率', '96.40%', 0.964),
      p('cs_12h_response', '12-Hour Response Rate', '12小时回复率', '88.10%', 0.881),
      p('cs_satisfaction', 'Satisfaction Rate', '满意度', '91.20%', 0.912),
      { ...p('cs_dissatisfaction', 'IM Dissatisfaction Rate', '不满意率', '3.40%', 0.034), guessed: true },
    ],
    scope: march,
  },
  {
    surface: 'shop-health',
    urls: [`${seller}/health-center/experience-score`, `${seller}/account-health`],
    layouts: [kits.plain, kits.plainNested],
    cards: [
      { metric: 'cs_satisfaction', en: 'Chat Satisfaction Rate', zh: '聊天满意率', blocks: ['90.10%'], is: share(0.901) },
      p('cs_12h_response', '12-Hour Response Rate', '12小时回复率', '88.10%', 0.881),
    ],
    scope: { kind: 'instant' },
  },
  {
    surface: 'live-trend',
    urls: [`${seller}/workbench/live/trend-analysis?room_id=7480000000000000001`],
    layouts: [kits.plain, kits.plainNested],
    cards: [
      n('live_current_viewers', 'Current viewers', '在线人数', '318', 318),
      p('live_ctr', 'LIVE CTR', '直播点击率', '6.82%', 0.0682),
      n('product_clicks', 'Product clicks', '商品点击次数', '497', 497),
    ],
    scope: { kind: 'room', room: '7480000000000000001', state: 'live' },
  },
];
