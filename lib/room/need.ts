/** What is known of a room's sales so far; null where the page does not say. `minutes` on air, `left` to the planned end. */
export type SoFar = { value: number; orders: number | null; clicks: number | null; minutes: number; left: number };

/**
 * What is still missing, in what a room can do about it. `orders` at the value of an order so far, `clicks` at the share of
 * clicks that became orders so far, `ctor` the share needed if clicks go on coming as they did, `minutes` at the speed so far.
 */
export type Need = { gap: number; orders: number | null; clicks: number | null; ctor: number | null; minutes: number | null };

/** Fewer orders than this tell neither what an order is worth nor how many clicks it takes. */
const fewestOrders = 5;

/** More than this share of clicks never becomes orders: as a lever it is none. */
const bestCtor = 0.5;

/** What a room still needs to come from its value to `target`, both in the same unit; null when it is there. */
export function needOf({ value, orders, clicks, minutes, left }: SoFar, target: number): Need | null {
  const gap = target - value;
  if (gap <= 0) return null;
  const speed = minutes > 0 ? value / minutes : 0;
  const some = orders !== null && orders >= fewestOrders && value > 0;
  const missing = some ? Math.ceil(gap / (value / orders) - 1e-9) : null;
  const known = missing !== null && orders !== null && clicks !== null && clicks >= orders && minutes > 0;
  const toCome = known ? (clicks / minutes) * left : 0;
  const ctor = known && toCome > 0 ? missing / toCome : null;
  return {
    gap,
    orders: missing,
    clicks: known ? Math.ceil(missing / (orders / clicks) - 1e-9) : null,
    ctor: ctor !== null && ctor <= bestCtor ? ctor : null,
    minutes: speed > 0 ? Math.ceil(gap / speed - 1e-9) : null,
  };
}
