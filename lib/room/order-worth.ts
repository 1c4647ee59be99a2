import type { Look } from './counters';

// Above 999 pages print counts in short form: "1.02K" stands still for nine orders. GMV they print in full, and no order leaves
// it where it was.

/** An order of less than this share of the usual one might be lost in how GMV is printed. */
const smallest = 0.2;

/** What an order of a room is worth, in its GMV: where that lies for sure. */
export type Worth = { low: number; high: number };

/** From where GMV and orders stood last; null while there is none, or nobody can tell. */
export function orderWorth(gmv: Look | null | undefined, orders: Look | null | undefined): Worth | null {
  return gmv && orders && orders.low > 0 && gmv.low > 0 ? { low: gmv.low / orders.high, high: gmv.high / orders.low } : null;
}

/** Whether so much GMV is less than any order brings. */
export function isNoOrder(gmv: number, worth: Worth): boolean {
  return gmv <= smallest * worth.low;
}
