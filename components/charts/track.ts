import { type MetricId, metric as metricRow } from '@/lib/metrics/catalog';
import { append, createPyramid, type Pyramid, view } from '@/lib/room/pyramid';

/** A point as Chart.js takes it unparsed; a null `y` breaks the line. */
export type Point = { x: number; y: number | null };

/** One metric over a room's time: a pyramid for every stretch without a gap, where the page took something back, and what was left out as misread. */
export type Track = {
  metric: MetricId;
  currency?: string;
  stretches: Pyramid[];
  restatements: Restatement[];
  misreads: { at: number; value: number }[];
};

/** A counter that fell: the page corrected itself. `change` is negative, in base units. */
export type Restatement = { at: number; value: number; change: number };

export type Gap = { from: number; to: number };

/**
 * Every minute of a running room begins with a tick of all its numbers, so two readings of one metric are less than two
 * minutes apart, in milliseconds. Further apart, a minute at least went unread.
 */
const gapAfter = 120_000;
const minute = 60_000;

export function createTrack(metric: MetricId, currency?: string): Track {
  return { metric, ...(currency && { currency }), stretches: [], restatements: [], misreads: [] };
}

/** Adds a reading (epoch ms, base units), later than all before it. */
export function addReading(track: Track, at: number, value: number): void {
  const stretch = track.stretches.at(-1);
  const before = stretch?.times.at(-1);
  const level = stretch?.levels[0]?.low.at(-1);
  if (metricRow(track.metric).kind === 'counter' && level !== undefined && value < level)
    track.restatements.push({ at, value, change: value - level });
  if (stretch && before !== undefined && at - before < gapAfter) append(stretch, at, value);
  else track.stretches.push(createPyramid([at], [value]));
}

/** The points of a track between two moments, about two a pixel at most: one null at every gap. */
export function pointsOf(track: Track, from: number, to: number, pixels: number): Point[] {
  const out: Point[] = [];
  for (const stretch of track.stretches) {
    const first = stretch.times[0] ?? 0;
    const last = stretch.times.at(-1) ?? first;
    if (last < from || first > to) continue;
    if (out.length > 0) out.push({ x: first, y: null });
    out.push(...view(stretch, from, to, Math.max(2, Math.ceil((pixels * (last - first)) / (to - from)))));
    // The extremes of the last block may lie before its end, and a lone reading would be a line of no length.
    const value = stretch.levels[0]?.low.at(-1);
    const end = first === last ? last + minute / 2 : last;
    if (value !== undefined && (out.at(-1)?.x ?? end) < end) out.push({ x: end, y: value });
  }
  return out;
}

/** Stretches of time in which the metric was not read, between its first and its last reading. */
export function gapsOf(track: Track): Gap[] {
  return track.stretches.slice(1).map((stretch, i) => ({ from: track.stretches[i]?.times.at(-1) ?? 0, to: stretch.times[0] ?? 0 }));
}

/** The last reading at or before a moment, unless it lies in a gap. */
export function readingAt(track: Track, at: number): number | null {
  const stretch = track.stretches.findLast((one) => (one.times[0] ?? Number.POSITIVE_INFINITY) <= at);
  const index = stretch?.times.findLastIndex((time) => time <= at) ?? -1;
  const value = stretch?.levels[0]?.low[index];
  return value === undefined || at - (stretch?.times[index] ?? 0) >= gapAfter ? null : value;
}

/** From the first to the last reading of some tracks, epoch ms; null when there is none. */
export function spanOf(tracks: readonly Track[]): { from: number; to: number } | null {
  const from = Math.min(...tracks.map((track) => track.stretches[0]?.times[0] ?? Number.POSITIVE_INFINITY));
  const to = Math.max(...tracks.map((track) => track.stretches.at(-1)?.times.at(-1) ?? Number.NEGATIVE_INFINITY));
  return Number.isFinite(from) && Number.isFinite(to) ? { from, to: Math.max(to, from + minute) } : null;
}
