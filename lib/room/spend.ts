import { silence } from './sampling';

type Series = readonly (number | null)[];

/** Ad spend without an order: since the last one, or where none was seen to come since the first look. */
export type Spent = { value: number; since: 'order' | 'first-look' };

/**
 * Ad spend since an order last came in, from two series in the same buckets (of so many ms; null was not read): the spend now
 * minus that at the last rise of the orders, or at the first look where they did not rise. Null when either is not read, an order came
 * while nobody looked, or the spend fell since.
 */
export function spendSinceOrder(cost: Series, orders: Series, bucket: number): Spent | null {
  const now = cost.findLast((value) => value !== null) ?? null;
  const before = (index: number) => orders.findLastIndex((value, at) => at < index && value !== null);
  const last = orders.findLastIndex((value, index) => value !== null && value > (orders[before(index)] ?? Number.POSITIVE_INFINITY));
  // An order that came in a gap came nobody knows when.
  const isSeen = last < 0 || (last - before(last) - 1) * bucket < silence;
  const first = cost.findIndex((value, index) => value !== null && orders[index] !== null);
  const then = isSeen ? (cost[last < 0 ? first : last] ?? null) : null;
  return now === null || then === null || now < then ? null : { value: now - then, since: last < 0 ? 'first-look' : 'order' };
}
