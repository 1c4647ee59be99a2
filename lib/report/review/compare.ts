import { isCounted } from '@/lib/kpi/counted';
import { type MetricId, metric as rowOf } from '@/lib/metrics/catalog';
import type { RoomSummary } from '@/lib/room/summary';
import type { Value } from '@/lib/snapshot/snapshot';

/** What two rooms are set beside each other by, in reading order. */
const compared: readonly MetricId[] = [
  'live_gmv_direct',
  'live_gmv_attributed',
  'sku_orders',
  'items_sold',
  'live_impressions',
  'live_views',
  'product_clicks',
  'new_followers',
  'live_avg_view_duration',
  'live_avg_view_duration_per_view',
  'enter_room_rate',
  'live_ctr',
  'ctor_sku',
  'order_rate_sku',
  'show_gpm',
  'follow_rate',
  'ads_cost',
  'gmv_max_roi',
];

/** One metric of two rooms. `perHour`: counts are set beside each other by the hour on air. `change`: the second against the first. */
export type Compared = { metric: MetricId; perHour: boolean; first: Value; second: Value; change: number | null };

/**
 * Two rooms side by side, in what both pages show: the same page only, since pages count differently. Counts by the hour where
 * both lengths are known, because rooms last differently; else as they are. Amounts in different currencies are left out.
 */
export function compareRooms(first: RoomSummary, second: RoomSummary): Compared[] {
  if (first.surface !== second.surface) return [];
  return compared.flatMap((metric) => {
    const [a, b] = [first.values[metric], second.values[metric]];
    if (!a || !b || !isCounted(a) || !isCounted(b) || a.currency !== b.currency) return [];
    const perHour = rowOf(metric).kind === 'counter' && hours(first) > 0 && hours(second) > 0;
    const [left, right] = perHour ? [by(a, hours(first)), by(b, hours(second))] : [a, b];
    // Growth from nothing has no percentage.
    return [{ metric, perHour, first: left, second: right, change: left.value > 0 ? right.value / left.value - 1 : null }];
  });
}

/** Rooms that one can be compared with: the same shop and page, begun before it, also those whose end nobody saw; newest first. */
export function comparableWith(room: RoomSummary, rooms: readonly RoomSummary[]): RoomSummary[] {
  return rooms
    .filter((one) => one.room !== room.room && one.shop.key === room.shop.key && one.surface === room.surface && one.first < room.first)
    .sort((a, b) => b.first - a.first);
}

function hours({ seconds = 0 }: RoomSummary): number {
  return seconds / 3600;
}

function by(value: Value, divisor: number): Value {
  return { ...value, value: value.value / divisor, step: value.step / divisor };
}
