/**
 * Ad spend since an order last came in, from two series at the same moments (null is a gap): the spend now minus that at the
 * last rise of the orders. Null when either is not read, no order was seen, or the spend fell since.
 */
export function spendSinceOrder(cost: readonly (number | null)[], orders: readonly (number | null)[]): number | null {
  const now = cost.findLast((value) => value !== null) ?? null;
  const last = orders.findLastIndex((value, index) => {
    const before = orders.slice(0, index).findLast((one) => one !== null) ?? null;
    return value !== null && before !== null && value > before;
  });
  const then = last < 0 ? null : (cost[last] ?? null);
  return now === null || then === null || now < then ? null : now - then;
}
