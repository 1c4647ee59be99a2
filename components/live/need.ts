import { formatValue, type Language } from '@/lib/format';
import type { Words } from '@/lib/i18n/words';
import { isCounted } from '@/lib/kpi/counted';
import type { MetricId } from '@/lib/metrics/catalog';
import { needOf } from '@/lib/room/need';
import { derivedOf } from './derived';
import { type RoomPage, roomMinute } from './room';
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
  const orders = orderMetric ? countOf(page, orderMetric) : null;
  const need = needOf({ value: actual.value, orders, clicks: countOf(page, 'product_clicks'), minutes, left }, target.value);
  if (!need) return null;
  const { needs } = live.pace;
  const count = (value: number) => formatValue({ value, unit: 'count', step: 1 }, language);
  const missing =
    need.orders !== null ? needs.orders(count(need.orders)) : needs.amount(formatValue({ ...actual, value: need.gap }, language));
  const levers = [
    need.clicks !== null && needs.clicks(count(need.clicks)),
    need.ctor !== null && needs.ctor(formatValue({ value: need.ctor, unit: 'ratio', step: 0.001 }, language)),
    need.clicks === null && need.minutes !== null && needs.minutes(count(need.minutes)),
  ];
  return needs.sentence(left, missing, levers.filter((lever) => lever !== false).join(needs.or));
}

/** A count that the page shows or that follows from what it shows; null when neither. */
function countOf({ values, scope }: RoomPage, id: MetricId): number | null {
  const read = values[id];
  if (read && isCounted(read) && read.step <= 1) return read.value;
  const derived = derivedOf(values, scope.seconds).find((one) => one.metric === id);
  if (derived) return (derived.low + derived.high) / 2;
  return read && isCounted(read) ? read.value : null;
}
