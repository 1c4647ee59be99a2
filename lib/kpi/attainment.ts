import type { Actual, NoActual, NotReckoned } from './actual';
import { isActual, isRunning, traitsOf } from './actual';
import { duePace } from './pace';
import { inOtherCurrency, type Target } from './target';
import type { Window } from './window';

/** How a KPI stands, in one word. `unknown`: no actual or no target; `old`: read too long ago for a verdict, target or not. */
export type KpiState = 'ahead' | 'met' | 'behind' | 'unknown' | 'old';

/** From 5 % beyond the target it is ahead; from the target on it is met. */
const aheadFrom = 1.05;

/** A reading gives no verdict any more after this long: ten minutes in a running room, a day otherwise. */
const freshMs = { room: 600_000, period: 86_400_000 };

/** Rounding in the last digit of a quotient is no shortfall. */
const epsilon = 1e-9;

/**
 * How far a target is reached: actual ÷ target, or target ÷ actual where less is better (a refund rate of half the
 * limit is 2). Nothing at all of a bad thing counts as twice the target. Null for a target that is not positive.
 */
export function attainment(value: number, target: number, better: 'more' | 'less' | 'neither'): number | null {
  if (!(target > 0)) return null;
  if (better !== 'less') return value / target;
  return value > 0 ? target / value : 2;
}

/** The word for a quotient of actual and what it is held against, `ratio` ≥ 1 being good. */
export function verdict(ratio: number): 'ahead' | 'met' | 'behind' {
  if (ratio >= aheadFrom - epsilon) return 'ahead';
  return ratio >= 1 - epsilon ? 'met' : 'behind';
}

/**
 * Where a KPI stands at `now` (epoch ms). Counters in a window that is still running are held against what is due by
 * the time they were read (`share` of the target, on a straight line if not given); rates against the target itself. A counter whose
 * window has no known end, or of which nothing is due yet, is not judged before it reaches the target: it may yet. Of a limit that
 * share may be used up by then; without one it is kept or not at the end alone, unless it is broken before. `ratio` is the chip's
 * percentage, `attained` actual ÷ target.
 */
export function standing(
  actual: Actual | NoActual | NotReckoned,
  target: Target | null,
  window: Window,
  now: number,
  share?: number | null,
): { state: KpiState; ratio: number | null; attained: number | null } {
  const known = isActual(actual);
  const quiet = known && isOld(actual, window, now) ? 'old' : 'unknown';
  if (!known || !target || inOtherCurrency(actual, target)) {
    return { state: quiet, ratio: null, attained: null };
  }
  const { kind, better } = traitsOf(actual);
  const attained = attainment(actual.value, target.value, better);
  const due = share === undefined ? actual.share : share;
  const isOpen = kind === 'counter' && (due === null || due === 0);
  const isOpenLimit = better === 'less' && attained !== null && attained >= 1 && isRunning(actual, window);
  const mayYet = isOpen && (isOpenLimit || (better === 'more' && attained !== null && attained < 1));
  const byNow = better === 'less' ? usedRatio(actual, target, due) : duePace(actual, target, share)?.ratio;
  const ratio = mayYet ? null : (byNow ?? attained);
  return { state: ratio === null || quiet === 'old' ? quiet : verdict(ratio), ratio, attained };
}

/** What may be used of a limit by now ÷ what is: above 1 it lasts to the end at this rate. */
function usedRatio(actual: Actual, target: Target, due: number | null): number | null {
  const { kind, better } = traitsOf(actual);
  if (kind !== 'counter' || due === null || due === 0) return null;
  return attainment(actual.value, target.value * due, better);
}

function isOld(actual: Actual, window: Window, now: number): boolean {
  const ended = actual.facts.every(({ scope }) => scope.kind === 'room' && scope.state === 'ended');
  // What was read of a past period to its end is that period's figure, however long ago.
  if (window.kind === 'period' && window.to < window.today.day && actual.share === 1) return false;
  return !ended && now - actual.at > freshMs[window.kind];
}
