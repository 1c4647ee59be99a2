import * as kits from '../kits';
import { $, march, n, type Spec } from './spec';

/** The streamer's videos as saved in April 2026: tiles, and a card for each video. */
export const videoSpecs: readonly Spec[] = [
  {
    surface: 'streamer-video-analysis',
    confirmed: true,
    urls: ['https://shop.tiktok.com/streamer/compass/video-analysis/view?region=US'],
    layouts: [kits.chartTiles, kits.chartTiles],
    cards: [
      $('video_gmv', 'GMV', 'GMV', ['3,521', '.41'], 3521.41),
      n('items_sold', 'Items sold', '成交件数', '118', 118),
      n('video_views', 'Views', '播放量', '902,677', 902_677),
      n('new_followers', 'New followers', '新增粉丝数', '329', 329),
      n('videos_posted', 'Videos', '视频数', '2', 2),
    ],
    videos: {
      means: { CTR: 'product_ctr', 点击率: 'product_ctr', Completion: 'video_completion', 完播率: 'video_completion' },
      entries: [
        {
          title: 'Morning tea in one minute #kitchen',
          posted: '2026/03/27 22:15',
          figures: [
            ['GMV', 'GMV', '$12.00'],
            ['GMV', 'GMV', '$9.10'],
            ['Views', '播放量', '12,072'],
            ['Items sold', '成交件数', '3'],
            ['CTR', '点击率', '2.70%'],
            ['Completion', '完播率', '--'],
            ['New followers', '新增粉丝数', '0'],
          ],
        },
        {
          title: 'Views',
          posted: '2026/03/27 22:15',
          figures: [
            ['GMV', 'GMV', '$0.00'],
            ['GMV', 'GMV', '$0.00'],
            ['Views', '播放量', '928'],
            ['Completion', '完播率', '0.43%'],
          ],
        },
      ],
      read: [
        {
          kind: 'video',
          key: '2026-03-27T22:15 Morning tea in one minute #kitchen',
          posted: '2026-03-27T22:15',
          values: {
            video_views: { value: 12_072, step: 1 },
            items_sold: { value: 3 },
            product_ctr: { value: 0.027 },
            new_followers: { value: 0 },
          },
        },
        {
          kind: 'video',
          name: 'Views',
          posted: '2026-03-27T22:15',
          values: { video_views: { value: 928 }, video_completion: { value: 0.0043 } },
        },
      ],
    },
    scope: march,
  },
];
