import { at, creators } from '../address';
import { clampCard } from '../shapes/clamp-card';
import type { Reader } from './reader';

/** All a streamer sold over a period. Whether "Items sold" is attributed no source says: left out. */
export const streamerDataOverview: Reader = {
  id: 'streamer-data-overview',
  version: 1,
  unconfirmed: true,
  matches: at(creators, 'streamer/compass/data-overview/view'),
  expected: () => ['live_gmv_attributed', 'est_commission'],
  scope: 'period',
  regions: [
    {
      // Tiles of May 2026; the classes are the kit's, not the page's.
      within: [{ find: '.flex.flex-wrap.gap-12' }],
      shape: clampCard('.gap-12 > *'),
      means: {
        only: ['live_gmv_attributed', 'est_commission', 'gmv_from_live', 'gmv_from_video', 'product_impressions', 'product_clicks'],
      },
    },
  ],
};
