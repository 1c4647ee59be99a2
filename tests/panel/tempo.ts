import { demoTicks } from '@/lib/room/demo';
import { type Lately, latelyOf } from '@/lib/room/lately';
import { type Tempo, tempoOf, type UsualTempo } from '@/lib/room/tempo';
import type { PageState } from '@/lib/snapshot/page-state';
import { packTicks, tickId } from '@/lib/store/pack';

/** What the host's screen of the mockups holds its figures against. */
export const usualTempo: UsualTempo = {
  clicks: { source: 'own', value: 8, low: 6.4, high: 9.9, n: 11, like: [] },
  entries: { source: 'own', value: 80, low: 71, high: 93, n: 11, like: [] },
  longestWait: 8,
};

/** The last minutes of the demo room, from its samples. */
export function tempoAt(page: PageState | null, now: number): Tempo | null {
  return tempoOf(minutesOf(page, now));
}

/** The rates of its last five minutes alone. */
export function latelyAt(page: PageState | null, now: number): Lately | null {
  return latelyOf(minutesOf(page, now), 5, now - 84 * 60_000);
}

function minutesOf(page: PageState | null, now: number) {
  const room = page?.scope.kind === 'room' ? page.scope.room : '';
  const ticks = demoTicks(now).filter((tick) => tick.room === room && tick.row === '-');
  return [...Map.groupBy(ticks, tickId).values()].map((minute) => packTicks(undefined, minute));
}
