import type { CountId, Look } from '../counters';
import type { Growth, Unknown } from '../growth';
import { type AlarmView, grew, lastCount, riseOf } from './view';

// Above 999 pages print counts in short form: "1.02K" stands still for nine orders. GMV they print in full, and no order leaves
// it where it was.

/** An order of less than this share of the usual one might be lost in how GMV is printed. */
const smallest = 0.1;

/** Values of orders spread about as widely as an exponential law; so many standard deviations hold nineteen cases in twenty. */
const spread = 1.64;

/** What an order of the room is worth, in its GMV: where that lies for sure. Null while there is none, or nobody can tell. */
export function worthOf(view: AlarmView): { low: number; high: number } | null {
  const [gmv, orders] = [lastCount(view, 'gmv'), lastCount(view, 'orders')];
  return gmv && orders && orders.low > 0 && gmv.low > 0 ? { low: gmv.low / orders.high, high: gmv.high / orders.low } : null;
}

/** How many orders came between two moments so many minutes ago; of a count in short form at least whether there was one. */
export function ordersIn(view: AlarmView, from: number, to = 0): Growth | Unknown {
  const orders = grew(view, 'orders', from, to);
  if (typeof orders === 'string' || isExact(orders)) return orders;
  const [gmv, worth] = [grew(view, 'gmv', from, to), worthOf(view)];
  if (typeof gmv === 'string' || gmv.restated || !worth) return orders;
  const isNone = gmv.high <= smallest * worth.low;
  return { ...orders, low: Math.max(orders.low, gmv.low > 0 ? 1 : 0), high: isNone ? 0 : orders.high };
}

/** Between how many orders a growth can be judged by; null where it was not read, or the page took something back. */
export function eventsIn(view: AlarmView, from: number, to = 0): { low: number; high: number } | null {
  const orders = grew(view, 'orders', from, to);
  if (typeof orders === 'string' || orders.restated) return null;
  if (isExact(orders)) return orders;
  const [gmv, worth] = [grew(view, 'gmv', from, to), worthOf(view)];
  if (typeof gmv === 'string' || gmv.restated || !worth) return orders;
  const isNone = gmv.high <= smallest * worth.low;
  return { low: ordersFor(gmv.low / worth.high, -spread), high: isNone ? 0 : ordersFor(gmv.high / worth.low, spread) };
}

/** How many orders together bring so many times what one is worth, if they are worth `deviations` less or more than usual. */
function ordersFor(times: number, deviations: number): number {
  return ((deviations + Math.sqrt(deviations ** 2 + 4 * Math.max(0, times))) / 2) ** 2;
}

/** When the last order came, as `riseOf` tells it; null where neither count nor GMV is printed finely enough to tell. */
export function lastSale(view: AlarmView): { at: number; seen: boolean } | null {
  const fits = (id: CountId, width: number) => {
    const look = lastCount(view, id);
    return look !== null && look.high - look.low <= width;
  };
  if (fits('orders', 0)) return riseOf(view, 'orders');
  const worth = worthOf(view);
  return worth && fits('gmv', smallest * worth.low) ? riseOf(view, 'gmv') : null;
}

function isExact({ low, high }: Pick<Look, 'low' | 'high'>): boolean {
  return high - low < 1;
}
