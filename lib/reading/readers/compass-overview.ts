import { at, shops } from '../address';
import { compassCards } from '../regions';
import type { Reader } from './reader';

/** The shop's figures over a period. The breakdown below repeats amounts of the cards: only the cards are read. */
export const compassOverview: Reader = {
  id: 'compass-overview',
  version: 1,
  unconfirmed: true,
  matches: at(shops, 'compass/data-overview'),
  expected: () => ['shop_gmv'],
  scope: 'period',
  ...compassCards([
    'shop_gmv',
    'gross_revenue',
    'gmv_from_live',
    'gmv_from_video',
    'gmv_from_product_card',
    'gmv_from_creators',
    'gmv_from_seller',
    'orders',
    'sku_orders',
    'items_sold',
    'customers',
    'aov',
    'aov_sku',
    'refunds',
    'visitors',
    'page_views',
    'shop_conversion_rate',
    'product_impressions',
    'product_clicks',
  ]),
};
