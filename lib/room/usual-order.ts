import { quantile } from '@/lib/benchmark/quantile';
import { isCounted } from '@/lib/kpi/counted';
import type { MetricId } from '@/lib/metrics/catalog';
import type { RoomSummary } from './summary';

/** Of fewer rooms, and in a room of fewer orders, a value says little. */
const fewestRooms = 3;
const fewestOrders = 5;

const orderMetrics: readonly MetricId[] = ['sku_orders', 'orders', 'items_sold'];

/** What an order is worth in a shop's past rooms of one currency: the median of GMV ÷ orders; null with too few of them. */
export function usualOrder(rooms: readonly RoomSummary[], currency: string | undefined): number | null {
  const worths = rooms.flatMap(({ values, demo }) => {
    const gmv = values.live_gmv_direct;
    const orders = orderMetrics.map((id) => values[id]).find((value) => value !== undefined);
    const isUsable = !demo && gmv && orders && isCounted(gmv) && isCounted(orders) && gmv.currency === currency;
    return isUsable && orders.value >= fewestOrders && gmv.value > 0 ? [gmv.value / orders.value] : [];
  });
  return worths.length < fewestRooms
    ? null
    : quantile(
        worths.sort((a, b) => a - b),
        0.5,
      );
}
