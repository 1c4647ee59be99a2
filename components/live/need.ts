import { formatValue, type Language } from '@/lib/format';
import type { Words } from '@/lib/i18n/words';
import type { MetricId } from '@/lib/metrics/catalog';
import { roomMinute } from '@/lib/room/minute';
import { needOf } from '@/lib/room/need';
import { countsOf } from './funnel-now';
import type { RoomPage } from './room';
import type { RoomPace } from './room-pace';

const orderMetrics: Partial<Record<MetricId, MetricId>> = {
  live_gmv_direct: 'sku_orders',
  live_gmv_attributed: 'orders',
  sku_orders: 'sku_orders',
  orders: 'orders',
};

/** What a room still needs, as one sentence: how long is left, how much is missing, and two ways to get there at most. */
export function needText(page: RoomPage, { actual, target }: RoomPace, left: number, language: Language, { live }: Words): string | null {
  const minutes = roomMinute(page);
  if (!target || minutes === null) return null;
  const orderMetric = orderMetrics[actual.metric];
  const count = countsOf(page);
  const orders = (orderMetric && count(orderMetric)) ?? null;
  const need = needOf({ value: actual.value, orders, clicks: count('product_clicks') ?? null, minutes, left }, target.value);
  if (!need) return null;
  const { needs } = live.pace;
  const written = (value: number) => formatValue({ value, unit: 'count', step: 1 }, language);
  const missing =
    need.orders !== null ? needs.orders(written(need.orders)) : needs.amount(formatValue({ ...actual, value: need.gap }, language));
  const levers = [
    need.clicks !== null && needs.clicks(written(need.clicks)),
    need.ctor !== null && needs.ctor(formatValue({ value: need.ctor, unit: 'ratio', step: 0.001 }, language)),
    need.clicks === null && need.minutes !== null && needs.minutes(written(need.minutes)),
  ];
  return needs.sentence(left, missing, levers.filter((lever) => lever !== false).join(needs.or));
}
