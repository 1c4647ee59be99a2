import type { MetricId } from '@/lib/metrics/catalog';
import type { Row, Values } from '@/lib/snapshot/snapshot';
import { compact, money, percent, quotient, value } from './demo-print';
import { productsAt } from './demo-products';
import { type Moment, runningMinute } from './demo-story';

/** What the red percentages on the running room's page say: its change against the market. */
const marketChanges: Partial<Record<MetricId, number>> = {
  live_avg_view_duration: -0.2459,
  comment_rate: -0.8773,
  share_rate: -0.6148,
  like_rate: -0.9391,
};

/** The cards of a LIVE dashboard at a moment, rounded as the page rounds. `market`: with the page's comparisons. */
export function pageValues(moment: Moment, market: boolean): Values {
  const { impressions, views, clicks, orders, gmv, dwell, previewRate, minute } = moment;
  const hours = Math.max(minute, 1) / 60;
  const values: Values = {
    live_gmv_direct: money('GMV ($)', gmv, 0),
    items_sold: compact('Items sold', orders),
    live_viewers: compact('Viewers', Math.round(views * 0.8752)),
    live_impressions: compact('Impressions', impressions),
    live_views: compact('Views', views),
    gmv_per_hour: money('GMV per hour', gmv / hours, 2),
    impressions_per_hour: compact('Impressions per hour', impressions / hours),
    show_gpm: money('Show GPM', quotient(gmv * 1000, impressions), 2),
    live_avg_view_duration: { ...value('Avg. viewing duration', dwell, 1, 'duration'), raw: `${dwell}s` },
    comment_rate: percent('Comment rate', 0.0098),
    follow_rate: percent('Follow rate', quotient(Math.round(views * 0.003), views)),
    enter_room_rate_preview: percent('Tap-through rate (via LIVE preview)', previewRate),
    enter_room_rate: percent('Tap-through rate', quotient(views, impressions)),
    live_ctr: percent('LIVE CTR', quotient(clicks, views)),
    order_rate_sku: percent('Order rate (SKU orders)', quotient(orders, views)),
    share_rate: percent('Share rate', 0.0028),
    like_rate: percent('Like rate', 0.413),
    live_views_over_1min: compact('> 1 min. views', Math.round(views * 0.03128)),
  };
  return market ? withMarket(values) : values;
}

/** The product list and traffic sources of the running room: the products' GMV adds up to the headline. */
export const demoRows: readonly Row[] = [
  ...productsAt(runningMinute),
  ...(
    [
      ['For You feed', 0.7069, 0.7853, 0.7042],
      ['Search', 0.1409, 0.0607, 0.0959],
    ] as const
  ).map(
    ([name, gmv, impressions, views]): Row => ({
      kind: 'channel',
      key: name,
      name,
      values: {
        channel_gmv_share: percent('GMV', gmv),
        channel_impressions_share: percent('Impressions', impressions),
        channel_views_share: percent('Views', views),
      },
    }),
  ),
];

function withMarket(values: Values): Values {
  const compared = Object.entries(marketChanges).map(([id, change]) => {
    const one = values[id as MetricId];
    return [id, one && { ...one, market: { change, average: one.value / (1 + change) } }];
  });
  return { ...values, ...Object.fromEntries(compared) };
}
