import { dayBounds } from '@/lib/report/zone';
import { dayCut, noteEdit } from '@/lib/settings/settings';
import { run, StoreError, write } from '@/lib/store/deadline';
import { deleteEverything, deleteRoom, deleteShop } from '@/lib/store/deletion';
import { exportPage } from '@/lib/store/export-rows';
import { settle } from '@/lib/store/publish';
import { roomsSeenIn } from '@/lib/store/rooms';
import { storageUse } from '@/lib/store/storage-use';
import type { ExportPage, StorageUse } from '../contract';
import { forgetWaiting } from '../forgotten';
import type { Checked } from '../server';
import { shopAndZone } from './day';
import { dropNotes } from './health';

/** Deleting a year takes longer than any usual transaction. */
const patience = 60_000;

/** A page of an export: of a room, or of a shop's day. */
export async function exportRows({ shop, cursor, ...of }: Checked<'exportRows'>): Promise<ExportPage> {
  if (cursor === undefined) await packWaiting();
  const cut = await dayCut.getValue();
  return run('relaxed', async (db) => {
    if ('room' in of) return exportPage(db, { of, rooms: [of.room], from: 0, to: Number.MAX_SAFE_INTEGER }, cursor);
    const { zone } = await shopAndZone(db, shop);
    const { from, to } = dayBounds(of.day, zone.id, cut);
    return exportPage(db, { of: { shop }, rooms: await roomsSeenIn(db, shop, from, to), from, to }, cursor);
  });
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

export async function forget(what: Checked<'forget'>): Promise<void> {
  // First: what waits would be stored again.
  await forgetWaiting(what);
  dropNotes();
  await run(
    'strict',
    (db) => {
      if ('room' in what) return deleteRoom(db, what.room);
      if ('shop' in what) return deleteShop(db, what.shop);
      return deleteEverything(db);
    },
    patience,
  );
  await noteEdit();
}
