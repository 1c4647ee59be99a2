import { calendarDay } from '@/lib/report/zone';
import { noteEdit } from '@/lib/settings/settings';
import { editor } from '@/lib/store/audit';
import { run, write } from '@/lib/store/deadline';
import * as quarters from '@/lib/store/quarters';
import type { Checked } from '../server';
import { shopAndZone } from './day';

/** The quarter of a shop that ended and that nobody looked at yet, by its id; null where none is due. */
export function quarterDue({ shop: key }: Checked<'quarterDue'>): Promise<string | null> {
  return run('relaxed', async (db) => {
    const { zone } = await shopAndZone(db, key);
    return (await quarters.openQuarter(db, key, calendarDay(Date.now(), zone)))?.id ?? null;
  });
}

export async function endQuarter(done: Checked<'endQuarter'>): Promise<void> {
  const by = await editor();
  await write('strict', (db) => quarters.endQuarter(db, { ...done, by, at: Date.now() }));
  await noteEdit();
}
