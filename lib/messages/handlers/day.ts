import type { BenchmarkSet } from '@/lib/benchmark/benchmark';
import { chooseBenchmark } from '@/lib/benchmark/choose';
import { comparableRooms, pastRooms } from '@/lib/benchmark/own';
import { isAdsAccount } from '@/lib/kpi/covers';
import { manualFacts } from '@/lib/kpi/manual';
import { beganWith } from '@/lib/report/began';
import { buildDay } from '@/lib/report/build-day';
import type { DayReport } from '@/lib/report/day';
import { calendarDay, dayAt, dayBounds, type Zone, zoneOf } from '@/lib/report/zone';
import { partsOfSteps } from '@/lib/room/funnel';
import { startedAt } from '@/lib/room/summary';
import { adsOnShopClock, dayCut } from '@/lib/settings/settings';
import type { Fact } from '@/lib/snapshot/fact';
import type { Shop } from '@/lib/snapshot/snapshot';
import { choicesOf } from '@/lib/store/choices';
import type { Database } from '@/lib/store/db';
import { run } from '@/lib/store/deadline';
import { factsSince, typedOf, withTyped } from '@/lib/store/manual';
import { lastMarket } from '@/lib/store/market';
import { pastRates, valuesAtMinute } from '@/lib/store/own-history';
import { listRooms, roomsStartedIn } from '@/lib/store/rooms';
import { shiftsOfRooms } from '@/lib/store/shifts';
import { findShop } from '@/lib/store/shops';
import { newestPrintedZone, snapshotsOfDay } from '@/lib/store/snapshots';
import { linesOf } from '@/lib/store/targets';
import type { Checked } from '../server';

/** The shop's day, today by default; empty, not an error, for a shop of which nothing is stored yet. */
export async function today({ shop: key, day }: Checked<'today'>): Promise<DayReport> {
  const cut = await dayCut.getValue();
  return run('relaxed', async (db) => {
    const { shop, zone } = await shopAndZone(db, key);
    const now = Date.now();
    const bounds = day ? dayBounds(day, zone.id, cut) : dayAt(now, zone.id, cut);
    const [read, typed] = await Promise.all([roomsStartedIn(db, key, bounds.from, bounds.to), typedOf(db, key)]);
    const rooms = withTyped(read, typed);
    const snapshots = await snapshotsOfDay(db, key, { ...bounds, rooms: rooms.map(({ room }) => room) });
    const report = buildDay({ snapshots, rooms, shop, day: bounds.day, zone, cut, typed: manualFacts(typed) });
    // Past midnight the pages already count the next day while this one goes on.
    return day ? report : { ...report, calendar: calendarDay(now, zone) };
  });
}

/** A month and the days by which a page may be behind. */
export const factsMs = 35 * 86_400_000;

/** What the shop's pages last said, by period, and what was typed: a figure read yesterday is old today, not unknown. */
export function facts({ shop }: Checked<'facts'>): Promise<Fact[]> {
  return run('relaxed', (db) => factsSince(db, shop, Date.now() - factsMs));
}

/**
 * A shop as its pages name it and the user confirmed it, and the zone its days are counted in: the confirmed one, if any. An
 * ads account of no known shop has its own days.
 */
export async function shopAndZone(db: Database, key: string): Promise<{ shop: Shop; zone: Zone }> {
  const [found, printed, same] = await Promise.all([findShop(db, key), newestPrintedZone(db, key), adsOnShopClock.getValue()]);
  const shop = found ?? { key, host: '' };
  const zone: Zone = shop.timeZone
    ? { id: shop.timeZone, from: 'confirmed' }
    : zoneOf(shop.region, printed?.text, Intl.DateTimeFormat().resolvedOptions().timeZone);
  return { shop, zone: { ...zone, ...((isAdsAccount(key) || same.includes(key)) && { adsToo: true }) } };
}

/** The four sources for each metric of one page at a minute of a room, null when it is not known; of a room not stored yet, as if it began now. */
export function benchmark({ shop: key, room, surface, metrics, minute, veryLow }: Checked<'benchmark'>): Promise<BenchmarkSet[]> {
  return run('relaxed', async (db) => {
    const [{ shop, zone }, rooms, lines, choices] = await Promise.all([
      shopAndZone(db, key),
      listRooms(db, key, pastRooms),
      linesOf(db, key),
      choicesOf(db, key),
    ]);
    const current = rooms.find((one) => one.room === room);
    const past = comparableRooms(rooms, current);
    const parts = partsOfSteps(metrics);
    const [own, shifts] = await Promise.all([
      minute === null ? [] : valuesAtMinute(db, past, { minute, surface, metrics: parts }),
      shiftsOfRooms(db, current ? [current, ...past] : past),
    ]);
    const begin = (startedAt: number) => beganWith(shifts, startedAt, minute ?? 0, zone.id);
    const began = begin(current ? startedAt(current) : Date.now());
    const shown = current?.surface === surface ? current : undefined;
    return metrics.map((metric) => {
      const points = pastRates(own, metric).map(({ startedAt, ...one }) => ({ ...one, ...begin(startedAt) }));
      return chooseBenchmark({
        metric,
        minute,
        began,
        own: points,
        value: shown?.values[metric],
        market: shown && lastMarket(rooms, shown, metric),
        line: lines.find((l) => l.metric === metric),
        region: shop.region,
        pinned: choices.get(metric),
        veryLow,
      });
    });
  });
}
