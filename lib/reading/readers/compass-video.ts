import { at, shops } from '../address';
import { compassCards } from '../regions';
import type { Reader } from './reader';

/** What the shop's videos brought over a period. */
export const compassVideo: Reader = {
  id: 'compass-video',
  version: 1,
  unconfirmed: true,
  matches: at(shops, 'compass/video-analysis'),
  expected: () => ['video_gmv', 'video_views'],
  scope: 'period',
  ...compassCards(
    [
      'video_gmv',
      'video_gpm',
      'video_views',
      'videos_posted',
      'video_completion',
      'sku_orders',
      'orders',
      'items_sold',
      'customers',
      'product_ctr',
      'product_impressions',
      'product_clicks',
      'new_followers',
    ],
    // A bare "GMV" is that of the videos here.
    { shop_gmv: 'video_gmv' },
  ),
};
