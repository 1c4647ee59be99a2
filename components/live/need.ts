import { formatValue, type Language } from '@/lib/format';
import type { Words } from '@/lib/i18n/words';
import type { MetricId } from '@/lib/metrics/catalog';
import { roomMinute } from '@/lib/room/minute';
import { type Need, needOf } from '@/lib/room/need';
import { countsOf } from './funnel-now';
import type { RoomPage } from './room';
import type { RoomPace } from './room-pace';

const orderMetrics: Partial<Record<MetricId, MetricId>> = {
  live_gmv_direct: 'sku_orders',
  live_gmv_attributed: 'orders',
  sku_orders: 'sku_orders',
  orders: 'orders',
};

/** What a room still needs to reach its target, with `left` minutes to its planned end; null when it is there, or not known. */
export function roomNeed(page: RoomPage, { actual, target }: RoomPace, left: number): Need | null {
  const minutes = roomMinute(page);
  if (!target || minutes === null) return null;
  const orderMetric = orderMetrics[actual.metric];
  const count = countsOf(page);
  const orders = (orderMetric && count(orderMetric)) ?? null;
  return needOf({ value: actual.value, orders, clicks: count('product_clicks') ?? null, minutes, left }, target.value);
}

/** The same as one sentence: how long is left, how much is missing, and two ways to get there at most. */
export function needText(page: RoomPage, found: RoomPace, left: number, language: Language, { live }: Words): string | null {
  const need = roomNeed(page, found, left);
  if (!need) return null;
  const { needs } = live.pace;
  const written = (value: number) => formatValue({ value, unit: 'count', step: 1 }, language);
  const missing =
    need.orders !== null ? needs.orders(written(need.orders)) : needs.amount(formatValue({ ...found.actual, value: need.gap }, language));
  const levers = [
    need.clicks !== null && needs.clicks(written(need.clicks)),
    need.ctor !== null && needs.ctor(formatValue({ value: need.ctor, unit: 'ratio', step: 0.001 }, language)),
    need.clicks === null && need.minutes !== null && needs.minutes(written(need.minutes)),
  ];
  return needs.sentence(left, missing, levers.filter((lever) => lever !== false).join(needs.or));
}
