import type { Look } from '../counters';
import type { Growth, Unknown } from '../growth';
import { isNoOrder, orderWorth, type Worth } from '../order-worth';
import { type AlarmView, grew, lastCount, riseOf } from './view';

type Samples = Pick<AlarmView, 'samples'>;

/** Values of orders spread about as widely as an exponential law; so many standard deviations hold nineteen cases in twenty. */
const spread = 1.64;

/** What an order of the room is worth so far; null while nobody can tell. */
export function worthOf(view: Samples): Worth | null {
  return orderWorth(lastCount(view, 'gmv'), lastCount(view, 'orders'));
}

/** How many orders came between two moments so many minutes ago; of a count in short form at least whether there was one. */
export function ordersIn(view: AlarmView, from: number, to = 0): Growth | Unknown {
  const orders = grew(view, 'orders', from, to);
  if (typeof orders === 'string' || isExact(orders)) return orders;
  const [gmv, worth] = [grew(view, 'gmv', from, to), worthOf(view)];
  if (typeof gmv === 'string' || gmv.restated || !worth) return orders;
  return { ...orders, low: Math.max(orders.low, gmv.low > 0 ? 1 : 0), high: isNoOrder(gmv.high, worth) ? 0 : orders.high };
}

/** Between how many orders a growth can be judged by; null where it was not read, or the page took something back. */
export function eventsIn(view: AlarmView, from: number, to = 0): { low: number; high: number } | null {
  const orders = grew(view, 'orders', from, to);
  if (typeof orders === 'string' || orders.restated) return null;
  if (isExact(orders)) return orders;
  const [gmv, worth] = [grew(view, 'gmv', from, to), worthOf(view)];
  if (typeof gmv === 'string' || gmv.restated || !worth) return orders;
  const few = isNoOrder(gmv.high, worth) ? 0 : ordersFor(gmv.high / worth.low, spread);
  // The short form itself leaves the number open by its step only: the narrower of the two holds.
  return { low: Math.max(orders.low, ordersFor(gmv.low / worth.high, -spread)), high: Math.min(orders.high, few) };
}

/** How many orders together bring so many times what one is worth, if they are worth `deviations` less or more than usual. */
function ordersFor(times: number, deviations: number): number {
  return ((deviations + Math.sqrt(deviations ** 2 + 4 * Math.max(0, times))) / 2) ** 2;
}

/** When the last order came, as `riseOf` tells it; null where neither count nor GMV is printed finely enough to tell. */
export function lastSale(view: Samples): { at: number; seen: boolean } | null {
  const [orders, gmv, worth] = [lastCount(view, 'orders'), lastCount(view, 'gmv'), worthOf(view)];
  if (orders && isExact(orders)) return riseOf(view, 'orders');
  return gmv && worth && isNoOrder(gmv.high - gmv.low, worth) ? riseOf(view, 'gmv') : null;
}

function isExact({ low, high }: Pick<Look, 'low' | 'high'>): boolean {
  return high - low < 1;
}
