import { demoSnapshots, demoTicks } from '@/lib/room/demo';
import { demoMarks, demoShifts } from '@/lib/room/demo-marks';
import { noteEdit } from '@/lib/settings/settings';
import { write } from '@/lib/store/deadline';
import { deleteShop } from '@/lib/store/deletion';
import { saveBatch } from '@/lib/store/publish';
import type { Checked } from '../server';

const patience = 60_000;

/** No tab writes the demo. */
const noTab = -1;

/** Puts the invented shop in, ending now, or takes it out without a trace. */
export async function demo({ present }: Checked<'demo'>): Promise<void> {
  const now = Date.now();
  const snapshots = demoSnapshots(now);
  const shops = new Set(snapshots.map((snapshot) => snapshot.shop.key));
  await write(
    'strict',
    async (db) => {
      for (const shop of shops) await deleteShop(db, shop);
      if (!present) return;
      await db.marks.bulkPut(demoMarks(now));
      await db.shifts.bulkPut(demoShifts(now));
      await saveBatch(db, { tab: noTab, snapshots, ticks: demoTicks(now) }, now);
    },
    patience,
  );
  await noteEdit();
}
