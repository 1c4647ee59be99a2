import { manualFacts } from '@/lib/kpi/manual';
import { shopAndZone } from '@/lib/messages/handlers/day';
import { buildDay, newestFacts } from '@/lib/report/build-day';
import type { DayReport, Fact } from '@/lib/report/day';
import { type RoomTotals, totalsOf } from '@/lib/report/review/totals';
import { dayAt, dayBounds, type Zone } from '@/lib/report/zone';
import type { Cycle } from '@/lib/room/cycles';
import type { Mark } from '@/lib/room/marks';
import type { Shift } from '@/lib/room/shifts';
import { type RoomSummary, startedAt } from '@/lib/room/summary';
import type { Recognised, ShopEntry } from '@/lib/snapshot/shop-facts';
import type { Shop } from '@/lib/snapshot/snapshot';
import { roomCycles } from '@/lib/store/cycles';
import type { Database } from '@/lib/store/db';
import { run } from '@/lib/store/deadline';
import { viewersOf } from '@/lib/store/history';
import { typedOf, withTyped } from '@/lib/store/manual';
import type { SampleRecord } from '@/lib/store/pack';
import { listRooms, roomsStartedIn } from '@/lib/store/rooms';
import { roomSamples } from '@/lib/store/samples';
import { timelineOf } from '@/lib/store/shifts';
import { recogniseShop, shopEntries } from '@/lib/store/shops';
import { snapshotsOfDay } from '@/lib/store/snapshots';
import { targetEdits } from '@/lib/store/targets';

/** How many rooms and days a list shows. */
const mostRooms = 500;
const mostDays = 60;
/** A metric missing from the last reading of a room is in one before. */
const newestOfRoom = 5;

export function readShops(): Promise<ShopEntry[]> {
  return run('relaxed', shopEntries);
}

/** One shop with what its pages showed of it, and all the others; null when there is no such shop. */
export function readShop(key: string): Promise<{ entry: ShopEntry; entries: ShopEntry[]; seen: Recognised } | null> {
  return run('relaxed', async (db) => {
    const [entries, seen] = await Promise.all([shopEntries(db), recogniseShop(db, key)]);
    const entry = entries.find((one) => one.shop.key === key);
    return entry && seen && !entry.demo ? { entry, entries, seen } : null;
  });
}

/** The rooms that started last first, of one shop or of all. */
export async function readRooms(shop?: string): Promise<RoomSummary[]> {
  const rooms = await run('relaxed', async (db) => {
    const read = await listRooms(db, shop, mostRooms);
    const keys = [...new Set(read.map((room) => room.shop.key))];
    const typed = await Promise.all(keys.map((key) => typedOf(db, key)));
    return withTyped(read, typed.flat());
  });
  return rooms.toSorted((a, b) => startedAt(b) - startedAt(a));
}

/** `day` and `zone`: the shop's calendar day the room began on. */
export type RoomView = {
  room: RoomSummary;
  day: string;
  zone: Zone;
  facts: Fact[];
  minutes: SampleRecord[];
  marks: Mark[];
  shifts: Shift[];
  cycles: Cycle[];
  totals: RoomTotals;
};

/** A room with its newest figures and all its curves; null when there is no such room. `cut`: when days begin, minutes after midnight. */
export function readRoom(id: string, cut: number): Promise<RoomView | null> {
  return run('relaxed', async (db) => {
    const row = await db.rooms.get(id);
    if (!row) return null;
    const newest = db.snapshots.where('[scope.room+at]').between([id, 0], [id, Number.POSITIVE_INFINITY]).reverse();
    const [snapshots, minutes, timeline, { zone }, typed, edits] = await Promise.all([
      newest.limit(newestOfRoom).toArray(),
      roomSamples(db, id, row.surface),
      timelineOf(db, row),
      shopAndZone(db, row.shop.key),
      typedOf(db, row.shop.key),
      targetEdits(db, row.shop.key),
    ]);
    const byHand = manualFacts(typed.filter(({ of }) => 'room' in of && of.room === id));
    const cycles = await roomCycles(db, row, minutes);
    const room = withTyped([row], typed)[0] ?? row;
    const { day } = dayAt(startedAt(row), zone.id, cut);
    return {
      room,
      day,
      zone,
      facts: [...byHand, ...newestFacts(snapshots)],
      minutes,
      ...timeline,
      cycles,
      totals: totalsOf(room, edits, viewersOf(id, minutes), day),
    };
  });
}

/** The day of a shop; null when the shop has no data at all. */
export function readDay(shop: string, day: string, cut: number): Promise<DayReport | null> {
  return run('relaxed', async (db) => {
    const known = await shopAndZone(db, shop);
    return known.shop.host ? dayOf(db, known.shop, day, known.zone, cut) : null;
  });
}

/** The newest days with figures first, of one shop or of all. */
export function readDays(cut: number, shop?: string): Promise<DayReport[]> {
  return run('relaxed', async (db) => {
    const shops = (await shopEntries(db)).filter((one) => !one.as && (shop === undefined || one.shop.key === shop));
    const days = await Promise.all(shops.map((one) => daysOf(db, one.shop, cut)));
    return days
      .flat()
      .sort((a, b) => b.from - a.from)
      .slice(0, mostDays);
  });
}

async function daysOf(db: Database, shop: Shop, cut: number): Promise<DayReport[]> {
  const { zone } = await shopAndZone(db, shop.key);
  const days: DayReport[] = [];
  let before = Number.POSITIVE_INFINITY;
  while (days.length < mostDays) {
    // One look-up a day with data, however many snapshots it has.
    const newest = await db.snapshots.where('[shop.key+at]').between([shop.key, 0], [shop.key, before], true, false).last();
    if (!newest) break;
    const { day, from } = dayAt(newest.at, zone.id, cut);
    const report = await dayOf(db, shop, day, zone, cut);
    if (report.facts.length > 0 || report.rooms.length > 0) days.push(report);
    before = from;
  }
  return days;
}

async function dayOf(db: Database, shop: Shop, day: string, zone: Zone, cut: number): Promise<DayReport> {
  const bounds = dayBounds(day, zone.id, cut);
  const [read, typed] = await Promise.all([roomsStartedIn(db, shop.key, bounds.from, bounds.to), typedOf(db, shop.key)]);
  const rooms = withTyped(read, typed);
  const snapshots = await snapshotsOfDay(db, shop.key, { ...bounds, rooms: rooms.map((room) => room.room) });
  return buildDay({ snapshots, rooms, shop, day, zone, cut, typed: manualFacts(typed) });
}
