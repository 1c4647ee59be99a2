import { at, shops } from '../address';
import { compassCards } from '../regions';
import type { Reader } from './reader';

const compass = at(shops, 'compass/(?:data-affiliate/transaction|affiliate-analytics|affiliate-video|creator-analysis|creator-report)');
const center = at(['affiliate'], 'data/(?:creator-analysis|product-performance)');

/** What creators sold for the shop. A bare "GMV" may be all of it or a part: left out. Pages that offer creators are not read. */
export const affiliate: Reader = {
  id: 'affiliate',
  version: 1,
  unconfirmed: true,
  matches: (url) => compass(url) || center(url),
  expected: () => ['gmv_from_creators'],
  scope: 'period',
  ...compassCards([
    'gmv_from_creators',
    'est_commission',
    'orders',
    'items_sold',
    'refunds',
    'video_gpm',
    'live_gpm_creator',
    'creator_post_rate',
    'product_impressions',
    'product_clicks',
  ]),
};
