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

/** The cards a user can choose from, the head and its pills. */
const cards: MetricId[] = [
  'live_gmv_direct',
  'live_gmv_attributed',
  'live_gmv_est',
  'live_gmv_with_subsidy',
  'auction_gmv',
  'non_auction_gmv',
  'gmv_per_hour',
  'show_gpm',
  'watch_gpm',
  'aov',
  'items_sold',
  // The pill of markets whose head counts what is attributed (Japan, Brazil, Vietnam).
  'items_sold_attributed',
  'orders',
  'sku_orders',
  'created_sku_orders',
  'customers',
  'live_current_viewers',
  'live_viewers',
  'live_views',
  'views_per_hour',
  'live_views_over_1min',
  'live_impressions',
  'impressions_per_hour',
  'live_avg_view_duration',
  'live_avg_view_duration_per_view',
  'enter_room_rate',
  'enter_room_rate_preview',
  'live_ctr',
  'product_ctr',
  'ctor',
  'ctor_sku',
  'order_rate_sku',
  'payment_rate',
  'comment_rate',
  'follow_rate',
  'like_rate',
  'share_rate',
  'product_impressions',
  'product_clicks',
  'product_show_rate',
  'card_product_show_rate',
  'new_followers',
  'likes',
  'comments',
  'shares',
  'ads_cost',
  'gmv_max_roi',
];

/** The columns a user can choose from. */
const productColumns: MetricId[] = [
  'product_impressions',
  'product_clicks',
  'product_ctr',
  'ctor',
  'ctor_sku',
  'live_gmv_direct',
  'live_gmv_attributed',
  'watch_gpm',
  'aov',
  'avg_price',
  'items_sold',
  'items_sold_attributed',
  'orders',
  'sku_orders',
  'created_sku_orders',
  'customers',
  'payment_rate',
  'add_to_cart',
  'available_stock',
];

const directHead: MetricId[] = ['live_gmv_direct', 'items_sold'];
const attributedHead: MetricId[] = ['live_gmv_attributed', 'items_sold_attributed'];

/** Whether the head shows the pill of markets that count what is attributed. */
function isAttributedHead(found: ReadonlySet<MetricId>): boolean {
  return found.has('items_sold_attributed') && !found.has('items_sold');
}

/** The LIVE data screen of a room, running or ended. */
export const liveDashboard: Reader = {
  id: 'live-dashboard',
  version: 3,
  matches: (url) => /^\/workbench\/live\/overview\/?$/.test(url.pathname),
  // The grid is the user's choice; the head of the page is not: it counts what is direct, in some markets what is attributed.
  expected: (scope, found) => [
    ...(isAttributedHead(found) ? attributedHead : directHead),
    scope.kind === 'room' && scope.state === 'live' ? 'live_current_viewers' : 'live_viewers',
  ],
  // The head counts its GMV and its items alike. A bare "GMV" above attributed items is one of the two: nobody tells which.
  contradicted: (found) => (isAttributedHead(found) && !found.has('live_gmv_attributed') ? ['live_gmv_direct'] : []),
  scope: 'room',
  regions: [
    { within: hero, shape: odometer, means: { only: cards } },
    { within: keyMetrics, shape: statistic, market: true, means: { only: cards } },
    { within: keyMetrics, shape: plainCell, market: true, means: { only: cards } },
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
      means: { only: productColumns },
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
