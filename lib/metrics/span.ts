/** What a page says of a number: the true value lies within ± `step` / 2. */
export type Stepped = { value: number; step: number; currency?: string };

/** Where a true value lies, ends included. */
export type Span = { low: number; high: number };

/** Room for binary rounding at the ends of a span, relative. */
const rounding = 1e-9;

/** Where the true value behind a printed number lies. */
export function spanOf({ value, step }: Stepped): Span {
  return { low: value - step / 2, high: value + step / 2 };
}

/** The quotient of two spans; undefined where the divisor may be zero or less. */
export function quotient(of: Span, by: Span, factor = 1): Span | undefined {
  if (by.low <= 0) return undefined;
  return {
    low: (of.low / (of.low < 0 ? by.low : by.high)) * factor,
    high: (of.high / (of.high < 0 ? by.high : by.low)) * factor,
  };
}

/** The product of two spans, neither of which reaches below zero; undefined where one does only as a whole. */
export function product(a: Span, b: Span, factor = 1): Span | undefined {
  if (a.high < 0 || b.high < 0) return undefined;
  return { low: Math.max(0, a.low) * Math.max(0, b.low) * factor, high: a.high * b.high * factor };
}

/** Whether one value can lie in both spans. */
export function meet(a: Span, b: Span): boolean {
  const slack = slackOf(a, b);
  return a.low <= b.high + slack && b.low <= a.high + slack;
}

/** Where a value lies that lies in both spans; undefined where none does. */
export function overlap(a: Span, b: Span): Span | undefined {
  if (!meet(a, b)) return undefined;
  const [low, high] = [Math.max(a.low, b.low), Math.min(a.high, b.high)];
  return low <= high ? { low, high } : { low: high, high: low };
}

/** A span with room for binary rounding, so that it holds a true value at its very end. */
export function widened({ low, high }: Span): Span {
  const slack = slackOf({ low, high });
  return { low: low - slack, high: high + slack };
}

function slackOf(...spans: Span[]): number {
  return rounding * Math.max(...spans.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]));
}
