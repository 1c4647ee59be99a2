import { factsOf } from '@/components/kpi/facts';
import { actualOf, isActual } from '@/lib/kpi/actual';
import { standing } from '@/lib/kpi/attainment';
import { duePace } from '@/lib/kpi/pace';
import type { Kpi, RoleKey } from '@/lib/kpi/role';
import { inOtherCurrency, type Target, targetFor } from '@/lib/kpi/target';
import type { Output } from '@/lib/messages/contract';
import type { MetricId } from '@/lib/metrics/catalog';
import { expectedShare, forecast } from '@/lib/room/forecast';
import { lengthOf, roomStart } from '@/lib/room/minute';
import type { Shape } from '@/lib/room/shape';
import type { RoomPage } from './room';

export type Targets = Output<'targets'> | undefined;

/** By what a room is paced and for whom, and how that count grew in the shop's past rooms. */
export type PaceBy = { kpi: Kpi; role: RoleKey; shapes: readonly Shape[] };

/**
 * A count of the room against its target: what is due by now as past rooms grew, or on a straight line while there are too
 * few, and where it will end. Null while the count is not read; a target in another currency is none.
 */
export function roomPace(page: RoomPage, targets: Targets, plannedMinutes: number | null, { kpi, role, shapes }: PaceBy) {
  const { scope, at } = page;
  const window = { kind: 'room', room: scope.room, start: roomStart(scope, at), plannedMinutes: lengthOf(scope, plannedMinutes) } as const;
  const actual = actualOf(kpi, factsOf(page), window);
  if (!isActual(actual)) return null;
  const set = roomTarget(targets?.targets ?? [], role, kpi, actual.metric, at);
  const target = set && !inOtherCurrency(actual, set) ? set : null;
  const expected = actual.share === null ? null : expectedShare(shapes, actual.share);
  const due = expected?.share ?? null;
  const finish = actual.share === null || scope.state === 'ended' ? null : forecast(shapes, actual.value, actual.share);
  const stands = standing(actual, target, window, at, due);
  return { actual, target, pace: target && duePace(actual, target, due), expected, finish, ...stands };
}

/** The target of a role for a room; one that has set none of its own goes by the controller's. */
function roomTarget(targets: readonly Target[], role: RoleKey, kpi: Kpi, metric: MetricId, at: number): Target | null {
  return targetFor(targets, role, kpi, metric, at) ?? targetFor(targets, 'controller', kpi, metric, at);
}

export type RoomPace = NonNullable<ReturnType<typeof roomPace>>;
