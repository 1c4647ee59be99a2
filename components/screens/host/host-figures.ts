import { dwellMetric } from '@/components/live/dwell';
import { countsOf } from '@/components/live/funnel-now';
import type { RoomPage } from '@/components/live/room';
import { type Benchmark, type BenchmarkSet, isPresent } from '@/lib/benchmark/benchmark';
import { compare } from '@/lib/benchmark/compare';
import type { Amount } from '@/lib/format';
import { type MetricId, metric as rowOf } from '@/lib/metrics/catalog';
import { roomMinute } from '@/lib/room/minute';
import { type Rate, rateVerdict, type Tempo, type UsualTempo } from '@/lib/room/tempo';

export const hostFigureIds = ['dwell', 'clicks', 'entries', 'wait'] as const;
export type HostFigureId = (typeof hostFigureIds)[number];

/** What a figure is held against: a benchmark, the room's own average so far, or its longest wait before (minutes). */
export type HostBasis = { benchmark: Benchmark; amount: Amount } | { average: number } | { longest: number };

type Verdict = 'ahead' | 'met' | 'behind' | 'few' | 'fine' | 'long' | 'alarm';

/**
 * One process figure; `why` there is none. `atLeast`: since longer than was looked back; `about`: what is printed leaves it open
 * within a little. `coarse`: within more than it is. None of it is money.
 */
export type HostFigure = { id: HostFigureId } & (
  | { amount: Amount; atLeast?: true; about?: true; verdict: Verdict | null; basis: HostBasis | null }
  | { why: 'absent' | 'early' | 'gap' | 'restated' | 'doubtful' | 'coarse' | 'asking' }
);

type FiguresInput = {
  page: RoomPage;
  benchmarks: readonly BenchmarkSet[] | undefined;
  /** Undefined until the background has answered. */
  tempo: Tempo | null | undefined;
  usual: UsualTempo | undefined;
  /** Whether the alarm for a long wait is on. */
  isAlarmed: boolean;
};

/** The four figures of a host's screen: how long people stay, click, come, and since when nobody bought. */
export function hostFigures({ page, benchmarks, tempo, usual, isAlarmed }: FiguresInput): HostFigure[] {
  return [
    dwellFigure(page, benchmarks),
    rateFigure('clicks', page, tempo, usual),
    rateFigure('entries', page, tempo, usual),
    waitFigure(tempo, usual, isAlarmed),
  ];
}

function dwellFigure(page: RoomPage, benchmarks: readonly BenchmarkSet[] | undefined): HostFigure {
  const metric = dwellMetric(page.values);
  const value = metric && page.values[metric];
  if (!metric || !value) return { id: 'dwell', why: 'absent' };
  if (value.doubt) return { id: 'dwell', why: 'doubtful' };
  const { value: seconds, unit, step } = value;
  const amount = { value: seconds, unit, step };
  const held = benchmarks?.find((set) => set.metric === metric)?.inForce ?? null;
  const verdict = held && compare(seconds, held, rowOf(metric).better).verdict;
  return { id: 'dwell', amount, verdict, basis: held && { benchmark: held, amount: { ...amount, value: held.value } } };
}

const cumulative = { clicks: 'product_clicks', entries: 'live_views' } as const satisfies Record<string, MetricId>;

function rateFigure(id: 'clicks' | 'entries', page: RoomPage, tempo: Tempo | null | undefined, usual: UsualTempo | undefined): HostFigure {
  const rate = tempo?.[id];
  if (!rate) return { id, why: tempo === null ? 'early' : 'asking' };
  if ('unknown' in rate) return { id, why: rate.unknown };
  const held = usual?.[id];
  const open = rate.high - rate.low;
  if (open > rate.perMinute) return { id, why: 'coarse' };
  const shown = { id, amount: perMinute(rate.perMinute), ...((rate.derived || open > 0) && { about: true as const }) };
  if (!held || !isPresent(held)) return { ...shown, verdict: null, basis: averageOf(page, cumulative[id], rate) };
  return { ...shown, verdict: rateVerdict(rate, held), basis: { benchmark: held, amount: perMinute(held.value) } };
}

/** Without own rooms to compare: how it was in this one so far. That is no verdict. */
function averageOf(page: RoomPage, metric: MetricId, rate: Rate): HostBasis | null {
  const [count, minutes] = [countsOf(page)(metric), roomMinute(page)];
  // The average of a room as young as the span is the span itself.
  if (count === undefined || minutes === null || minutes < 10 || rate.perMinute < 0) return null;
  return { average: perMinute(count / minutes).value };
}

/** Tenths below ten a minute, whole ones above: more is not in what the page prints. */
function perMinute(value: number): Amount {
  const tenths = value < 10 ? 10 : 1;
  return { value: Math.round(value * tenths) / tenths, unit: 'count', step: 1 / tenths };
}

function waitFigure(tempo: Tempo | null | undefined, usual: UsualTempo | undefined, isAlarmed: boolean): HostFigure {
  const order = tempo?.order;
  if (!order) return { id: 'wait', why: tempo === undefined ? 'asking' : 'early' };
  if ('unknown' in order) return { id: 'wait', why: order.unknown };
  const longest = usual?.longestWait ?? null;
  const verdict = isAlarmed ? 'alarm' : longest === null ? null : order.minutes > longest ? 'long' : 'fine';
  const amount: Amount = { value: order.minutes, unit: 'count', step: 1 };
  return { id: 'wait', amount, ...(!order.isSeen && { atLeast: true }), verdict, basis: longest === null ? null : { longest } };
}

/** How many own rooms stand behind what is called usual; 0 where nothing is. */
export function roomsBehind(figures: readonly HostFigure[]): number {
  const benchmarks = figures.flatMap((figure) =>
    'basis' in figure && figure.basis && 'benchmark' in figure.basis ? [figure.basis.benchmark] : [],
  );
  return Math.max(0, ...benchmarks.map(({ n }) => n ?? 0));
}
