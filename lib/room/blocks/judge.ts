import { draws } from '@/lib/benchmark/draws';

/** What both blocks of a pair came to. */
export type Pair = { on: number; off: number };

/**
 * All pairs together: the sums, their ratio, where the true ratio lies (95 %), and how often the draw alone would set the
 * sums this far apart if it made no difference (both ways).
 */
export type Judgement = { pairs: number; on: number; off: number; ratio: number | null; low: number; high: number; p: number };

/** Fewer pairs or events (orders where money is judged) than this say nothing. */
export const fewestPairs = 8;
export const fewestEvents = 20;

/** Up to so many pairs every way the draw could have fallen is counted; beyond, so many of them. */
const mostExact = 12;
const drawn = 4999;

/** Both tails together. */
const level = 0.05;

/**
 * Judged by the draw itself, without a model of the counts. A true ratio q stands if the pairs, with what was counted while on
 * divided by q, could well have fallen the other way round. Which pairs are turned round does not matter for how q comes out:
 * turning a set of them is no surprise exactly while q is at least the ratio within that set. So the ends of the interval are
 * order statistics of the ratios of all (or many) sets of pairs (Hartigan, 1969).
 */
export function judge(pairs: readonly Pair[]): Judgement {
  const sum = (of: 'on' | 'off') => pairs.reduce((all, pair) => all + pair[of], 0);
  const [on, off] = [sum('on'), sum('off')];
  const ratios: number[] = [];
  let none = 0;
  for (const turned of setsOf(pairs.length)) {
    const [a, b] = totalOf(pairs, turned);
    if (a <= 0 && b <= 0) none += 1;
    else ratios.push(b > 0 ? a / b : Number.POSITIVE_INFINITY);
  }
  ratios.sort((a, b) => a - b);
  const all = ratios.length + none;
  // How many of the smallest, and of the largest, an interval of this level leaves out.
  const out = Math.floor((level / 2) * all) - none;
  const [low, high] = out >= 0 && ratios.length > 0 ? [ratios[out] ?? 0, ratios.at(-1 - out) ?? 0] : [0, Number.POSITIVE_INFINITY];
  const below = none + ratios.filter((ratio) => ratio <= 1).length;
  const above = none + ratios.filter((ratio) => ratio >= 1).length;
  const p = Math.min(1, (2 * Math.min(below, above)) / all);
  return { pairs: pairs.length, on, off, ratio: off > 0 ? on / off : null, low, high, p };
}

/** The sums of the pairs in a set. */
function totalOf(pairs: readonly Pair[], turned: (index: number) => boolean): [on: number, off: number] {
  let [on, off] = [0, 0];
  pairs.forEach((pair, index) => {
    if (!turned(index)) return;
    on += pair.on;
    off += pair.off;
  });
  return [on, off];
}

/** Every set of so many pairs, or the empty one and many random ones: the same each time, so that a result stands still. */
function* setsOf(count: number): Generator<(index: number) => boolean> {
  if (count <= mostExact) {
    for (let set = 0; set < 2 ** count; set += 1) yield (index) => ((set >> index) & 1) === 1;
    return;
  }
  yield () => false;
  const next = draws(count);
  for (let i = 0; i < drawn; i += 1) {
    const coins = Array.from({ length: count }, () => next() < 0.5);
    yield (index) => coins[index] === true;
  }
}
