import type { AgreementFault } from '@/lib/kpi/agreement';
import { noteEdit } from '@/lib/settings/settings';
import * as agreements from '@/lib/store/agreements';
import { editor } from '@/lib/store/audit';
import { run, write } from '@/lib/store/deadline';
import type { Checked } from '../server';

export async function putAgreement({ why, ...given }: Checked<'putAgreement'>): Promise<AgreementFault[]> {
  const by = await editor();
  const faults = await write('strict', (db) => agreements.putAgreement(db, { ...given, by, at: Date.now() }, why));
  if (faults.length === 0) await noteEdit();
  return faults;
}

export async function dropAgreement({ id }: Checked<'dropAgreement'>): Promise<void> {
  const by = await editor();
  await run('strict', (db) => agreements.dropAgreement(db, id, by, Date.now()));
  await noteEdit();
}
