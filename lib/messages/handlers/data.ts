import { dayBounds } from '@/lib/report/zone';
import { adsOnShopClock, dayCut, gmvKinds, knownShops, noteEdit, setAdsClock, setGmvKind } from '@/lib/settings/settings';
import { taughtSeen } from '@/lib/settings/taught';
import { fixed } from '@/lib/snapshot/shop-facts';
import type { Database } from '@/lib/store/db';
import { run, StoreError, write } from '@/lib/store/deadline';
import { deleteEverything, deleteRoom, deleteShop, roomsOfShop } from '@/lib/store/deletion';
import { type ExportScope, exportPage } from '@/lib/store/export-rows';
import { settle } from '@/lib/store/publish';
import { roomsSeenIn } from '@/lib/store/rooms';
import { knownShops as knownIn } from '@/lib/store/shops';
import { storageUse } from '@/lib/store/storage-use';
import type { ExportPage, StorageUse } from '../contract';
import { forgetSession } from '../cues';
import { forgetWaiting } from '../forgotten';
import type { Checked } from '../server';
import { shopAndZone } from './day';
import { dropNotes } from './health';
import { dropChoices, tellShops } from './shops';

/** Deleting a year takes longer than any usual transaction. */
const patience = 60_000;

/** A page of an export: of a room, or of a shop's day. */
export async function exportRows({ shop, cursor, ...of }: Checked<'exportRows'>): Promise<ExportPage> {
  if (cursor === undefined) await packWaiting();
  const cut = await dayCut.getValue();
  return run('relaxed', async (db) => {
    const page = await exportPage(db, await scopeOf(db, shop, of, cut), cursor);
    const known = await knownIn(db);
    // What was stored before its shop was confirmed carries the facts too.
    return { ...page, snapshots: page.snapshots.map((one) => (one.demo ? one : { ...one, shop: fixed(one.shop, known) })) };
  });
}

async function scopeOf(db: Database, shop: string, of: { room: string } | { day: string }, cut: number): Promise<ExportScope> {
  if ('room' in of) return { of, rooms: [of.room], from: 0, to: Number.MAX_SAFE_INTEGER };
  const { zone } = await shopAndZone(db, shop);
  const { from, to } = dayBounds(of.day, zone.id, cut);
  return { of: { shop }, rooms: await roomsSeenIn(db, shop, from, to), from, to };
}

/** The running minute goes out too; but a disk too full to pack it must not keep back what is stored. */
async function packWaiting(): Promise<void> {
  try {
    await write('relaxed', settle);
  } catch (error) {
    if (!(error instanceof StoreError) || error.why !== 'full') throw error;
  }
}

/** What is stored and what it weighs, also while the database does not answer. */
export async function storage(): Promise<StorageUse> {
  const { usage = 0, quota = null } = await navigator.storage.estimate();
  try {
    return { bytes: usage, quota, ...(await run('relaxed', storageUse)), hung: false };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { bytes: usage, quota, snapshots: 0, samples: 0, bytesPerHour: null, hung: true };
  }
}

/** What was said of a shop goes with it. */
async function forgetSaid(what: Checked<'forget'>): Promise<void> {
  if ('shop' in what) {
    await setAdsClock(what.shop, false);
    await setGmvKind(what.shop, null);
  } else if (!('room' in what)) {
    await adsOnShopClock.removeValue();
    await gmvKinds.removeValue();
  }
}

export async function forget(what: Checked<'forget'>): Promise<void> {
  // First: what waits would be stored again, and under the name that the page gives it.
  const all = await asRead(what);
  for (const one of all) await forgetWaiting(one);
  dropNotes();
  const rooms = 'room' in what ? [what.room] : 'shop' in what ? await run('relaxed', (db) => roomsOfShop(db, what.shop)) : [];
  await run(
    'strict',
    (db) => {
      if ('room' in what) return deleteRoom(db, what.room);
      if ('shop' in what) return deleteShop(db, what.shop);
      return deleteEverything(db);
    },
    patience,
  );
  await tellShops();
  for (const one of all) {
    await dropChoices(one);
    await forgetSaid(one);
    await forgetSession(one, rooms);
  }
  // What rules read last is not kept by shop; the next look says it anew.
  await taughtSeen.setValue({});
  await noteEdit();
}

/** What is forgotten, as pages name it: a shop's readings may wait under the keys of those counted under it. */
async function asRead(what: Checked<'forget'>): Promise<Checked<'forget'>[]> {
  if (!('shop' in what)) return [what];
  const known = Object.entries(await knownShops.getValue());
  return [what, ...known.flatMap(([shop, { as }]) => (as === what.shop ? [{ shop }] : []))];
}
