import type { Point } from './series';

/** A reading with the resolution it was printed at, and the extremes of the stretch it ends, where it stands for one. */
export type SteppedPoint = Point & { step?: number; low?: number | null; high?: number | null };

/**
 * How much a counter grew. The true growth lies within ± step / 2. `restated` when it shrank at any
 * moment in between, also where it ends higher: the page took something back, which is not a sale lost in these minutes.
 */
export type Delta = { value: number; step: number; restated: boolean };

export const fiveMinutes = 300_000;

/** A reading stands for a moment if it is not older than this, nor than a quarter of the span: else a minute's growth would be two's. */
const reach = 60_000;

/**
 * Growth in the `span` before `at`, and in the span before that (ascending points, epoch ms). Null where there is no
 * reading near one of the ends: a gap is not a zero.
 */
export function deltasAt(
  points: readonly SteppedPoint[],
  at: number,
  span: number = fiveMinutes,
): { last: Delta | null; before: Delta | null } {
  const near = Math.min(reach, span / 4);
  const now = pointAt(points, at, near);
  const middle = pointAt(points, at - span, near);
  const then = pointAt(points, at - 2 * span, near);
  return { last: between(points, middle, now), before: between(points, then, middle) };
}

function between(points: readonly SteppedPoint[], from: SteppedPoint | null, to: SteppedPoint | null): Delta | null {
  if (from === null || to === null || from.value === null || to.value === null) return null;
  return { value: to.value - from.value, step: (from.step ?? 0) + (to.step ?? 0), restated: shrank(points, from, to) };
}

/** Whether a number was ever less than before, from one point to another. */
function shrank(points: readonly SteppedPoint[], from: SteppedPoint, to: SteppedPoint): boolean {
  let before = from.value;
  for (const { at, value, low, high } of points) {
    if (at <= from.at || at > to.at || value === null) continue;
    if (before !== null && ((low ?? value) < before || value < (high ?? value))) return true;
    before = value;
  }
  return false;
}

/** The last readable point at or before a moment, if it is near enough. */
function pointAt(points: readonly SteppedPoint[], at: number, near: number): SteppedPoint | null {
  const point = points.findLast((one) => one.at <= at && one.value !== null);
  return point && at - point.at <= near ? point : null;
}
