import { at, creators } from '../address';
import { clampCard } from '../shapes/clamp-card';
import type { Reader } from './reader';

/** A streamer's videos over a period: totals in cards. The cards of single videos print two amounts under one label: not read. */
export const streamerVideoAnalysis: Reader = {
  id: 'streamer-video-analysis',
  version: 1,
  matches: at(creators, 'streamer/compass/video-analysis/view'),
  expected: () => ['video_gmv', 'video_views'],
  scope: 'period',
  regions: [
    {
      // April 2026: a grid of modules, each one card.
      within: [{ find: '[class*="module-container--"]', up: '.grid' }],
      shape: clampCard('[class*="module-container--"]'),
      means: {
        only: [
          'video_gmv',
          'items_sold',
          'video_views',
          'new_followers',
          'videos_posted',
          'video_completion',
          'product_ctr',
          'product_impressions',
          'product_clicks',
        ],
        // A bare "GMV" is that of the videos here.
        instead: { shop_gmv: 'video_gmv' },
      },
    },
  ],
};
