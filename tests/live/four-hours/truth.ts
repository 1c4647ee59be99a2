import { configWith } from '../../lab/config';
import { planOf } from '../../lab/feed';
import type { Shown } from '../../lab/pages/truth';
import { Room } from '../../lab/simulation/room';
import type { RoomState } from '../../lab/simulation/totals';
import type { Driven, Span } from './recording';
import { config, room } from './room';

/** The room as it was at each of its seconds, and what its products are. */
export type Truth = { states: readonly RoomState[]; products: readonly { id: string; name: string }[] };

export function truthOf(): Truth {
  const simulated = new Room(planOf(room, configWith(config)));
  const states = Array.from({ length: simulated.plan.lasts + 1 }, (_, second) => simulated.at(second));
  return { states, products: simulated.products };
}

/** What a card or cell of the page said at a moment, in base units; null while it said nothing. The last number holds where nobody looked. */
export function shownAt(driven: Pick<Driven, 'visits'>, metric: string, at: number, row = '-'): number | null {
  return textsOf(driven, metric, row).findLast(({ from }) => from <= at)?.value ?? null;
}

const known = new WeakMap<object, Map<string, Shown[]>>();

/** Everything a card or cell of the page said, in its order. */
export function textsOf({ visits }: Pick<Driven, 'visits'>, metric: string, row = '-'): readonly Shown[] {
  const all =
    known.get(visits) ??
    Map.groupBy(
      visits.flatMap(({ truth }) => truth),
      (text) => `${text.row}|${text.metric}`,
    );
  known.set(visits, all);
  return all.get(`${row}|${metric}`) ?? [];
}

/** Stretches in which nobody saw the page: the tab was closed, until it showed numbers again; the computer slept. */
export function unseen(driven: Pick<Driven, 'visits' | 'asleep'>): Span[] {
  return [...closed(driven), driven.asleep].sort((a, b) => a.from - b.from);
}

/** Stretches between two visits, until the page showed numbers again, that were too long for a reload. */
export function closed({ visits }: Pick<Driven, 'visits'>): Span[] {
  const between = visits.slice(1).map(({ from, truth }, index) => ({
    from: visits[index]?.to ?? 0,
    to: truth.find(({ metric, row, value }) => metric === 'live_gmv_direct' && row === '-' && value !== null)?.from ?? from,
  }));
  return between.filter(({ from, to }) => to - from > 120_000);
}
