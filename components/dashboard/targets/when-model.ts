import type { Horizon } from '@/lib/kpi/role';
import type { Target } from '@/lib/kpi/target';
import { addDays, type Today } from '@/lib/kpi/window';
import { stretchOf } from './line-model';

/** From when a target counts: from now on, in the running day, week or month alone, or from the one after it. */
export type When = 'now' | 'only' | 'next';

/**
 * What can be chosen. A LIVE's target counts on any day: it has no running stretch, and begins anew with the month. One for a single
 * day alone would be taken for a day of a split (see `isOfOneDay`).
 */
export function whensOf(horizon: Horizon): When[] {
  return horizon === 'room' || horizon === 'day' ? ['now', 'next'] : ['now', 'only', 'next'];
}

/** The running stretch a choice speaks of, by the shop's calendar. */
export function runningOf(horizon: Horizon, today: Today): { from: string; to: string } {
  return stretchOf(horizon === 'room' ? 'month' : horizon, today);
}

/** The first day of the stretch after the running one. */
export function nextDayOf(horizon: Horizon, today: Today): string {
  return addDays(runningOf(horizon, today).to, 1);
}

/** What a choice adds to a target. */
export function partOfWhen(when: When, horizon: Horizon, today: Today): Pick<Target, 'only' | 'starts'> {
  if (when === 'only') return { only: runningOf(horizon, today) };
  return when === 'next' ? { starts: nextDayOf(horizon, today) } : {};
}
