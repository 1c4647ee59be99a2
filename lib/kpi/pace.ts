import { type Actual, traitsOf } from './actual';
import { inOtherCurrency, type Target } from './target';

/** What is due by the moment the actual was read, how much of it is there, and what is still missing of the target. */
export type Pace = { due: number; ratio: number; missing: number };

/**
 * Pace: due = target × the share of it that is due by now, on a straight line the share of the window that had passed.
 * Counters that should grow only: a rate has no pace. Null when the share is unknown, nothing is due yet, or the target is
 * in another currency.
 */
export function duePace(actual: Actual, target: Target, share: number | null = actual.share): Pace | null {
  const { kind, better } = traitsOf(actual);
  if (kind !== 'counter' || better !== 'more' || share === null || inOtherCurrency(actual, target)) return null;
  const due = target.value * share;
  return due > 0 ? { due, ratio: actual.value / due, missing: Math.max(0, target.value - actual.value) } : null;
}
