import { quantile } from '@/lib/benchmark/quantile';
import { isCounted } from '@/lib/kpi/counted';
import type { MetricId } from '@/lib/metrics/catalog';
import type { Values } from '@/lib/snapshot/snapshot';
import type { RoomSummary } from './summary';

/** What an order is usually worth, in a currency (absent where pages print none): as it was set, or as past rooms had it. */
export type OrderValue = { value: number; currency?: string; by: 'past' | 'set' };

/** The currency that a room's ads are paid in, else that it earns in. */
function spentIn({ ads_cost, live_gmv_direct }: Values): string | undefined {
  return (ads_cost ?? live_gmv_direct)?.currency;
}

/** The currencies of rooms that were read, each once. */
export function currenciesOf(rooms: readonly RoomSummary[]): string[] {
  const all = rooms.flatMap(({ values, demo }) => (demo ? [] : (spentIn(values) ?? [])));
  return [...new Set(all)].sort();
}

/** What an order is usually worth where a page shows these values: as it was set in their currency, else as past rooms had it. */
export function orderValue(
  set: Readonly<Record<string, number>> | undefined,
  past: readonly RoomSummary[],
  values: Values,
): OrderValue | null {
  const currency = spentIn(values);
  const own = currency === undefined ? undefined : set?.[currency];
  const value = own ?? usualOrder(past, currency);
  return value === null ? null : { value, by: own === undefined ? 'past' : 'set', ...(currency && { currency }) };
}

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
