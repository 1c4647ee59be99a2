import Dexie from 'dexie';
import { instantDays } from '@/lib/kpi/actual';
import { isAdsAccount, isAdsPage } from '@/lib/kpi/covers';
import type { Today } from '@/lib/kpi/window';
import type { Snapshot, SurfaceId } from '@/lib/snapshot/snapshot';
import type { Database } from './db';
import { groupBy } from './group';

const { minKey, maxKey } = Dexie;

function ofRoom(db: Database, room: string) {
  return db.snapshots.where('[scope.room+at]').between([room, minKey], [room, maxKey]);
}

/**
 * What a day's report needs: what the pages showed that day, readings of exactly that day whenever taken, and the newest
 * few of each of its rooms. A room leaves a snapshot a minute; a metric missing from its last one is in one before.
 */
export async function snapshotsOfDay(db: Database, shop: string, day: Today & { rooms: string[] }): Promise<Snapshot[]> {
  const shown = ['instant', 'period', 'unknown'].map((kind) =>
    db.snapshots.where('[shop.key+scope.kind+at]').between([shop, kind, day.from], [shop, kind, day.to], true, false).toArray(),
  );
  const later = db.snapshots.where('[shop.key+scope.from+scope.to]').equals([shop, day.day, day.day]).toArray();
  const rooms = day.rooms.map((room) => ofRoom(db, room).reverse().limit(newestOfRoom).toArray());
  const found = await Promise.all([...shown, later, ...rooms]);
  const byId = new Map(found.flat().map((snapshot) => [snapshot.id, snapshot]));
  return [...byId.values()].sort((a, b) => a.at - b.at);
}

const newestOfRoom = 5;

/**
 * The newest few snapshots of each page and period (or of no period: instants) of a shop since `since` (epoch ms), or of those
 * that were there at `until`. A page left open for weeks leaves thousands: only their keys are read, and of the last ones the contents.
 */
export async function newestOfPages(db: Database, shop: string, since: number, until?: number): Promise<Snapshot[]> {
  const keys = await Promise.all(
    ['instant', 'period'].map((kind) =>
      db.snapshots
        .where('[shop.key+scope.kind+at]')
        .between([shop, kind, since], [shop, kind, until ?? maxKey])
        .primaryKeys(),
    ),
  );
  return newestOf(db, keys.flat());
}

/** Of snapshots by id, in time order, the newest few of each page and what it covers. */
async function newestOf(db: Database, ids: readonly string[]): Promise<Snapshot[]> {
  const pages = groupBy(ids, (id) => id.slice(0, id.lastIndexOf('|')));
  const newest = [...pages].flatMap(([page, some]) => some.slice(-(listsVideos(page) ? turnedPages : newestOfPage)));
  return (await db.snapshots.bulkGet(newest)).filter((snapshot) => snapshot !== undefined);
}

/**
 * The states of the moment that some periods ended in: of each page of no period the newest few snapshots of the last days before
 * each of some moments (epoch ms). Of what came after a period its newest ones would tell.
 */
export async function instantsBefore(db: Database, shop: string, ends: readonly number[]): Promise<Snapshot[][]> {
  return Promise.all(
    ends.map(async (end) => {
      const since = end - instantDays * 86_400_000;
      const ids = await db.snapshots
        .where('[shop.key+scope.kind+at]')
        .between([shop, 'instant', since], [shop, 'instant', end])
        .primaryKeys();
      return newestOf(db, ids);
    }),
  );
}

/** A reading that came too early lacks a number or two, which the ones before it have. */
const newestOfPage = 3;

/** A list of videos is read page by page: it takes all of them to tell what it says. */
const turnedPages = 150;

/** Whether the snapshots whose ids begin like this are of a page that lists videos. */
function listsVideos(page: string): boolean {
  const surface: SurfaceId = 'streamer-video-analysis';
  return page.split('|').at(-2) === surface;
}

/**
 * The offset or zone that this shop's pages last printed beside a period, and the page. An ads account's is the shop's only
 * where there is no shop.
 */
export async function newestPrintedZone(db: Database, shop: string): Promise<{ text: string; surface: SurfaceId } | undefined> {
  const kind = [shop, 'period'];
  const newest = await db.snapshots
    .where('[shop.key+scope.kind+at]')
    .between([...kind, minKey], [...kind, maxKey])
    .reverse()
    .filter(({ scope, surface }) => scope.kind === 'period' && scope.timeZone !== undefined && (isAdsAccount(shop) || !isAdsPage(surface)))
    .first();
  const text = newest?.scope.kind === 'period' ? newest.scope.timeZone : undefined;
  return newest && text !== undefined ? { text, surface: newest.surface } : undefined;
}
