import { at, creators } from '../address';
import { productRows } from '../regions';
import type { Reader } from './reader';

/** What a streamer sold, product by product; of 50 rows the page holds about ten. */
export const streamerProductAnalysis: Reader = {
  id: 'streamer-product-analysis',
  version: 1,
  unconfirmed: true,
  matches: at(creators, 'streamer/compass/product-analysis/view'),
  expected: () => [],
  scope: 'period',
  regions: [productRows(['live_gmv_attributed', 'items_sold_attributed', 'est_commission', 'product_impressions', 'product_clicks'])],
};
