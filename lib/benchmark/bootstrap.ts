import { quantile } from './quantile';

const rounds = 400;

/** Nine in ten of the medians that could have come about lie between these quantiles. */
const ends = [0.05, 0.95] as const;

/**
 * How far the median of a few values could have lain elsewhere, by drawing as many of them again and again. The draws are the
 * same each time: the interval moves only when a value does.
 */
export function medianInterval(ascending: readonly number[]): [low: number, high: number] {
  const next = draws(ascending.length);
  const medians = Array.from({ length: rounds }, () => {
    const drawn = ascending.map(() => ascending[Math.floor(next() * ascending.length)] ?? Number.NaN).sort((a, b) => a - b);
    return quantile(drawn, 0.5);
  }).sort((a, b) => a - b);
  return [quantile(medians, ends[0]), quantile(medians, ends[1])];
}

/** Numbers in [0, 1) that look random and are the same for the same seed (mulberry32). */
function draws(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
