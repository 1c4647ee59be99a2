import type { MetricId } from '@/lib/metrics/catalog';
import type { Meanings } from '../labels';
import { clampCard } from '../shapes/clamp-card';
import { roomName } from '../shapes/row-names';
import type { Reader } from './reader';

/** What these pages can show. Two of their labels also name other metrics elsewhere. */
const shown: MetricId[] = [
  'live_gmv_attributed',
  'live_gmv_direct',
  'items_sold_attributed',
  'show_gpm_attributed',
  'customers',
  'avg_price',
  'orders',
  'sku_orders',
  'product_impressions',
  'product_clicks',
  'live_ctr',
  'ctor_sku',
  'new_followers',
  'likes',
  'comments',
  'shares',
  'live_impressions',
  'live_views',
  'live_viewers',
  'live_avg_view_duration',
  'live_avg_view_duration_per_view',
];

/** These pages count what is attributed to the LIVE ("GMV" alone is direct), and their CTR and CTOR are those of the LIVE. */
const means = {
  only: shown,
  instead: { items_sold: 'items_sold_attributed', show_gpm: 'show_gpm_attributed', product_ctr: 'live_ctr', ctor: 'ctor_sku' },
} satisfies Meanings;

/** A streamer's LIVE rooms over a period: totals in cards, then a row for each room. */
export const streamerLiveAnalytics: Reader = {
  id: 'streamer-live-analytics',
  version: 2,
  matches: (url) => /^\/streamer\/compass\/livestream-analytics\/view\/?$/.test(url.pathname),
  expected: () => ['live_gmv_attributed', 'live_views'],
  scope: 'period',
  regions: [
    {
      // Module names outlived the hashes behind them (28 April and 4 May 2026).
      within: [{ find: '[class*="trend-cards--"]', up: '[class*="module-container"]' }],
      shape: clampCard('[class*="trend-card--"]'),
      means,
    },
    {
      within: [
        { find: 'table', up: '[class*="module-container"]:has([class*="live-details-table"])' },
        { find: 'table', up: '[class*="module-container"]' },
      ],
      rows: 'room',
      naming: roomName,
      packed: 'live_duration',
      means,
    },
  ],
};
