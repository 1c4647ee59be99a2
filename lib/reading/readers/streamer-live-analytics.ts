import { clampCard } from '../shapes/clamp-card';
import { roomName } from '../shapes/row-names';
import type { Reader } from './reader';

/** A streamer's LIVE rooms over a period: totals in cards, then a row for each room. */
export const streamerLiveAnalytics: Reader = {
  id: 'streamer-live-analytics',
  version: 1,
  matches: (url) => /^\/streamer\/compass\/livestream-analytics\/view\/?$/.test(url.pathname),
  expected: () => ['live_gmv_attributed', 'live_views'],
  scope: 'period',
  regions: [
    {
      // Module names outlived the hashes behind them (28 April and 4 May 2026).
      within: [{ find: '[class*="trend-cards--"]', up: '[class*="module-container"]' }],
      shape: clampCard('[class*="trend-card--"]'),
      // These pages count what is attributed to the LIVE; only the table's "GMV" is direct.
      means: {
        instead: { items_sold: 'items_sold_attributed', ctor: 'ctor_sku', show_gpm: 'show_gpm_attributed', product_ctr: 'live_ctr' },
      },
    },
    {
      within: [
        { find: 'table', up: '[class*="module-container"]:has([class*="live-details-table"])' },
        { find: 'table', up: '[class*="module-container"]' },
      ],
      rows: 'room',
      naming: roomName,
      packed: 'live_duration',
      means: { instead: { product_ctr: 'live_ctr', ctor: 'ctor_sku', items_sold: 'items_sold_attributed' } },
    },
  ],
};
