import * as kits from '../kits';
import { $, march, n, p, type Spec } from './spec';

const streamer = 'https://shop.tiktok.com/streamer';

export const streamerSpecs: readonly Spec[] = [
  {
    surface: 'streamer-console',
    urls: [`${streamer}/live/product/dashboard`, `${streamer}/live/product/dashboard?tool_tab=auction&region=US`],
    layouts: [kits.consoleNew, kits.consoleOld],
    cards: [
      {
        metric: 'live_gmv_attributed',
        en: 'Attributed GMV',
        zh: '归因 GMV',
        blocks: ['48.2万円'],
        is: { value: 482_000, step: 1000, currency: 'JPY' },
      },
      n('live_current_viewers', 'Current viewers', '在线人数', '137', 137),
      n(null, 'Items sold', '成交件数', '41', 41),
      p(null, 'CTR', '点击率', '4.10%', 0.041),
      { metric: 'enter_room_rate', en: 'Tap-through rate', zh: '进房率', blocks: ['-'] },
    ],
    scope: { kind: 'unknown', why: 'no-room' },
  },
  {
    surface: 'streamer-video-analysis',
    confirmed: true,
    urls: [`${streamer}/compass/video-analysis/view?region=US`],
    layouts: [kits.modules, kits.modulesAlone],
    cards: [
      $('video_gmv', 'GMV', 'GMV', ['3,521', '.41'], 3521.41),
      n('items_sold', 'Items sold', '成交件数', '118', 118),
      n('video_views', 'Views', '播放量', '902,677', 902_677),
      n('new_followers', 'New followers', '新增粉丝数', '329', 329),
    ],
    scope: march,
  },
  {
    surface: 'streamer-data-overview',
    urls: [`${streamer}/compass/data-overview/view?region=US`],
    layouts: [kits.tiles, kits.tilesBare],
    cards: [
      $(null, 'Commission base', '佣金基数', ['9,000', '.00'], 9000),
      $('live_gmv_attributed', 'attributed_gmv_metric_name_short_ui', '归因 GMV', ['8,204', '.50'], 8204.5),
      $('est_commission', 'Est. commission', '预计佣金', ['410', '.22'], 410.22),
      $('gmv_from_live', 'LIVE GMV', 'GMV（直播）', ['5,104', '.30'], 5104.3),
      $('gmv_from_video', 'Video GMV', '视频归因 GMV', ['3,021', '.40'], 3021.4),
      n(null, 'Items sold', '成交件数', '412', 412),
      n('product_clicks', 'Product clicks', '商品点击次数', '1,204', 1204),
    ],
    scope: march,
  },
  {
    surface: 'streamer-product-analysis',
    urls: [`${streamer}/compass/product-analysis/view?region=US`],
    layouts: [kits.plain, kits.plainNested],
    cards: [],
    list: {
      columns: [
        ['Product', '商品'],
        ['GMV', 'GMV'],
        ['Attributed items sold', '归因成交件数'],
        ['Product clicks', '商品点击次数'],
      ],
      rows: [
        ['<a href="/view/product/1730000000000000011" style="display:block">Travel mug 500 ml</a>', '$120.00', '7', '1,310'],
        ['<a href="/view/product/1730000000000000012" style="display:block">Cap</a>', '--', '--', '88'],
      ],
      read: [
        { kind: 'product', key: '1730000000000000011', values: { items_sold_attributed: { value: 7 }, product_clicks: { value: 1310 } } },
        { kind: 'product', key: '1730000000000000012', values: { product_clicks: { value: 88 } } },
      ],
    },
    scope: march,
  },
];
