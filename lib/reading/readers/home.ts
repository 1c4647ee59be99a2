import { at, shops } from '../address';
import type { Reader } from './reader';

/** The first page of Seller Center: today's sales beside what waits to be done. Its layout changes often; labels decide. */
export const home: Reader = {
  id: 'home',
  version: 1,
  unconfirmed: true,
  matches: at(shops, 'homepage'),
  expected: () => ['shop_gmv'],
  scope: 'mixed',
  regions: [],
  means: {
    only: [
      'shop_gmv',
      'gmv_from_creators',
      'gmv_from_live',
      'gmv_from_video',
      'orders',
      'sku_orders',
      'items_sold',
      'customers',
      'visitors',
      'page_views',
      'shop_conversion_rate',
      'pending_orders',
      'pending_returns',
      'ship_on_time_rate',
      'seller_cancellation_rate',
      'return_rate',
      'sps',
      'store_rating',
    ],
  },
};
