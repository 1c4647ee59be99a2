import type { MetricId } from '@/lib/metrics/catalog';
import type { Row, Value, Values } from '@/lib/snapshot/snapshot';
import type { Moment } from './demo-story';

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

/** What is pinned in the running room now. */
const demoPinned = 'Amber Storage Jar Trio';

/** The product list and traffic sources of the running room: the products' GMV adds up to the headline. */
export const demoRows: readonly Row[] = [
  ...(
    [
      ['Linen Throw', 23, 0, 0],
      ['Ceramic Pour-over Set', 19, 3, 74.5],
      ['Amber Storage Jar Trio', 110, 9, 225],
      ['Ribbed Tank Top', 31, 3, 75],
      ['Walnut Tray', 16, 1, 25.5],
      ['Desk Lamp', 21, 2, 50],
      ['Enamel Mug Set of 4', 24, 2, 50],
      ['Waffle Robe', 18, 1, 25],
    ] as const
  ).map(
    ([name, clicks, orders, gmv], index): Row => ({
      kind: 'product',
      ...(name === demoPinned && { pinned: true as const }),
      key: String(9_000_000_000_000_001 + index),
      name,
      values: {
        product_clicks: compact('Clicks', clicks),
        ctor_sku: percent('CTOR (SKU orders)', quotient(orders, clicks)),
        live_gmv_direct: { ...money('GMV', gmv, 2), raw: `$${gmv.toFixed(2)}` },
      },
    }),
  ),
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

/** From a thousand on in K with two decimals, as the page writes in every language. */
function compact(label: string, amount: number): Value {
  const step = amount >= 1000 ? 10 : 1;
  const shown = Math.round(amount / step) * step;
  return { ...value(label, shown, step, 'count'), raw: amount >= 1000 ? `${shown / 1000}K` : String(shown) };
}

function percent(label: string, rate: number): Value {
  const points = Math.round(rate * 10_000);
  return { ...value(label, points / 10_000, 0.0001, 'ratio'), raw: `${points / 100}%` };
}

function money(label: string, amount: number, decimals: number): Value {
  const shown = Number(amount.toFixed(decimals));
  return { ...value(label, shown, 10 ** -decimals, 'money'), currency: 'USD', raw: String(shown) };
}

function value(label: string, amount: number, step: number, unit: Value['unit']): Value {
  return { value: amount, step, unit, raw: String(amount), label, by: 'declared' };
}

function quotient(of: number, by: number): number {
  return by > 0 ? of / by : 0;
}
