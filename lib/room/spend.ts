import { silence } from './sampling';

/**
 * Ad spend since an order last came in, from two series in the same buckets (of so many ms; null was not read): the spend now
 * minus that at the last rise of the orders. Null when either is not read, no order was seen to come, or the spend fell since.
 */
export function spendSinceOrder(cost: readonly (number | null)[], orders: readonly (number | null)[], bucket: number): number | null {
  const now = cost.findLast((value) => value !== null) ?? null;
  const before = (index: number) => orders.findLastIndex((value, at) => at < index && value !== null);
  const last = orders.findLastIndex((value, index) => value !== null && value > (orders[before(index)] ?? Number.POSITIVE_INFINITY));
  // An order that came in a gap came nobody knows when.
  const isSeen = last >= 0 && (last - before(last) - 1) * bucket < silence;
  const then = isSeen ? (cost[last] ?? null) : null;
  return now === null || then === null || now < then ? null : now - then;
}
