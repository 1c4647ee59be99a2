import { readers } from '@/lib/reading/readers';
import { foldHealth, type Health, healthKey } from '@/lib/report/health';
import type { PageState } from '@/lib/snapshot/page-state';
import type { Shop, SurfaceId } from '@/lib/snapshot/snapshot';
import type { Database } from './db';

/** Remembers how a page reads now. */
export function saveHealth(db: Database, page: PageState): PromiseLike<void> {
  return db.transaction('rw', db.health, async () => {
    const shop = page.shop ?? hostShop(page.url);
    const before = await healthOf(db, shop.key, page.surface);
    await db.health.put(foldHealth(before, page, readerOf(page.surface), before?.shop ?? shop));
  });
}

/**
 * How a page of a shop has been read; undefined when it never was. A page that does not name its shop is taken for the
 * one shop of which this page is known on its host.
 */
export async function healthOf(db: Database, shop: string, surface: SurfaceId): Promise<Health | undefined> {
  const own = await db.health.get(healthKey(shop, surface));
  const host = shop.startsWith('host/') ? shop.slice('host/'.length) : undefined;
  if (own || host === undefined) return own;
  const [one, ...others] = await db.health.filter((row) => row.surface === surface && row.shop.host === host).toArray();
  return others.length === 0 ? one : undefined;
}

/** How every page was read, by surface and shop. */
export function listHealth(db: Database): PromiseLike<Health[]> {
  return db.health.toArray();
}

/** Notes what of a drift the user has been told (`Drift.marks`). */
export function heedDrift(db: Database, shop: string, surface: SurfaceId, marks: string[]): PromiseLike<void> {
  return db.transaction('rw', db.health, async () => {
    const row = await healthOf(db, shop, surface);
    if (row) await db.health.put({ ...row, heeded: marks });
  });
}

/** The page's script is of this same build, else its messages would not arrive. */
function readerOf(surface: SurfaceId): Health['reader'] {
  const reader = readers.find(({ id }) => id === surface);
  return reader ? { id: reader.id, version: reader.version } : { id: 'generic', version: 1 };
}

function hostShop(url: string): Shop {
  const host = new URL(url).hostname;
  return { key: `host/${host}`, host };
}
