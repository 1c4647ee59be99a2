import { isRoom } from '@/components/live/room';
import type { Actual, NoActual } from '@/lib/kpi/actual';
import { actualOf, isActual } from '@/lib/kpi/actual';
import { type KpiState, standing } from '@/lib/kpi/attainment';
import { isCounted } from '@/lib/kpi/counted';
import { duePace, type Pace } from '@/lib/kpi/pace';
import type { Horizon, Kpi, Role } from '@/lib/kpi/role';
import { roomCounts } from '@/lib/kpi/room-counts';
import { type Target, targetFor } from '@/lib/kpi/target';
import { periodWindow, type Window } from '@/lib/kpi/window';
import type { MetricId } from '@/lib/metrics/catalog';
import type { DayReport } from '@/lib/report/day';
import { expectedShare } from '@/lib/room/forecast';
import { lengthOf, roomStart } from '@/lib/room/minute';
import type { Shape } from '@/lib/room/shape';
import type { Fact } from '@/lib/snapshot/fact';
import type { PageState } from '@/lib/snapshot/page-state';
import { isOwnMoney } from '@/lib/snapshot/shop-facts';
import { factsOf } from './facts';

/** One KPI as the Role tab shows it. `metric` is what the target belongs to, also while nothing was read. */
export type KpiLine = {
  kpi: Kpi;
  metric: MetricId;
  actual: Actual | NoActual;
  target: Target | null;
  pace: Pace | null;
  state: KpiState;
  ratio: number | null;
  attained: number | null;
};

type Sources = {
  page: PageState | null;
  day: DayReport | undefined;
  /** The newest readings of periods and instants, of today and of the weeks before. */
  facts: readonly Fact[];
  targets: readonly Target[];
  plannedMinutes: number | null;
  now: number;
  /** How money came in in the shop's past rooms. */
  shapes?: readonly Shape[];
};

/** A role's KPIs from what the page shows, what today's rooms showed, and what was last read of their period. */
export function scorecard(role: Role, sources: Sources): KpiLine[] {
  const stored = [...(sources.day?.facts ?? []), ...sources.facts];
  const shop = sources.day?.shop ?? sources.page?.shop;
  const facts: Fact[] = [...factsOf(sources.page), ...stored.filter((fact) => isCounted(fact) && isOwnMoney(fact, shop))];
  return role.kpis.map((kpi) => lineOf(role, kpi, facts, sources));
}

function lineOf(role: Role, kpi: Kpi, facts: readonly Fact[], sources: Sources): KpiLine {
  const window = windowOf(kpi.horizon, sources);
  const actual: Actual | NoActual = window ? actualOf(kpi, facts, window) : { unknown: 'not-seen', awaits: kpi.awaits };
  const metric = isActual(actual) ? actual.metric : kpi.metrics[0];
  const target = targetFor(sources.targets, role.id, kpi, metric, sources.now);
  const due = isActual(actual) ? dueShare(kpi, actual, sources.shapes) : null;
  const stands = window ? standing(actual, target, window, sources.now, due) : { state: 'unknown' as const, ratio: null, attained: null };
  // What was due when an old number was read says nothing about now.
  const paced = isActual(actual) && target && stands.state !== 'old';
  return { kpi, metric, actual, target, pace: paced ? duePace(actual, target, due) : null, ...stands };
}

/** What share of a target is due: as past rooms grew for a room's money, on a straight line for all else. */
function dueShare({ id }: Kpi, { share }: Actual, shapes: readonly Shape[] = []): number | null {
  return share === null || id !== roomCounts[0].id ? share : expectedShare(shapes, share).share;
}

/** The stretch of time a KPI is asked for: the room in view, else the day's newest; periods are those of pages, by the calendar. */
function windowOf(horizon: Horizon, { page, day, plannedMinutes }: Sources): Window | null {
  if (horizon !== 'room') return day ? periodWindow(horizon, day.calendar) : null;
  if (isRoom(page))
    return {
      kind: 'room',
      room: page.scope.room,
      start: roomStart(page.scope, page.at),
      plannedMinutes: lengthOf(page.scope, plannedMinutes),
    };
  // This page's room is about to be known: until then another room's numbers would be taken for its own.
  if (page?.scope.kind === 'unknown' && page.scope.why === 'room-state') return null;
  const room = day?.rooms.at(-1);
  return room ? { kind: 'room', room: room.room, start: room.start, plannedMinutes: lengthOf(room, plannedMinutes) } : null;
}
