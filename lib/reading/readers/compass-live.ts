import { at, shops } from '../address';
import { compassCards } from '../regions';
import type { Reader } from './reader';

/**
 * The shop's LIVE rooms over a period. Whether a bare "GMV" there is direct or attributed depends on market and build,
 * which the page does not tell: left out.
 */
export const compassLive: Reader = {
  id: 'compass-live',
  version: 1,
  unconfirmed: true,
  matches: at(shops, 'compass/live-analysis'),
  expected: () => ['live_views'],
  scope: 'period',
  ...compassCards([
    'live_gmv_attributed',
    'live_gmv_indirect',
    'gmv_from_live',
    'sku_orders',
    'orders',
    'items_sold',
    'customers',
    'live_sessions',
    'live_duration',
    'live_views',
    'live_viewers',
    'live_impressions',
    'enter_room_rate',
    'live_avg_view_duration',
    'live_avg_view_duration_per_view',
    'live_ctr',
    'product_ctr',
    'ctor',
    'ctor_sku',
    'product_impressions',
    'product_clicks',
    'new_followers',
    'likes',
    'comments',
    'shares',
    'refunds',
  ]),
};
