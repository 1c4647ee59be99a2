import type { Series } from '@/lib/room/series';

/** A point as Chart.js takes it unparsed; a null `y` breaks the line. */
export type Point = { x: number; y: number | null };

type Grid = { from: number; bucket: number };

/**
 * The points of one curve: two a bucket where it swings (its extremes, the one nearer to the bucket's end last), one where it
 * stands still, and one null a gap, so that a line never crosses time without samples.
 */
export function points(series: Series, { from, bucket }: Grid): Point[] {
  const out: Point[] = [];
  for (let i = 0; i < series.last.length; i++) {
    const last = series.last[i];
    const x = from + i * bucket;
    if (last === null || last === undefined) {
      if (out.length > 0 && out[out.length - 1]?.y !== null) out.push({ x: x + bucket / 2, y: null });
      continue;
    }
    const low = series.low[i] ?? last;
    const high = series.high[i] ?? last;
    const nearHigh = high - last <= last - low;
    if (low !== high) out.push({ x: x + bucket / 4, y: nearHigh ? low : high }, { x: x + (3 * bucket) / 4, y: nearHigh ? high : low });
    else if (isAlone(series.last, i)) out.push({ x, y: last }, { x: x + bucket, y: last });
    else out.push({ x: x + bucket / 2, y: last });
  }
  return out;
}

/** A sample with a gap on both sides would be a line of no length: it is drawn as wide as its bucket. */
function isAlone(last: readonly (number | null)[], i: number): boolean {
  return (last[i - 1] ?? null) === null && (last[i + 1] ?? null) === null;
}

/** Stretches without samples between the first and the last sample, epoch milliseconds. */
export function gapsOf(series: Series, { from, bucket }: Grid): Array<{ from: number; to: number }> {
  const gaps: Array<{ from: number; to: number }> = [];
  let seen = -1;
  series.last.forEach((value, i) => {
    if (value === null) return;
    if (seen >= 0 && i - seen > 1) gaps.push({ from: from + (seen + 1) * bucket, to: from + i * bucket });
    seen = i;
  });
  return gaps;
}

/** Buckets in which a number that only grows became smaller: the page corrected itself. `change` is negative, in base units. */
export function restatementsOf(series: Series): Array<{ index: number; change: number }> {
  const found: Array<{ index: number; change: number }> = [];
  let before: number | null = null;
  series.last.forEach((last, index) => {
    if (last === null) return;
    const peak: number = Math.max(before ?? last, series.high[index] ?? last);
    if (last < peak) found.push({ index, change: last - peak });
    before = last;
  });
  return found;
}
