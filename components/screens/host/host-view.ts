import { dwellMetric } from '@/components/live/dwell';
import { countsOf, stepsNow } from '@/components/live/funnel-now';
import type { RoomPage } from '@/components/live/room';
import { type PaceBy, roomPace, type Targets } from '@/components/live/room-pace';
import type { BenchmarkSet } from '@/lib/benchmark/benchmark';
import type { Amount } from '@/lib/format';
import type { MetricId } from '@/lib/metrics/catalog';
import { airOf } from '@/lib/room/air';
import type { Alarm } from '@/lib/room/alarms/alarm';
import type { AlarmSettings } from '@/lib/room/alarms/settings';
import { type Cue, inForceAt } from '@/lib/room/cue';
import { weakestStep } from '@/lib/room/funnel';
import { lengthOf, roomMinute } from '@/lib/room/minute';
import type { Shift } from '@/lib/room/shifts';
import type { Tempo, UsualTempo } from '@/lib/room/tempo';
import type { Value } from '@/lib/snapshot/snapshot';
import { type HostAlarm, hostAlarm } from './host-alarm';
import { type HostFigure, hostFigures } from './host-figures';
import { amountOf, type HostGoal, hostGoal } from './host-goal';

/** The one thing to do: what the desk says, else what teams usually do about the weakest step, else nothing in particular. */
export type HostDo = { kind: 'cue'; cue: Cue } | { kind: 'lever'; metric: MetricId } | { kind: 'fine' | 'unclear' };

/** What an ended room came to, without money unless it is shown. */
export type HostResult = { id: 'gmv' | 'orders' | 'views' | 'dwell' | 'target'; amount: Amount };

/** Everything a host's screen says. With `showsMoney` false there is no money in it, nor anything GMV could be read from. */
export type HostView = {
  air: 'on' | 'unseen' | 'ended';
  showsMoney: boolean;
  /** When the page was read, epoch ms. */
  at: number;
  minute: number | null;
  /** Minutes to the planned end, below zero past it. */
  left: number | null;
  hosts: { names: string[]; minutes: number } | null;
  /** What rings for hosts, besides what a figure says. */
  alarm: HostAlarm | null;
  /** A word to who has just come on air. */
  handOver: { who: string; note: string } | null;
  goal: HostGoal;
  todo: HostDo;
  next: Cue | null;
  figures: HostFigure[];
  dwell: Pick<Value, 'label' | 'raw'> | null;
  result: HostResult[];
};

export type HostInput = {
  page: RoomPage;
  now: number;
  showsMoney: boolean;
  targets: Targets;
  planned: number | null;
  paceBy: PaceBy;
  benchmarks: BenchmarkSet[] | undefined;
  alarms: readonly Alarm[];
  settings: AlarmSettings;
  tempo: Tempo | null | undefined;
  usual: UsualTempo | undefined;
  onAir: readonly Shift[];
  cues: { now: Cue | null; next: Cue | null };
};

const minuteMs = 60_000;

/** A hand-over's word is news for so long. */
const newsMs = 20 * minuteMs;

/** A room as its host sees it at `now`, epoch ms. */
export function hostView(input: HostInput): HostView {
  const { page, now, showsMoney, planned, onAir, alarms, cues } = input;
  const { scope, at } = page;
  const minute = roomMinute(page);
  const air = airOf(scope.state, at, now);
  const left = planned !== null && minute !== null && scope.state === 'live' ? planned - minute : null;
  const found = roomPace(page, input.targets, lengthOf(scope, planned), input.paceBy);
  const { kpi } = input.paceBy;
  const doubtful = kpi.metrics.some((id) => page.values[id]?.doubt);
  const goal = hostGoal({ page, found, kpi: kpi.id, doubtful, left: left === null ? null : Math.max(0, left), showsMoney });
  const isAlarmed = alarms.some(({ rule, endedAt }) => rule === 'no-order' && endedAt === undefined);
  const dwell = dwellMetric(page.values);
  const shown = dwell ? page.values[dwell] : undefined;
  return {
    air,
    showsMoney,
    at,
    minute,
    left,
    hosts: hostsOf(onAir, at),
    alarm: air === 'on' ? hostAlarm(alarms, input.settings, now, showsMoney) : null,
    handOver: handOverOf(onAir, at),
    goal,
    todo: todoOf(input, now),
    next: inForceAt(cues.next, now),
    figures: hostFigures({ ...input, isAlarmed }),
    dwell: shown ? { label: shown.label, raw: shown.raw } : null,
    result: resultOf(page, goal, showsMoney),
  };
}

function hostsOf(onAir: readonly Shift[], at: number): HostView['hosts'] {
  const [first] = onAir;
  return first ? { names: onAir.map(({ who }) => who), minutes: Math.max(0, Math.floor((at - first.from) / minuteMs)) } : null;
}

/** The newest hand-over with a word to it, while it is news. */
function handOverOf(onAir: readonly Shift[], at: number): HostView['handOver'] {
  const said = onAir.findLast(({ note, from }) => note && at - from < newsMs);
  return said?.note ? { who: said.who, note: said.note } : null;
}

function todoOf({ page, benchmarks, cues }: HostInput, now: number): HostDo {
  const cue = inForceAt(cues.now, now);
  if (cue) return { kind: 'cue', cue };
  const weakest = weakestStep(stepsNow(page, benchmarks));
  if (weakest === null) return { kind: 'unclear' };
  return weakest === 'none' ? { kind: 'fine' } : { kind: 'lever', metric: weakest };
}

function resultOf(page: RoomPage, goal: HostGoal, showsMoney: boolean): HostResult[] {
  const count = countsOf(page);
  const orders = count('sku_orders') ?? count('orders');
  const metric = dwellMetric(page.values);
  const read = (id: HostResult['id'], value: Value | undefined): HostResult[] =>
    value && !value.doubt ? [{ id, amount: amountOf(value) }] : [];
  return [
    ...(showsMoney ? read('gmv', page.values.live_gmv_direct) : []),
    ...('bar' in goal ? [{ id: 'target', amount: { value: goal.bar.reached, unit: 'ratio', step: 0.01 } } as const] : []),
    ...(orders === undefined ? [] : [{ id: 'orders', amount: { value: Math.round(orders), unit: 'count', step: 1 } } as const]),
    ...read('views', page.values.live_views),
    ...read('dwell', metric ? page.values[metric] : undefined),
  ];
}
