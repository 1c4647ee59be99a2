/** Weights are compared to nine digits: whole numbers leave nothing to rounding. */
const finest = 1_000_000_000;

/**
 * Shares whole grains out by weight so that they add up to the last one: each gets the whole part of its due, and what is left
 * over goes one by one to those with the largest remainders (of equal ones the heavier, then the earlier key). Whoever weighs
 * more never gets less, and the order in which the weights come says nothing. Without any weight there is nothing to go by: null.
 */
export function shareOut(grains: number, weights: ReadonlyMap<string, number>): Map<string, number> | null {
  const most = Math.max(...weights.values());
  if (!(most > 0) || grains < 0) return null;
  const scaled = [...weights].map(([key, weight]) => ({
    key,
    given: weight,
    weight: BigInt(Math.round((Math.max(0, weight) / most) * finest)),
  }));
  const sum = scaled.reduce((total, { weight }) => total + weight, 0n);
  const whole = BigInt(grains);
  const parts = scaled.map(({ key, given, weight }) => ({
    key,
    given,
    got: (whole * weight) / sum,
    rest: (whole * weight) % sum,
  }));
  const over = Number(whole - parts.reduce((total, { got }) => total + got, 0n));
  const first = new Set(
    parts
      .toSorted((a, b) => compare(b.rest, a.rest) || b.given - a.given || a.key.localeCompare(b.key))
      .slice(0, over)
      .map(({ key }) => key),
  );
  return new Map(parts.map(({ key, got }) => [key, Number(got) + (first.has(key) ? 1 : 0)]));
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
