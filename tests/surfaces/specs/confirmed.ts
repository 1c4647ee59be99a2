import { liveCells, trendCards } from '../kits';
import { $, n, p, type Spec } from './spec';

/** Surfaces that have pages of their own in `tests/pages`. */
export const confirmedSpecs: readonly Spec[] = [
  {
    surface: 'live-dashboard',
    confirmed: true,
    urls: ['https://shop.tiktok.com/workbench/live/overview?room_id=7480000000000000001&region=US'],
    layouts: [liveCells],
    cards: [
      { metric: 'live_impressions', en: 'Impressions', zh: '曝光次数', blocks: ['73', '.41', 'K'] },
      { metric: 'live_ctr', en: 'LIVE CTR', zh: '直播点击率', blocks: ['6', '', '.82%'] },
      { metric: 'product_ctr', en: 'CTR', zh: '点击率', blocks: ['1', '.40', '%'] },
      n('live_current_viewers', 'Current viewers', '在线人数', '318', 318),
      n('items_sold', 'Items sold', '成交件数', '42', 42),
      n('likes', 'Likes', '点赞数', '4,120', 4120),
    ],
    scope: {},
  },
  {
    surface: 'streamer-live-analytics',
    confirmed: true,
    urls: ['https://shop.tiktok.com/streamer/compass/livestream-analytics/view?region=US'],
    layouts: [trendCards],
    cards: [
      $('live_gmv_attributed', 'Attributed GMV', '归因 GMV', ['9,871', '.05'], 9871.05),
      n('items_sold_attributed', 'Items sold', '成交件数', '465', 465),
      n('sku_orders', 'SKU orders', 'SKU 订单数', '388', 388),
      p('live_ctr', 'CTR', '点击率', '7.67%', 0.0767),
    ],
    scope: { from: '' },
  },
];
