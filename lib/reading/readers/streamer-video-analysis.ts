import { at, creators } from '../address';
import type { Meanings } from '../labels';
import { clampCard } from '../shapes/clamp-card';
import type { Reader } from './reader';

const means: Meanings = {
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
};

/**
 * A streamer's videos over a period: totals in cards, then a card for each video, ten to a page and those of other days among them.
 * The two amounts that a video's card prints under one label are not read.
 */
export const streamerVideoAnalysis: Reader = {
  id: 'streamer-video-analysis',
  version: 2,
  matches: at(creators, 'streamer/compass/video-analysis/view'),
  expected: () => ['video_gmv', 'video_views'],
  scope: 'period',
  regions: [
    {
      // April 2026: a grid of cards, each with its rows beside a chart.
      within: [{ find: '[class*="module__container--"]', up: '.grid' }],
      shape: clampCard(':scope > div > div > div:first-child'),
      means,
    },
    {
      within: [{ find: '[class*="module-container--"]', up: '.grid' }],
      shape: clampCard('[class*="module-container--"]'),
      means,
    },
    {
      // What to sort by and the pager stand around the list.
      within: [
        { find: '[class*="imgWrapper--"]', up: ':has(input[type="radio"])' },
        { find: 'img[alt="video thumbnail"]', up: ':has(input[type="radio"])' },
        { find: '[class*="imgWrapper--"]', up: ':has([class*="-pagination"])' },
      ],
      videos: true,
      means: { only: ['items_sold', 'video_views', 'new_followers', 'video_completion', 'product_ctr'] },
    },
  ],
};
