import { type Shape, shareAt } from './shape';

/** Fewer past rooms than this say nothing about a room's shape: until then growth counts as a straight line. */
export const minShapes = 5;

/** How many of a hundred finishes the band is meant to hold: one in ten falls below it, one in ten above. */
const tail = 0.1;

/** The 90 % points of Student's t for 4 to 7 degrees of freedom, that is for five to eight rooms. */
const student = [1.533, 1.476, 1.44, 1.415];

/** What share of the final value is there by now as a rule; `by` past rooms (`n` of them) or a straight line over time. */
export type Expected = { share: number; by: 'rooms' | 'line'; n: number };

/** Where a count will end. `low` and `high` hold four finishes in five; absent while there are too few rooms to say. */
export type Forecast = Expected & { finish: number; low?: number; high?: number };

/** The share of a count's final value that is due when a share of the room's length (0..1) has passed: the median over past rooms. */
export function expectedShare(shapes: readonly Shape[], passed: number): Expected {
  const shares = sharesAt(shapes, passed);
  if (shares.length < minShapes) return { share: Math.min(1, passed), by: 'line', n: shares.length };
  return { share: passed >= 1 ? 1 : at(shares, (shares.length + 1) / 2), by: 'rooms', n: shares.length };
}

/**
 * Where a count that stands at `value` will end, when a share of the room's planned length has passed. Each past room says
 * how many times its count at that point it came to in the end; the median is the finish. The band are order statistics of
 * the same factors, which hold four of five finishes however rooms are distributed, as long as this one is like the others.
 * Null before anything has been counted, while most rooms had nothing at this point, and from the planned end on.
 */
export function forecast(shapes: readonly Shape[], value: number, passed: number): Forecast | null {
  const expected = expectedShare(shapes, passed);
  if (!(value > 0) || !(expected.share > 0) || passed >= 1) return null;
  const finish = value / expected.share;
  if (expected.by === 'line') return { ...expected, finish };
  const [low, high] = factors(sharesAt(shapes, passed));
  return { ...expected, finish, ...(Number.isFinite(high) && { low: value * low, high: value * high }) };
}

function sharesAt(shapes: readonly Shape[], passed: number): number[] {
  return shapes
    .map((shape) => shareAt(shape, passed))
    .filter((share) => share !== null)
    .sort((a, b) => a - b);
}

/** The least and the largest of the likely factors from now to the end, out of ascending shares. */
function factors(shares: readonly number[]): [low: number, high: number] {
  const place = (shares.length + 1) * tail;
  if (place >= 1) return [1 / at(shares, shares.length + 1 - place), 1 / at(shares, place)];
  const logs = shares.map((share) => -Math.log(share));
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  const spread = Math.sqrt((logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / (logs.length - 1)) * (1 + 1 / logs.length));
  const reach = (student[shares.length - minShapes] ?? 0) * spread;
  // What is there stays there.
  return [Math.max(1, Math.exp(mean - reach)), Math.exp(mean + reach)];
}

/** The value at a place counted from 1, linear between neighbours. */
function at(ascending: readonly number[], place: number): number {
  const below = ascending[Math.floor(place) - 1] ?? Number.NaN;
  const above = ascending[Math.ceil(place) - 1] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}
