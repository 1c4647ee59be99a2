import type { Driven, Span } from '../recording';
import { shownAt, textsOf, unseen } from '../truth';

const minuteMs = 60_000;
const tenMs = 10 * minuteMs;

/** Ten minutes and what the page's GMV grew by in them. */
export type Ten = Span & { grown: number };

/**
 * All ten minutes of a room that begin at one of its whole minutes after the first ten, were seen throughout and on both sides,
 * and in which the page took nothing back: by what the page itself printed.
 */
export function tensOf(driven: Driven, end: number): Ten[] {
  const blind = unseen(driven);
  const falls = fallsOf(driven);
  const tens: Ten[] = [];
  for (let from = driven.start + tenMs; from + tenMs <= end; from += minuteMs) {
    const to = from + tenMs;
    if (blind.some((one) => one.from < to && one.to > from) || falls.some((at) => at > from && at <= to)) continue;
    tens.push({ from, to, grown: grew(driven, 'live_gmv_direct', from, to) });
  }
  return tens;
}

/** What a card of the page, or a product's cell, grew by between two moments. */
export function grew(driven: Driven, metric: string, from: number, to: number, row = '-'): number {
  return (shownAt(driven, metric, to, row) ?? 0) - (shownAt(driven, metric, from, row) ?? 0);
}

/** When the page's GMV fell. */
function fallsOf(driven: Driven): number[] {
  const texts = textsOf(driven, 'live_gmv_direct');
  return texts.flatMap(({ from, value }, index) => ((value ?? 0) < (texts[index - 1]?.value ?? 0) ? [from] : []));
}

/** The longest time in which the page's GMV stood still while it was seen, as without an order it does. */
export function longestStill(driven: Driven): Span {
  const blind = unseen(driven);
  const texts = textsOf(driven, 'live_gmv_direct');
  const still = texts.flatMap(({ from, value }, index): Span[] => {
    const next = texts.slice(index + 1).find((one) => one.value !== value);
    return next ? [{ from, to: next.from }] : [];
  });
  const seen = still.filter(({ from, to }) => !blind.some((one) => one.from < to && one.to > from));
  return seen.reduce((longest, one) => (one.to - one.from > longest.to - longest.from ? one : longest), { from: 0, to: 0 });
}
