/**
 * A curve kept at every coarseness at once: level 0 holds the readings, each higher level the lowest and highest of four
 * entries below. Drawing takes the level that fits the pixels, so that 43 200 points cost as much as 300.
 */
export type Pyramid = { times: number[]; levels: Level[] };

/** Per block the extremes and when they occurred; NaN is a block without a reading. */
type Level = { low: number[]; high: number[]; lowAt: number[]; highAt: number[] };

/** A point to draw; `y` NaN breaks the line. */
export type Dot = { x: number; y: number };

const fan = 4;

/** Builds a pyramid from ascending times (epoch ms) and values, NaN or null being a gap. */
export function createPyramid(times: ArrayLike<number>, values: ArrayLike<number | null>): Pyramid {
  const pyramid: Pyramid = { times: [], levels: [emptyLevel()] };
  for (let index = 0; index < times.length; index++) append(pyramid, times[index] ?? 0, values[index] ?? Number.NaN);
  return pyramid;
}

/** Adds one reading at the end, later than all before it. Amortised constant time. */
export function append(pyramid: Pyramid, at: number, value: number | null): void {
  const reading = value ?? Number.NaN;
  const index = pyramid.times.push(at) - 1;
  let block = index;
  for (let height = 0; ; height++) {
    const level = pyramid.levels[height] ?? grow(pyramid);
    widen(level, block, reading, index);
    if (block < fan) return;
    block = Math.floor(block / fan);
  }
}

/**
 * The points to draw between two moments in about `pixels` columns: per block its extremes in the order they occurred,
 * plus one reading on either side so that the line runs to the edges. Times further apart than `gap` ms break the line.
 */
export function view(pyramid: Pyramid, from: number, to: number, pixels: number, gap = Number.POSITIVE_INFINITY): Dot[] {
  const { times, levels } = pyramid;
  const first = Math.max(0, firstAfter(times, from) - 1);
  const last = Math.min(times.length - 1, firstAfter(times, to));
  if (last < first) return [];
  let height = 0;
  while (height < levels.length - 1 && (last - first + 1) / fan ** height > pixels) height++;
  const level = levels[height] ?? emptyLevel();
  const dots: Dot[] = [];
  for (let block = Math.floor(first / fan ** height); block <= Math.floor(last / fan ** height); block++)
    emit(dots, pyramid, level, block, gap);
  return dots;
}

function emit(dots: Dot[], { times }: Pyramid, level: Level, block: number, gap: number): void {
  const {
    low = Number.NaN,
    high = Number.NaN,
    lowAt = 0,
    highAt = 0,
  } = {
    low: level.low[block],
    high: level.high[block],
    lowAt: level.lowAt[block],
    highAt: level.highAt[block],
  };
  const [a, b] =
    lowAt <= highAt
      ? [
          { x: times[lowAt] ?? 0, y: low },
          { x: times[highAt] ?? 0, y: high },
        ]
      : [
          { x: times[highAt] ?? 0, y: high },
          { x: times[lowAt] ?? 0, y: low },
        ];
  const before = dots.at(-1);
  if (before && a.x - before.x > gap) dots.push({ x: before.x + gap, y: Number.NaN });
  dots.push(a);
  if (b.x > a.x) dots.push(b);
}

function widen(level: Level, block: number, value: number, index: number): void {
  const low = level.low[block];
  if (low === undefined || Number.isNaN(low)) {
    level.low[block] = value;
    level.high[block] = value;
    level.lowAt[block] = index;
    level.highAt[block] = index;
    return;
  }
  if (value < low) {
    level.low[block] = value;
    level.lowAt[block] = index;
  }
  if (value > (level.high[block] ?? value)) {
    level.high[block] = value;
    level.highAt[block] = index;
  }
}

/** A new top: its first block takes over the whole level below. */
function grow(pyramid: Pyramid): Level {
  const below = pyramid.levels.at(-1) ?? emptyLevel();
  const level = emptyLevel();
  for (let block = 0; block < below.low.length - 1; block++) {
    widen(level, Math.floor(block / fan), below.low[block] ?? Number.NaN, below.lowAt[block] ?? 0);
    widen(level, Math.floor(block / fan), below.high[block] ?? Number.NaN, below.highAt[block] ?? 0);
  }
  pyramid.levels.push(level);
  return level;
}

function emptyLevel(): Level {
  return { low: [], high: [], lowAt: [], highAt: [] };
}

/** The index of the first time later than `at`. */
function firstAfter(times: readonly number[], at: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
