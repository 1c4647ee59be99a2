import Dexie from 'dexie';
import { fixed, type KnownShops, type Recognised, type ShopEntry, type ShopFacts } from '@/lib/snapshot/shop-facts';
import type { Shop, Snapshot } from '@/lib/snapshot/snapshot';
import type { Database } from './db';
import { newestPrintedZone } from './snapshots';

const { minKey, maxKey } = Dexie;

/**
 * What the user said about a shop: its facts, or that it is the shop `as`. `seen` is what its pages showed at that moment:
 * the evidence for the facts, and the only record of a shop whose snapshots are counted under another.
 */
export type ShopRow = { key: string; seen: Recognised; confirmed?: ShopFacts & { at: number }; as?: string };

/** The one error of this file: a shop that is not stored, or two that cannot be taken together. */
class ShopRefused extends Error {
  constructor() {
    super('refused');
  }
}

/** What the user said about all shops. */
export async function knownShops(db: Database): Promise<KnownShops> {
  const rows = await db.shops.toArray();
  return Object.fromEntries(rows.map(({ key, seen, confirmed, as }) => [key, as ? { as } : factsOf(seen.shop, confirmed)]));
}

function factsOf(shop: Shop, confirmed: ShopRow['confirmed']) {
  if (!confirmed) return { ...(shop.name && { name: shop.name }), ...(shop.region && { region: shop.region }) };
  const { at: _, ...facts } = confirmed;
  return facts;
}

/** Every shop of which something is stored or was said, as it is called now. One look-up or two per shop, however many snapshots it has. */
export async function shopEntries(db: Database): Promise<ShopEntry[]> {
  const known = await knownShops(db);
  const rows = new Map((await db.shops.toArray()).map((row) => [row.key, row]));
  const entries: ShopEntry[] = [];
  for (let after: string | undefined; ; ) {
    const first = await db.snapshots
      .where('[shop.key+at]')
      .above(after === undefined ? [minKey] : [after, maxKey])
      .first();
    if (!first) break;
    const { key } = first.shop;
    after = key;
    const newest = (await newestOf(db, key)) ?? first;
    const { confirmed } = rows.get(key) ?? {};
    rows.delete(key);
    const shop = fixed(await nameOf(db, newest), known);
    entries.push({
      shop,
      first: first.at,
      last: newest.at,
      ...(confirmed && { confirmedAt: confirmed.at }),
      ...(newest.demo && { demo: true }),
    });
  }
  // Counted under another, or confirmed and without a snapshot left.
  for (const { key, seen, confirmed, as } of rows.values()) {
    const shop = as ? seen.shop : fixed({ ...seen.shop, key }, known);
    entries.push({ shop, first: seen.first, last: seen.last, ...(confirmed && { confirmedAt: confirmed.at }), ...(as && { as }) });
  }
  return entries;
}

/** The shop of a snapshot as its own pages name it: what is counted under it bears another's host. */
async function nameOf(db: Database, { shop }: Snapshot): Promise<Shop> {
  if (!shop.readAs) return shop;
  // Not from its snapshots: after a shop was renamed, its own are months before the newest.
  return (await db.shops.get(shop.key))?.seen.shop ?? shop;
}

/** A shop as its newest snapshot names it, with what the user confirmed of it; undefined when nothing of it is stored. */
export async function findShop(db: Database, key: string): Promise<Shop | undefined> {
  const [newest, known] = await Promise.all([newestOf(db, key), knownShops(db)]);
  return newest && fixed(await nameOf(db, newest), known);
}

function newestOf(db: Database, key: string) {
  return db.snapshots.where('[shop.key+at]').between([key, minKey], [key, maxKey]).last();
}

/** Among so many of the newest snapshots money with its sign is looked for. */
const lookedAt = 30;
const printsCurrency = /\p{Sc}|[A-Z]{3}|円|元|zł|Kč|kr|Ft|Rp|RM|đ|บาท/u;

/** What a shop's stored pages show of it; null for a shop of which nothing is stored. */
export async function recogniseShop(db: Database, key: string): Promise<Recognised | null> {
  const row = await db.shops.get(key);
  const own = () => db.snapshots.where('[shop.key+at]').between([key, minKey], [key, maxKey]);
  const first = await own().first();
  const newest = (await own().reverse().limit(lookedAt).toArray()).filter(({ shop }) => !shop.readAs);
  const last = newest[0];
  if (!first || !last) return row?.seen ?? null;
  const zone = await newestPrintedZone(db, key);
  const money = newest.flatMap(moneyOf)[0];
  const { region, name, host } = last.shop;
  const shop: Shop = { key, ...(region && { region }), ...(name && { name }), host };
  // What the user called it is not what its pages call it.
  const read = row?.confirmed ? { ...row.seen.shop, host } : shop;
  return { shop: read, surface: last.surface, first: first.at, last: last.at, ...(money && { money }), ...(zone && { zone }) };
}

function moneyOf({ values, surface }: Snapshot): NonNullable<Recognised['money']>[] {
  return Object.values(values).flatMap(({ currency, raw, doubt }) =>
    currency && !doubt && printsCurrency.test(raw) ? [{ currency, raw, surface }] : [],
  );
}

/** Keeps what the user confirmed of a shop at `at` (epoch ms), with what its pages showed then. Throws for a shop never seen. */
export function confirmShop(db: Database, key: string, facts: ShopFacts, at: number): PromiseLike<void> {
  return db.transaction('rw', [db.shops, db.snapshots], async () => {
    const row = await db.shops.get(key);
    const seen = await recogniseShop(db, key);
    if (!seen || row?.as) throw new ShopRefused();
    await db.shops.put({ key, seen, confirmed: { ...facts, at } });
  });
}

/**
 * Counts a shop under another, or by itself again (null), with all that is stored of it. Nothing else about the stored
 * snapshots changes, their ids above all: `shop.readAs` says whose they were. Its targets and lines stay its own. Throws for
 * shops that are not stored, or that are themselves counted under or over another.
 */
export function countShopAs(db: Database, key: string, as: string | null): PromiseLike<void> {
  return db.transaction('rw', [db.shops, db.snapshots, db.rooms, db.contributions], async () => {
    const rows = await db.shops.toArray();
    const row = rows.find((one) => one.key === key);
    if (as === null) return row?.as ? countAlone(db, row, row.as) : undefined;
    const isTaken = row?.as || rows.some((one) => one.as === key || (one.key === as && one.as));
    const [seen, target] = [await recogniseShop(db, key), await recogniseShop(db, as)];
    if (!seen || !target || isTaken || key === as) throw new ShopRefused();
    if (!rows.some((one) => one.key === as)) await db.shops.put({ key: as, seen: target });
    await db.shops.put({ key, seen, as, ...(row?.confirmed && { confirmed: row.confirmed }) });
    const known = await knownShops(db);
    await rename(
      db,
      key,
      () => true,
      (shop) => fixed(shop, known),
    );
  });
}

async function countAlone(db: Database, { as: _, ...row }: ShopRow, from: string): Promise<void> {
  await db.shops.put(row);
  const known = await knownShops(db);
  await rename(
    db,
    from,
    (shop) => shop.readAs === row.key,
    ({ host }) => fixed({ ...row.seen.shop, key: row.key, host }, known),
  );
}

/** Gives snapshots and rooms of a shop another shop. */
async function rename(db: Database, key: string, isMeant: (shop: Shop) => boolean, to: (shop: Shop) => Shop): Promise<void> {
  const change = (row: { shop: Shop }) => {
    row.shop = to(row.shop);
  };
  const [first, last] = [
    [key, minKey],
    [key, maxKey],
  ];
  const snapshots = db.snapshots.where('[shop.key+at]').between(first, last);
  await snapshots.filter(({ shop }) => isMeant(shop)).modify(change);
  const rooms = db.rooms.where('[shop.key+last]').between(first, last);
  await rooms.filter(({ shop }) => isMeant(shop)).modify(change);
  // What people brought stands by shop: it is reckoned anew.
  await db.contributions.where('[shop+start]').between(first, last).delete();
}

/** Forgets what was said about a shop and those counted under it. Gives their keys. */
export async function dropShop(db: Database, key: string): Promise<string[]> {
  const under = await db.shops.filter((row) => row.as === key).primaryKeys();
  const keys = [key, ...under];
  await db.shops.bulkDelete(keys);
  return keys;
}
