import { at, shops } from '../address';
import { compassCards, productRows } from '../regions';
import type { Reader } from './reader';

const cards = compassCards([
  'gmv_from_product_card',
  'gmv_shop_page',
  'items_sold',
  'orders',
  'sku_orders',
  'customers',
  'page_views',
  'shop_conversion_rate',
  'product_impressions',
  'product_clicks',
  'product_ctr',
  'add_to_cart',
]);

/** The shop's products over a period. The page's channel tabs decide what a bare "GMV" adds up: left out. */
export const compassProduct: Reader = {
  id: 'compass-product',
  version: 1,
  unconfirmed: true,
  matches: at(shops, 'compass/product-analysis'),
  expected: () => [],
  scope: 'period',
  means: cards.means,
  regions: [
    ...cards.regions,
    productRows([
      'items_sold',
      'orders',
      'sku_orders',
      'product_impressions',
      'product_clicks',
      'product_ctr',
      'page_views',
      'available_stock',
    ]),
  ],
};
