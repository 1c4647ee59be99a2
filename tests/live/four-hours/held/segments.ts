import type { CountId } from '@/lib/room/counters';
import type { Driven, Span } from '../recording';
import { shownAt, type Truth, unseen } from '../truth';

/** Who was on air when, by what was done in the room; nobody is null. */
export type Turn = Span & { who: string | null };

export function turnsOf({ start, handOvers, nobodyFrom }: Driven, end: number): Turn[] {
  const changes = [{ at: start, who: null }, ...handOvers, { at: nobodyFrom, who: null }].sort((a, b) => a.at - b.at);
  return changes.map(({ at, who }, index) => ({ who, from: at, to: changes[index + 1]?.at ?? end }));
}

/** What a card grew by in a turn, as far as somebody saw the page at both ends; and what of it nobody can be credited with. */
export type Part = { grown: number; lost: number };

/** What the page itself said at both ends of each turn: where an end was not seen, at the last or the next moment that was. */
export function partsOf(driven: Driven, turns: readonly Turn[], metric: string): Part[] {
  const blind = unseen(driven);
  const at = (moment: number) => shownAt(driven, metric, moment) ?? 0;
  return turns.map(({ from, to }) => {
    const [begun, ended] = [blind.find((one) => isWithin(from, one)), blind.find((one) => isWithin(to, one))];
    const first = begun ? at(begun.to) : from === driven.start ? 0 : at(from);
    const last = at(ended ? ended.from : to);
    return { grown: last - first, lost: ended ? at(ended.to) - at(ended.from) : 0 };
  });
}

function isWithin(moment: number, { from, to }: Span): boolean {
  return moment > from && moment < to;
}

/** Which of the page's cards, and which of the room's own counts, a count of segments is read from. */
export const countsOf: Readonly<Record<Exclude<CountId, 'spend'>, { card?: string; true: (truth: Truth, second: number) => number }>> = {
  gmv: { card: 'live_gmv_direct', true: ({ states }, second) => (states[second]?.totals.cents ?? 0) / 100 },
  entries: { card: 'live_views', true: ({ states }, second) => states[second]?.totals.views ?? 0 },
  orders: { card: 'items_sold', true: ({ states }, second) => states[second]?.totals.items ?? 0 },
  clicks: { true: ({ states }, second) => states[second]?.totals.clicks ?? 0 },
  follows: { true: ({ states }, second) => states[second]?.totals.follows ?? 0 },
};
