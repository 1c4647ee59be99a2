import { pastRooms } from '@/lib/benchmark/own';
import { manualFacts } from '@/lib/kpi/manual';
import type { OwnRoom } from '@/lib/kpi/propose';
import { pastOf } from '@/lib/kpi/targets/past';
import { type Past, type PastKpi, type PastSources, pastDays } from '@/lib/kpi/targets/past-type';
import type { Today } from '@/lib/kpi/window';
import type { MetricId } from '@/lib/metrics/catalog';
import { newestFacts } from '@/lib/report/build-day';
import type { Snapshot } from '@/lib/snapshot/snapshot';
import type { Database } from './db';
import { typedOf, withTyped } from './manual';
import { listRooms } from './rooms';
import { newestOfPages } from './snapshots';

/** A page is also read some days after the day it tells of. */
const readWithinDays = 7;

/** What a shop's own days and rooms were, for any metric: see `pastOf`. `days`: how far back. */
export async function pastSources(db: Database, shop: string, today: Today, days = pastDays): Promise<PastSources> {
  const since = today.from - (days + readWithinDays) * 86_400_000;
  const [snapshots, rooms, typed] = await Promise.all([newestOfPages(db, shop, since), listRooms(db, shop, pastRooms), typedOf(db, shop)]);
  const ended = withTyped(rooms, typed).filter((room) => room.state === 'ended' && !room.demo);
  return { facts: [...newestFacts(snapshots), ...manualFacts(typed)], rooms: [...ended, ...listedRooms(snapshots, ended)], today };
}

/** Rooms that a page lists and that were not watched themselves, each as it was last listed there. */
function listedRooms(snapshots: readonly Snapshot[], known: readonly { room: string }[]): OwnRoom[] {
  const seen = new Set(known.map(({ room }) => room));
  const listed = new Map<string, OwnRoom & { at: number }>();
  for (const { surface, rows, at } of snapshots) {
    for (const { kind, key, values } of rows) {
      const place = `${surface} ${key}`;
      if (kind === 'room' && !seen.has(key) && (listed.get(place)?.at ?? 0) <= at) listed.set(place, { surface, values, at });
    }
  }
  return [...listed.values()];
}

/** What one metric came to. */
export async function readPast(db: Database, shop: string, today: Today, kpi: PastKpi, metric: MetricId): Promise<Past> {
  return pastOf(kpi, metric, await pastSources(db, shop, today));
}
