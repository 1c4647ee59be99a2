import { isRoom, type RoomPage } from '@/components/live/room';
import { surfaceRank } from '@/lib/room/surface-rank';
import type { PageState } from '@/lib/snapshot/page-state';

/** A room on screen in one of this browser's tabs. */
export type OpenRoom = { tab: number; page: RoomPage };

const prefix = 'page/';

/**
 * The rooms among what the tabs show, from the session's keys: one each, from the page whose figures stand for it,
 * of two such from the tab that read it last; in an order that stays.
 */
export function openRooms(session: Readonly<Record<string, unknown>>): OpenRoom[] {
  const rooms = new Map<string, OpenRoom>();
  for (const [key, value] of Object.entries(session)) {
    const page = value as PageState | null;
    if (!key.startsWith(prefix) || !isRoom(page) || page.demo) continue;
    const open = { tab: Number(key.slice(prefix.length)), page };
    const known = rooms.get(page.scope.room);
    if (!known || isBetter(open, known)) rooms.set(page.scope.room, open);
  }
  return [...rooms.values()].sort((a, b) => nameOf(a).localeCompare(nameOf(b)) || a.page.scope.room.localeCompare(b.page.scope.room));
}

/**
 * The better surface, whose figures its row and its alarms have too, then the newer reading; of two at one moment that of the older
 * tab. Two pages of one room do not take turns.
 */
function isBetter(one: OpenRoom, other: OpenRoom): boolean {
  const better = surfaceRank(other.page.surface) - surfaceRank(one.page.surface);
  if (better !== 0) return better > 0;
  return one.page.at === other.page.at ? one.tab < other.tab : one.page.at > other.page.at;
}

function nameOf({ page: { shop } }: OpenRoom): string {
  return shop?.name ?? shop?.host ?? '';
}

/** In how many columns so many tiles fill a wide window best. */
export function columnsFor(count: number): number {
  if (count <= 3) return Math.max(1, count);
  if (count === 4) return 2;
  if (count <= 6 || count === 9) return 3;
  return count <= 12 ? 4 : 5;
}
