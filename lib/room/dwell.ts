import type { MetricId } from '@/lib/metrics/catalog';
import { product, quotient, type Span, spanOf } from '@/lib/metrics/span';
import { type Look, type Minute, readCounter } from './counters';
import { gapAfter, lastBefore, type Unknown } from './growth';

/** A viewing duration in seconds, and where it can lie; `metric` says which of the two it is. */
export type Dwell = { metric: MetricId; value: number; low: number; high: number };

/** `coarse`: the page's digits leave it open. */
export type DwellUnknown = Unknown | 'coarse';

/** Both viewing durations with what they are an average over: people and visits are never mixed. */
const pairs: ReadonlyArray<readonly [dwell: MetricId, over: MetricId]> = [
  ['live_avg_view_duration', 'live_viewers'],
  ['live_avg_view_duration_per_view', 'live_views'],
];

/** What a viewing duration is an average over, and so weighs by; undefined for any other metric. */
export function dwellOver(metric: MetricId): MetricId | undefined {
  return pairs.find(([dwell]) => dwell === metric)?.[1];
}

/** Further off the middle than this share, a duration or a rate says too little to be shown. */
export const telling = 0.25;

/** What a room's viewing durations are told from. */
export type DwellSource = { metric: MetricId; dwell: Look[]; over: Look[] };

/** The viewing duration of a room's minutes with its weight; null when the page shows no such pair. */
export function dwellSource(minutes: readonly Minute[]): DwellSource | null {
  return dwellSources(minutes)[0] ?? null;
}

/** Both viewing durations of a room's minutes, as far as its page shows them with what they are over. */
export function dwellSources(minutes: readonly Minute[]): DwellSource[] {
  const has = (id: MetricId) => minutes.some(({ metrics }) => metrics[id]);
  return pairs
    .filter(([dwell, over]) => has(dwell) && has(over))
    .map(([metric, over]) => ({ metric, dwell: durationLooks(metric, minutes), over: readCounter(over, minutes).looks }));
}

/** What was watched in a stretch, in seconds, and by how many viewers or in how many views. */
export type Watched = { watched: Span; over: Span };

/**
 * What was watched between two moments (epoch ms): the page's averages since the start, weighted with the viewers they are over
 * and subtracted, with all their rounding. `origin`: the room's start, when nobody had watched.
 */
export function watchedIn(source: DwellSource, from: number, to: number, origin?: number): Watched | Unknown {
  const start = from === origin ? { watched: zero, over: zero } : totalAt(source, from);
  const end = totalAt(source, to);
  if (!start || !end) return 'gap';
  return {
    watched: { low: end.watched.low - start.watched.high, high: end.watched.high - start.watched.low },
    over: { low: end.over.low - start.over.high, high: end.over.high - start.over.low },
  };
}

/** The average viewing duration between two moments, as `watchedIn` tells it. */
export function dwellIn(source: DwellSource | null, from: number, to: number, origin?: number): Dwell | DwellUnknown {
  if (!source) return 'absent';
  const told = watchedIn(source, from, to, origin);
  return typeof told === 'string' ? told : dwellOf(source.metric, told);
}

/** The viewing duration that watching comes to. */
export function dwellOf(metric: MetricId, { watched, over }: Watched): Dwell | 'coarse' {
  const span = quotient(watched, over);
  if (!span) return 'coarse';
  const [low, high] = [Math.max(0, span.low), span.high];
  const value = (low + high) / 2;
  return (high - low) / 2 > telling * value ? 'coarse' : { metric, value, low, high };
}

const zero: Span = { low: 0, high: 0 };

/** What was watched in all by a moment, in seconds, and by how many. */
function totalAt({ dwell, over }: DwellSource, at: number): Watched | undefined {
  const [one, by] = [dwell[lastBefore(dwell, at)], over[lastBefore(over, at)]];
  if (!one || !by || at - one.at >= gapAfter || at - by.at >= gapAfter) return undefined;
  const watched = product(one, by);
  return watched && { watched, over: by };
}

/** Durations as looks: they rise and fall, so nothing is a misread for falling. */
function durationLooks(metric: MetricId, minutes: readonly Minute[]): Look[] {
  return minutes.flatMap(({ at, metrics }) => {
    const column = metrics[metric];
    return at.flatMap((moment, index) => {
      const value = column?.values[index];
      if (!column || value === undefined || Number.isNaN(value)) return [];
      const step = column.steps.findLast(([since]) => since <= index)?.[1] ?? 0;
      return [{ at: moment, value, ...spanOf({ value, step }) }];
    });
  });
}
