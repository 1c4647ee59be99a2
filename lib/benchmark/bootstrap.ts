import { draws } from './draws';
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
