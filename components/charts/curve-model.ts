import type { MetricId } from '@/lib/metrics/catalog';
import type { Unit } from '@/lib/metrics/metric';
import { type Point, spanOf, type Track } from './track';

/** A line to hold a curve against: `team` is solid, `own` (the median of `n` own rooms at the same minute) dashed. */
export type Reference = { kind: 'team' | 'own'; points: Point[]; n?: number };

/**
 * One metric's curve with what it is held against. `beside`: another amount of the same money, drawn on the same axis;
 * `other-money` where it would be one of another currency.
 */
export type CurveLine = { track: Track; references: Reference[]; beside?: Track | 'other-money' | null };

/** What one picture shows: 1–3 metrics over the same time (epoch ms), each on its own scale, one above the other. */
export type CurveModel = { from: number; to: number; lines: CurveLine[] };

/** Texts on the axes. */
export type CurveLabels = {
  time: (at: number) => string;
  /** `step`: how far apart the values on the axis are. */
  value: (metric: MetricId, value: number, step: number, currency?: string) => string;
};

/** A picture of these lines from the first to the last reading; null when there is none. */
export function modelOf(lines: CurveLine[]): CurveModel | null {
  const span = spanOf(lines.map((line) => line.track));
  return span && { ...span, lines };
}

/** The finest a number of a unit is written, near `max`: ticks closer together would carry the same text. */
export function finestStep(unit: Unit, max: number): number {
  if (unit === 'ratio') return 0.0001;
  // From an hour on, durations are written without their seconds.
  if (unit === 'duration') return max < 3600 ? 1 : 60;
  return unit === 'count' || unit === 'rank' ? 1 : 0.01;
}

/** At most about `most` round values in [min, max]: 1, 2 or 5 times a power of ten apart, `finest` at least. */
export function valueTicks(min: number, max: number, most: number, finest = 0): number[] {
  const rough = (max - min) / most;
  if (!(rough > 0)) return [min];
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(finest, power * ([1, 2, 5].find((times) => times * power >= rough) ?? 10));
  const first = Math.ceil(min / step - 1e-9);
  const count = Math.floor(max / step + 1e-9) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => (first + i) * step);
}

const minute = 60_000;
const tickSteps = [1, 2, 5, 10, 15, 30, 60, 120, 180, 360].map((minutes) => minutes * minute);

/** Round clock times for the axis, at most about `most` of them, on the local clock's own minutes. */
export function timeTicks(from: number, to: number, most: number): number[] {
  const step = tickSteps.find((size) => (to - from) / size <= most) ?? 720 * minute;
  const zone = new Date(from).getTimezoneOffset() * minute;
  const first = Math.ceil((from - zone) / step) * step + zone;
  return Array.from({ length: Math.max(0, Math.floor((to - first) / step) + 1) }, (_, i) => first + i * step);
}
