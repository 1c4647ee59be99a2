import { type Agreement, type AgreementFault, agreementFaults } from '@/lib/kpi/agreement';
import { noteAudit } from './audit';
import type { Database } from './db';

/** Every agreement, the one that began last first. */
export async function agreementsOf(db: Database): Promise<Agreement[]> {
  return (await db.agreements.toArray()).sort((a, b) => b.from.localeCompare(a.from) || a.client.localeCompare(b.client));
}

/** Keeps an agreement, or changes it; answers with what is wrong with it, and then nothing is stored. */
export function putAgreement(db: Database, agreement: Agreement, why: string): PromiseLike<AgreementFault[]> {
  return db.transaction('rw', [db.agreements, db.audit], async () => {
    const faults = agreementFaults(agreement);
    if (faults.length > 0) return faults;
    const before = await db.agreements.get(agreement.id);
    await db.agreements.put(agreement);
    const { at, by, shop, id } = agreement;
    await noteAudit(db, { at, by, kind: 'agreement', shop, of: id, from: before ?? null, to: agreement, why });
    return [];
  });
}

/** Ends an agreement for good. The list of changes keeps what it was. */
export function dropAgreement(db: Database, id: string, by: string | null, at: number): PromiseLike<void> {
  return db.transaction('rw', [db.agreements, db.audit], async () => {
    const before = await db.agreements.get(id);
    if (!before) return;
    await db.agreements.delete(id);
    await noteAudit(db, { at, by, kind: 'agreement', shop: before.shop, of: id, from: before, to: null, why: '' });
  });
}
