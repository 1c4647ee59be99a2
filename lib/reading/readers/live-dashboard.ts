import type { MetricId } from '@/lib/metrics/catalog';
import { odometer } from '../shapes/odometer';
import { parallelLists } from '../shapes/parallel-lists';
import { plainCell } from '../shapes/plain-cell';
import { channelName, productName } from '../shapes/row-names';
import { statistic } from '../shapes/statistic';
import type { Place, Reader } from './reader';

const hero: Place[] = [
  // Saved pages of April 2026; the whole class first, which is cheap to find.
  { find: '.ecom-screen-animated-number-container', up: 1 },
  { find: '[class*="-animated-number-container"]', up: 1 },
];

const keyMetrics: Place[] = [
  // The panel around the big number, with the pills below it and the grid.
  { find: '.ecom-screen-animated-number-container', up: ':has([class*="-row"] [class*="-statistic"])' },
  { find: '[class*="-animated-number-container"]', up: ':has([class*="-row"] [class*="-statistic"])' },
  // A room before its first number shows no big one.
  { find: '#mainContentContainer' },
];

/** Chooser of cards: what this page can mean by a label. "CTR" on a card is that of products, as in the product list. */
const cards: Partial<Record<MetricId, MetricId>> = {};

/** The LIVE data screen of a room, running or ended. */
export const liveDashboard: Reader = {
  id: 'live-dashboard',
  version: 1,
  matches: (url) => /^\/workbench\/live\/overview\/?$/.test(url.pathname),
  // The grid is the user's choice; the head of the page is not.
  expected: (scope) => [
    'live_gmv_direct',
    'items_sold',
    scope.kind === 'room' && scope.state === 'live' ? 'live_current_viewers' : 'live_viewers',
  ],
  scope: 'room',
  regions: [
    { within: hero, shape: odometer },
    { within: keyMetrics, shape: statistic, market: true, means: { instead: cards } },
    { within: keyMetrics, shape: plainCell, market: true, means: { instead: cards } },
    {
      within: [
        // Module name, stable over the builds seen.
        { find: 'table', up: '[class*="trafficTable--"]' },
        // Only this table draws bars between its rows.
        { find: 'tbody [role="progressbar"]', up: 'table' },
      ],
      rows: 'channel',
      naming: channelName,
      means: {
        only: ['channel_gmv_share', 'channel_impressions_share', 'channel_views_share'],
        instead: {
          live_gmv_direct: 'channel_gmv_share',
          live_impressions: 'channel_impressions_share',
          live_views: 'channel_views_share',
        },
      },
    },
    {
      within: [{ find: '#product-list-container' }],
      rows: 'product',
      naming: productName,
      count: '#product-list-container-title span',
    },
    {
      // The tabs with a selector in their head.
      within: [{ find: '[role="combobox"]', up: '[class*="-tabs"]:has(> [class*="-tabs-header-nav"] [class*="-tabs-header-extra"])' }],
      shape: parallelLists,
      whileSelected: 'live_gmv_direct',
      means: { only: ['follower_gmv_share', 'non_follower_gmv_share'] },
    },
    {
      // The tabs with bars in them; the panel itself changes with the tab.
      within: [{ find: '[role="tabpanel"] [role="progressbar"]', up: '[class*="-tabs"]:has(> [class*="-tabs-header-nav"])' }],
      shape: parallelLists,
      rows: 'audience',
      metric: 'audience_share',
    },
  ],
};
