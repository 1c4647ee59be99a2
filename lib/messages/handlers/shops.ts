import { gmvKinds, knownShops, noteEdit, setGmvKind, shopInLists, workShop } from '@/lib/settings/settings';
import type { Recognised, ShopEntry } from '@/lib/snapshot/shop-facts';
import { editor, noteAudit } from '@/lib/store/audit';
import { run, write } from '@/lib/store/deadline';
import * as stored from '@/lib/store/shops';
import type { Checked } from '../server';

/** Giving a year of snapshots another shop takes longer than any usual transaction. */
const patience = 60_000;

export function shops(): Promise<ShopEntry[]> {
  return run('relaxed', stored.shopEntries);
}

export function shop({ shop }: Checked<'shop'>): Promise<Recognised | null> {
  return run('relaxed', (db) => stored.recogniseShop(db, shop));
}

export async function confirmShop({ shop, facts }: Checked<'confirmShop'>): Promise<void> {
  await write('strict', (db) => stored.confirmShop(db, shop, facts, Date.now()));
  await tellShops();
  await noteEdit();
}

/** The setting lies outside of the database: its change is noted first, so that none goes untold. */
export async function countGmv({ shop, kind, why }: Checked<'countGmv'>): Promise<void> {
  const [by, kinds] = await Promise.all([editor(), gmvKinds.getValue()]);
  const from = kinds[shop] ?? null;
  if (from === kind) return;
  await write('strict', (db) => noteAudit(db, { at: Date.now(), by, kind: 'gmv', shop, of: shop, from, to: kind, why }));
  await setGmvKind(shop, kind);
}

export async function countShopAs({ shop, as }: Checked<'countShopAs'>): Promise<void> {
  await write('strict', (db) => stored.countShopAs(db, shop, as), patience);
  await tellShops();
  await noteEdit();
}

/** A deleted shop's name stays in no choice. */
export async function dropChoices(what: Checked<'forget'>): Promise<void> {
  for (const item of [workShop, shopInLists]) {
    if ('everything' in what || ('shop' in what && (await item.getValue()) === what.shop)) await item.removeValue();
  }
}

/** Writes what the database has to where pages' scripts read it. */
export async function tellShops(): Promise<void> {
  await knownShops.setValue(await run('relaxed', stored.knownShops));
}
