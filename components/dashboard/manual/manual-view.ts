import { type Dispute, type ManualEntry, type OwnMetric, type Typed, typedNow } from '@/lib/kpi/manual';
import type { Person } from '@/lib/kpi/team/people';
import type { Today } from '@/lib/kpi/window';
import { factsMs, shopAndZone } from '@/lib/messages/handlers/day';
import { calendarDay } from '@/lib/report/zone';
import type { RoomSummary } from '@/lib/room/summary';
import { isUnnamed } from '@/lib/snapshot/shop-facts';
import type { Shop } from '@/lib/snapshot/snapshot';
import { run } from '@/lib/store/deadline';
import { manualDisputes, manualHistory, ownMetrics } from '@/lib/store/manual';
import { listRooms } from '@/lib/store/rooms';
import { recogniseShop } from '@/lib/store/shops';

/** Rooms that a number may be typed for. */
const newestRooms = 60;

/** What was typed for one shop, and what the form needs. `currency`: what its money is in, undefined while no page showed it. */
export type ManualView = {
  shop: Shop;
  today: Today;
  entries: Typed[];
  history: ManualEntry[];
  disputes: Dispute[];
  own: OwnMetric[];
  rooms: RoomSummary[];
  people: Person[];
  currency: string | undefined;
};

export function readManual(key: string): Promise<ManualView> {
  return run('relaxed', async (db) => {
    const { shop, zone } = await shopAndZone(db, key);
    const [history, disputes, own, rooms, people, seen] = await Promise.all([
      manualHistory(db, key),
      manualDisputes(db, key, Date.now() - factsMs),
      ownMetrics(db),
      listRooms(db, key, newestRooms),
      db.people.toArray(),
      isUnnamed(shop) ? undefined : recogniseShop(db, key),
    ]);
    return {
      shop,
      today: calendarDay(Date.now(), zone),
      entries: typedNow(history).toSorted((a, b) => b.at - a.at),
      history,
      disputes,
      own,
      rooms,
      people: people.sort((a, b) => a.name.localeCompare(b.name)),
      currency: shop.currency ?? seen?.money?.currency,
    };
  });
}
