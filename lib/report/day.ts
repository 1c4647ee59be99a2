import type { Today } from '@/lib/kpi/window';
import { airOfRoom } from '@/lib/room/air';
import type { RoomSummary } from '@/lib/room/summary';
import type { Fact } from '@/lib/snapshot/fact';
import type { Shop } from '@/lib/snapshot/snapshot';

export type { Fact } from '@/lib/snapshot/fact';

/** The day of a shop: [cut, next day's cut) in the shop's zone. */
export type DayReport = {
  shop: Shop;
  /** Calendar day in the shop's zone, YYYY-MM-DD. */
  day: string;
  /** IANA zone or fixed offset, and whether it was confirmed by the user, printed on a page, taken from the region, or assumed. */
  zone: string;
  zoneFrom: 'confirmed' | 'page' | 'region' | 'assumed';
  from: number;
  to: number;
  /** The calendar day: what pages count by. Another stretch of time than this day when the shop's day begins at another hour. */
  calendar: Today;
  /** What was typed for the day and its rooms, then the newest reading of each metric per surface and scope. */
  facts: Fact[];
  rooms: RoomSummary[];
};

/**
 * The rooms of a day whose last reading is not their figure for it: not seen ending, and no longer read (or the day is
 * over). While there is one, nothing can be added up over the day's rooms. `now` is epoch ms.
 */
export function openRooms({ rooms, to }: Pick<DayReport, 'rooms' | 'to'>, now: number): RoomSummary[] {
  return rooms.filter((room) => {
    const air = airOfRoom(room, now);
    return air === 'unseen' || (air === 'on' && now >= to);
  });
}
