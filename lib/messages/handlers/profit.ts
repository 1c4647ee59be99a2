import { noteEdit } from '@/lib/settings/settings';
import { addCosts } from '@/lib/store/costs';
import { write } from '@/lib/store/deadline';
import type { Checked } from '../server';

export async function setCosts(costs: Checked<'setCosts'>): Promise<void> {
  await write('strict', (db) => addCosts(db, costs));
  await noteEdit();
}
