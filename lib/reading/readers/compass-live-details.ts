import { at, shops } from '../address';
import { roomName } from '../shapes/row-names';
import type { Reader } from './reader';

/** The shop's LIVE rooms, row by row. Bare "GMV", "CTR" and "CTOR" name other metrics in other lists of rooms: left out. */
export const compassLiveDetails: Reader = {
  id: 'compass-live-details',
  version: 1,
  unconfirmed: true,
  matches: at(shops, 'compass/live-analysis/live-details'),
  expected: () => [],
  scope: 'period',
  regions: [
    {
      // The module name stood in a tool of 2024 to 2026.
      within: [
        { find: '[class*="index__table--"]' },
        { find: '[class*="-table-body"]', up: '[class*="-table-container"]' },
        { find: 'table' },
      ],
      rows: 'room',
      naming: roomName,
      packed: 'live_duration',
      means: {
        only: [
          'live_gmv_attributed',
          'items_sold_attributed',
          'sku_orders',
          'customers',
          'live_views',
          'live_viewers',
          'live_impressions',
          'enter_room_rate',
          'live_avg_view_duration',
          'live_avg_view_duration_per_view',
          'live_ctr',
          'ctor_sku',
          'product_impressions',
          'product_clicks',
          'new_followers',
        ],
      },
    },
  ],
};
