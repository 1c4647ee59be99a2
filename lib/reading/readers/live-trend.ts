import { at, creators, shops } from '../address';
import type { Reader } from './reader';

/** The trends of a LIVE room. Curves are drawings without numbers; what else stands there is read by its label. */
export const liveTrend: Reader = {
  id: 'live-trend',
  version: 1,
  unconfirmed: true,
  matches: at([...shops, ...creators, 'partner'], 'workbench/live/trend-analysis'),
  expected: () => [],
  scope: 'room',
  regions: [],
  means: {
    only: [
      'live_gmv_direct',
      'live_gmv_attributed',
      'gmv_per_hour',
      'show_gpm',
      'items_sold',
      'sku_orders',
      'customers',
      'live_current_viewers',
      'live_viewers',
      'live_views',
      'live_impressions',
      'live_avg_view_duration',
      'live_avg_view_duration_per_view',
      'enter_room_rate',
      'enter_room_rate_preview',
      'live_ctr',
      'ctor_sku',
      'product_clicks',
      'new_followers',
    ],
  },
};
