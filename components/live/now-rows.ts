import type { Amount } from '@/lib/format';
import { type MetricId, metric as rowOf } from '@/lib/metrics/catalog';
import { deltasAt } from '@/lib/room/deltas';
import type { History } from '@/lib/room/series';
import { spendSinceOrder } from '@/lib/room/spend';
import { uvValue } from '@/lib/room/uv';
import type { Value } from '@/lib/snapshot/snapshot';
import { pointsOf } from './curve';
import { countsOf } from './funnel-now';
import type { RoomPage } from './room';

/** What a controller follows from minute to minute, in the order of the funnel. Each is shown if the page shows it. */
export const nowMetrics: readonly MetricId[] = [
  'live_current_viewers',
  'live_avg_view_duration',
  'live_avg_view_duration_per_view',
  'enter_room_rate',
  'enter_room_rate_preview',
  'product_impressions',
  'product_show_rate',
  'product_ctr',
  'live_ctr',
  'ctor_sku',
  'ctor',
  'order_rate_sku',
  'aov',
  'show_gpm',
  'watch_gpm',
  'gmv_per_hour',
  'follow_rate',
  'gmv_max_roi',
  'roas',
];

/** What the rows that no page shows are worked out from. */
export const derivedParts: readonly MetricId[] = ['live_gmv_direct', 'live_viewers', 'ads_cost', 'sku_orders', 'items_sold'];

/** A number that no page shows: GMV a viewer (UV value), with what it changed by in the last minutes, and ad spend since the last order. */
export type DerivedRow = { id: 'uv_value' | 'spend_since_order' | 'spend_since_look'; amount: Amount; change: number | null };

/**
 * The rows worked out from what the page shows; without those whose parts it does not show. `recent`: the last minutes of the curves, and
 * `span` how many of them a change is over.
 */
export function derivedRows(page: RoomPage, history: History | undefined, recent: History | undefined, span: number): DerivedRow[] {
  const read = countsOf(page);
  const [gmv, viewers] = [read('live_gmv_direct'), read('live_viewers')];
  const rows: DerivedRow[] = [];
  const uv = gmv !== undefined && viewers !== undefined ? uvValue(gmv, viewers) : null;
  if (uv) {
    const amount = { ...uv, unit: 'money', ...currencyOf(page.values.live_gmv_direct) } as const;
    rows.push({ id: 'uv_value', amount, change: uvChange(page, recent, span * 60_000) });
  }
  const seriesOf = (id: MetricId) => history?.series.find((series) => series.metric === id)?.last ?? [];
  // In short form a count stands still for several orders.
  const orders = (['sku_orders', 'items_sold'] as const).find((id) => page.values[id]?.step === 1);
  const spent = page.values.ads_cost && orders && history ? spendSinceOrder(seriesOf('ads_cost'), seriesOf(orders), history.bucket) : null;
  if (spent !== null) {
    const amount = { value: spent.value, unit: rowOf('ads_cost').unit, ...currencyOf(page.values.ads_cost) };
    // It is a change already: since the last order.
    rows.push({ id: spent.since === 'order' ? 'spend_since_order' : 'spend_since_look', amount, change: null });
  }
  return rows;
}

/** What GMV a viewer changed by in the last `span` ms; null where it was not read near both ends, or rounding alone could make it. */
function uvChange({ values, at }: RoomPage, recent: History | undefined, span: number): number | null {
  const { live_gmv_direct: gmv, live_viewers: viewers } = values;
  if (!recent || !gmv || !viewers || gmv.doubt || viewers.doubt || gmv.value <= 0 || viewers.value <= 0) return null;
  const people = new Map(pointsOf(recent, 'live_viewers', { ...viewers, at }).map((point) => [point.at, point.value]));
  const points = pointsOf(recent, 'live_gmv_direct', { ...gmv, at }).map((point) => {
    const by = people.get(point.at);
    return { at: point.at, value: point.value !== null && by ? point.value / by : null };
  });
  const change = deltasAt(points, at, span).last?.value ?? null;
  const rounded = (gmv.value / viewers.value) * (gmv.step / gmv.value + (viewers.step > 1 ? viewers.step / viewers.value : 0));
  return change !== null && Math.abs(change) >= rounded ? change : null;
}

function currencyOf(value: Value | undefined): { currency?: string } {
  return value?.currency ? { currency: value.currency } : {};
}
