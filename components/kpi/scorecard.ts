import { isRoom } from '@/components/live/room';
import { isCounted } from '@/lib/kpi/counted';
import type { CardAsk } from '@/lib/kpi/score/ask';
import { type Card, cardOf } from '@/lib/kpi/score/card';
import type { Window } from '@/lib/kpi/window';
import type { DayReport } from '@/lib/report/day';
import { lengthOf, roomStart } from '@/lib/room/minute';
import type { Fact } from '@/lib/snapshot/fact';
import type { PageState } from '@/lib/snapshot/page-state';
import { isOwnMoney } from '@/lib/snapshot/shop-facts';
import { factsOf } from './facts';

export type { CardLine as KpiLine } from '@/lib/kpi/score/line';

/** What the panel knows of a shop: what its page shows, what today's rooms showed, and what is kept. */
export type Sources = Pick<
  CardAsk,
  'role' | 'targets' | 'sets' | 'stages' | 'stage' | 'own' | 'manual' | 'gmv' | 'splits' | 'leaves' | 'person' | 'shapes' | 'now'
> & {
  page: PageState | null;
  day: DayReport | undefined;
  /** The newest readings of periods and instants, of today and of the weeks before. */
  facts: readonly Fact[];
  plannedMinutes: number | null;
};

/** What a role's card is reckoned from: what the page shows, what today's rooms showed, and what was last read of its periods. */
export function askOf({ page, day, facts: read, plannedMinutes, ...rest }: Sources): CardAsk {
  const stored = [...(day?.facts ?? []), ...read];
  const shop = day?.shop ?? page?.shop;
  const facts = [...factsOf(page), ...stored.filter((fact) => isCounted(fact) && isOwnMoney(fact, shop))];
  const room = roomWindow({ page, day, plannedMinutes });
  return { ...rest, shop: shop?.key ?? '', region: shop?.region, today: day?.calendar ?? null, facts, room };
}

/** A role's card as the panel shows it. */
export function scorecard(sources: Sources): Card {
  return cardOf(askOf(sources));
}

/** The room in view, else the day's newest. */
function roomWindow({
  page,
  day,
  plannedMinutes,
}: Pick<Sources, 'page' | 'day' | 'plannedMinutes'>): Extract<Window, { kind: 'room' }> | null {
  if (isRoom(page))
    return {
      kind: 'room',
      room: page.scope.room,
      start: roomStart(page.scope, page.at),
      plannedMinutes: lengthOf(page.scope, plannedMinutes),
    };
  // This page's room is about to be known: until then another room's numbers would be taken for its own.
  if (page?.scope.kind === 'unknown' && page.scope.why === 'room-state') return null;
  const room = day?.rooms.at(-1);
  return room ? { kind: 'room', room: room.room, start: room.start, plannedMinutes: lengthOf(room, plannedMinutes) } : null;
}
