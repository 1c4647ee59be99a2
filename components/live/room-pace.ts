import { factsOf } from '@/components/kpi/facts';
import { actualOf, isActual } from '@/lib/kpi/actual';
import { standing } from '@/lib/kpi/attainment';
import { duePace } from '@/lib/kpi/pace';
import { controller } from '@/lib/kpi/roles/controller';
import { inOtherCurrency, targetFor } from '@/lib/kpi/target';
import type { Output } from '@/lib/messages/contract';
import { roomStart } from '@/lib/room/minute';
import type { RoomPage, RoomScope } from './room';

export type Targets = Output<'targets'> | undefined;

/** The controller's KPI that the whole room is paced by. */
export const paceKpi = controller.kpis.find((one) => one.id === 'room_gmv') as (typeof controller.kpis)[number];

/** The room's GMV against its target: what is due on a straight line to the planned end. Null while no GMV is read; a target in another currency is none. */
export function roomPace(page: RoomPage, targets: Targets, plannedMinutes: number | null) {
  const { scope, at } = page;
  const window = { kind: 'room', room: scope.room, start: roomStart(scope, at), plannedMinutes: lengthOf(scope, plannedMinutes) } as const;
  const actual = actualOf(paceKpi, factsOf(page), window);
  if (!isActual(actual)) return null;
  const set = targetFor(targets?.targets ?? [], 'controller', paceKpi, actual.metric, page.at);
  const target = set && !inOtherCurrency(actual, set) ? set : null;
  return { actual, target, pace: target && duePace(actual, target), ...standing(actual, target, window, page.at) };
}

/** An ended room lasted as long as it lasted: its whole target is due, whatever the plan was. Minutes. */
export function lengthOf(scope: Pick<RoomScope, 'state' | 'seconds'>, plannedMinutes: number | null): number | null {
  return scope.state === 'ended' && scope.seconds !== undefined ? scope.seconds / 60 : plannedMinutes;
}

export type RoomPace = NonNullable<ReturnType<typeof roomPace>>;
