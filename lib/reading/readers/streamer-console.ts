import { at, creators } from '../address';
import { classedCard } from '../shapes/classed-card';
import type { Reader } from './reader';

/** Where no class marks the value, it is what alone follows the name. */
const value = '[class*="data-"], [class*="name-"]:not(:has(~ [class*="data-"])):nth-last-child(2) + *';

/**
 * The console a LIVE is run from. Its address names no room, so its figures are shown and never added up. What "Items sold",
 * "CTR" and "CTOR" count there no source says, and its "Viewers" are the current ones in the one tool that reads them: left out.
 */
export const streamerConsole: Reader = {
  id: 'streamer-console',
  version: 1,
  unconfirmed: true,
  matches: at(creators, 'streamer/live/product/dashboard'),
  expected: () => ['live_current_viewers'],
  scope: 'room',
  regions: [
    {
      // Both spellings of the id, February to April 2026; the module names are from the same months.
      within: [{ find: '[id="guide-step-2" i]' }, { find: '[class*="metricCard"]', up: 1 }],
      shape: classedCard({ card: '[class*="metricCard"]', label: '[class*="name-"]', value }),
      means: {
        only: [
          'live_gmv_attributed',
          'live_current_viewers',
          'live_views',
          'live_impressions',
          'enter_room_rate',
          'enter_room_rate_preview',
          'live_ctr',
          'ctor_sku',
          'product_impressions',
          'product_clicks',
          'sku_orders',
          'items_sold_attributed',
          'new_followers',
          'likes',
          'comments',
          'shares',
        ],
      },
    },
  ],
};
