import type { Fact } from '@/lib/snapshot/fact';
import { type Actual, actualOf, isActual, type NoActual, type NotReckoned, traitsOf } from '../actual';
import { reckonedActual } from '../formula/reckoned';
import { noHitRate } from '../no-hit-rate';
import type { Horizon, Kpi } from '../role';
import { liveSurfaces } from '../roles/shared';
import { periodWindow, type Window } from '../window';

/** A stretch of days a card is for, ends included. */
export type Stretch = { from: string; to: string };

/** What stretch of time a card's days are, if it is one that targets are set for. */
export function horizonOf({ from, to }: Stretch): Exclude<Horizon, 'room'> | null {
  if (from === to) return 'day';
  const today = { day: from, from: 0, to: 0 };
  const fits = (horizon: 'week' | 'month') => {
    const window = periodWindow(horizon, today);
    return window.kind === 'period' && window.from === from && window.to === to;
  };
  return fits('week') ? 'week' : fits('month') ? 'month' : null;
}

/** What a KPI stands at in its window; one of a room over a stretch of days by the mean of its LIVEs. */
export function actualIn(kpi: Kpi, facts: readonly Fact[], window: Window): Actual | NoActual | NotReckoned {
  const actual = wholeIn(kpi, facts, window);
  return isOfRooms(kpi, window) && isActual(actual) ? eachRoom(actual, facts, window) : actual;
}

/** The same, but of a room over a stretch of days all that its LIVEs came to. */
export function wholeIn(kpi: Kpi, facts: readonly Fact[], window: Window): Actual | NoActual | NotReckoned {
  const asked = isOfRooms(kpi, window) ? { ...kpi, surfaces: [...kpi.surfaces, ...liveSurfaces] } : kpi;
  if (asked.reckoned) return reckonedActual(asked, facts, window);
  const actual = actualOf(asked, facts, window);
  return !isActual(actual) && kpi.metrics[0] === 'video_hit_rate' ? noHitRate(asked, facts, window) : actual;
}

/** Whether a KPI of a room is asked for over days. */
export function isOfRooms({ horizon }: Kpi, window: Window): boolean {
  return window.kind === 'period' && horizon === 'room';
}

/** A count of a stretch over its LIVEs: what a room's target can be held against. Rates are what they are. */
export function eachRoom(actual: Actual, facts: readonly Fact[], window: Window): Actual | NoActual | NotReckoned {
  const { kind, better } = traitsOf(actual);
  if (kind !== 'counter') return actual;
  const rooms = actualOf({ metrics: ['live_sessions'], surfaces: [actual.surface], awaits: actual.surface }, facts, window);
  if (!isActual(rooms) || rooms.value < 1 || rooms.share !== actual.share) return { unknown: 'incomplete', awaits: actual.surface };
  const n = rooms.value;
  return {
    ...actual,
    value: actual.value / n,
    step: actual.step / n,
    by: 'per-room',
    traits: { kind: 'rate', better },
    facts: [...actual.facts, ...rooms.facts],
  };
}
