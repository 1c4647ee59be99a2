import type { Counter, Look } from './counters';

/** Readings this far apart (ms) leave at least a minute unread between them: every minute of a running room begins with one. */
export const gapAfter = 120_000;

/** How much a counter grew; the true growth lies from `low` to `high`. `restated`: the page took something back meanwhile. */
export type Growth = { value: number; low: number; high: number; restated: boolean };

/** Why a growth is not known. `absent`: the page does not show it · `gap`: not every minute was read. */
export type Unknown = 'absent' | 'gap';

type Counted = Pick<Counter, 'looks' | 'grain' | 'derived'>;

/** Growth of a counter between two moments, epoch ms, read throughout; what it was in a gap nobody knows. */
export function growthIn(counter: Counted | null, from: number, to: number): Growth | Unknown {
  if (!counter) return 'absent';
  const { looks } = counter;
  const first = lastBefore(looks, from);
  const last = lastBefore(looks, to);
  const start = looks[first];
  const end = looks[last];
  if (!start || !end || from - start.at >= gapAfter || to - end.at >= gapAfter) return 'gap';
  for (let i = first + 1; i <= last; i++) if (spacing(looks, i) >= gapAfter) return 'gap';
  return growthBetween(counter, first, last);
}

/** Growth from one look to a later one, by their places. */
export function growthBetween({ looks, grain, derived }: Counted, first: number, last: number): Growth {
  const [start, end] = [looks[first] as Look, looks[last] as Look];
  let restated = false;
  for (let i = first + 1; i <= last; i++) restated ||= fell(looks[i - 1] as Look, looks[i] as Look, derived);
  return { value: difference(end.value, start.value, grain), low: end.low - start.high, high: end.high - start.low, restated };
}

/** `a - b` to the last digit of their grain. */
export function difference(a: number, b: number, grain: number): number {
  const perUnit = Math.round(1 / grain);
  return (Math.round(a * perUnit) - Math.round(b * perUnit)) / perUnit;
}

/** A derived count sways by what its parts are rounded; what is read falls only when the page takes something back. */
function fell(before: Look, after: Look, derived: boolean): boolean {
  return derived ? after.high < before.low : after.value < before.value;
}

/** The place of the last look at or before a moment; -1 when there is none. */
export function lastBefore(looks: readonly Look[], at: number): number {
  let [low, high] = [0, looks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((looks[middle] as Look).at <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Whether the page was read on both sides of a moment: beside a gap a span of fixed length would hold less than its length. */
export function isReadAcross(looks: readonly Look[], at: number): boolean {
  const index = lastBefore(looks, at);
  const [before, after] = [looks[index], looks[index + 1]];
  return before !== undefined && (before.at === at || (after !== undefined && after.at - before.at < gapAfter));
}

function spacing(looks: readonly Look[], index: number): number {
  return (looks[index] as Look).at - (looks[index - 1] as Look).at;
}
