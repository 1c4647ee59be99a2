import * as kits from '../kits';
import { $, march, n, p, type Spec } from './spec';

const seller = 'https://seller-us.tiktok.com';
const compass = [kits.compass, kits.compassTrigger, kits.plain];

export const sellerSpecs: readonly Spec[] = [
  {
    surface: 'home',
    urls: [`${seller}/homepage`, 'https://seller.tiktokshopglobalselling.com/homepage?shop_region=US'],
    layouts: [kits.plain, kits.plainNested],
    cards: [
      $('shop_gmv', 'GMV', 'GMV', ['1,204', '.50'], 1204.5),
      n('orders', 'Orders', '订单数', '27', 27),
      p('shop_conversion_rate', 'Conversion rate', '转化率', '4.20%', 0.042),
      p(null, 'Refund speed', '退款速度', '4.10%', 0.041),
    ],
    scope: { kind: 'unknown', why: 'mixed-periods' },
  },
  {
    surface: 'compass-overview',
    urls: [`${seller}/compass/data-overview`, 'https://seller.tiktokshopglobalselling.com/compass/data-overview?shop_region=US'],
    layouts: compass,
    cards: [
      $('shop_gmv', 'GMV', 'GMV', ['18,204', '.73'], 18_204.73),
      $('gmv_from_live', 'GMV from LIVE', '直播归因 GMV', ['9,800', '.10'], 9800.1),
      $('refunds', 'Refunds', '退款金额', ['88', '.40'], 88.4),
      n('orders', 'Orders', '订单数', '388', 388),
      n('customers', 'Customers', '客户数', '351', 351),
      n('page_views', 'Page views', '页面浏览次数', '44,120', 44_120),
      p('shop_conversion_rate', 'Conversion rate', '转化率', '2.31%', 0.0231),
    ],
    scope: march,
  },
  {
    surface: 'compass-live',
    urls: [`${seller}/compass/live-analysis`],
    layouts: compass,
    cards: [
      $(null, 'GMV', '成交金额', ['7,204', '.73'], 7204.73),
      n('sku_orders', 'SKU orders', 'SKU 订单数', '241', 241),
      p('product_ctr', 'Product CTR', '商品点击率', '3.12%', 0.0312),
      p('live_ctr', 'CTR (LIVE)', '直播点击率', '6.05%', 0.0605),
      n('live_views', 'LIVE views', '观看次数', '12,044', 12_044),
      n('items_sold', 'Items sold', '成交件数', '260', 260),
    ],
    scope: march,
  },
  {
    surface: 'compass-live-details',
    urls: [`${seller}/compass/live-analysis/live-details`],
    layouts: [kits.plain, kits.plainNested],
    cards: [],
    list: {
      columns: [
        ['LIVE / Start time', '直播'],
        ['GMV', 'GMV'],
        ['SKU orders', 'SKU 订单数'],
        ['CTR', '点击率'],
        ['Views', '观看次数'],
      ],
      rows: [
        ['<div>Spring LIVE</div><div>16:28 2026-03-30</div><div>3h11min</div>', '$707.93', '26', '6.78%', '7.33K'],
        ['<div>Late LIVE</div><div>21:02 2026-03-29</div><div>0h38min</div>', '$0.00', '0', '0%', '412'],
      ],
      read: [
        {
          kind: 'room',
          key: '16:28 2026-03-30',
          name: 'Spring LIVE',
          values: { live_duration: { value: 11_460 }, sku_orders: { value: 26 }, live_views: { value: 7330, step: 10 } },
        },
        {
          kind: 'room',
          key: '21:02 2026-03-29',
          name: 'Late LIVE',
          values: { live_duration: { value: 2280 }, sku_orders: { value: 0 }, live_views: { value: 412 } },
        },
      ],
    },
    scope: march,
  },
  {
    surface: 'compass-video',
    urls: [`${seller}/compass/video-analysis`],
    layouts: compass,
    cards: [
      $('video_gmv', 'GMV', 'GMV', ['2,120', '.05'], 2120.05),
      n('video_views', 'Video views', '视频播放量', '61,402', 61_402),
      p('video_completion', 'Completion rate', '完播率', '11.90%', 0.119),
      p('product_ctr', 'CTR', '点击率', '2.70%', 0.027),
    ],
    scope: march,
  },
  {
    surface: 'compass-product',
    urls: [`${seller}/compass/product-analysis`],
    layouts: compass,
    cards: [
      $(null, 'GMV', 'GMV', ['4,100', '.00'], 4100),
      n('product_clicks', 'Product clicks', '商品点击次数', '8,516', 8516),
      n('product_impressions', 'Product impressions', '商品曝光次数', '282,304', 282_304),
      n('page_views', 'Page views', '页面浏览次数', '9,020', 9020),
    ],
    list: {
      columns: [
        ['Product', '商品'],
        ['GMV', 'GMV'],
        ['Orders', '订单数'],
        ['CTR', '点击率'],
      ],
      rows: [['<a href="/view/product/1730000000000000021" style="display:block">Linen apron</a>', '$240.00', '12', '3.20%']],
      read: [{ kind: 'product', key: '1730000000000000021', values: { orders: { value: 12 }, product_ctr: { value: 0.032 } } }],
    },
    scope: march,
  },
];
