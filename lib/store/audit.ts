import type { AuditKind, AuditRow } from '@/lib/kpi/team/audit';
import { preferences } from '@/lib/settings/settings';
import type { Database } from './db';

/** The name of whoever this browser belongs to, as the settings say it; null where nobody said it. Asked before a transaction begins. */
export async function editor(): Promise<string | null> {
  const { me } = await preferences.getValue();
  return me?.trim() || null;
}

/** Notes an edit, within the transaction that makes it: both stand or neither. What did not change is no edit. */
export async function noteAudit(db: Database, row: AuditRow): Promise<void> {
  if (JSON.stringify(row.from) !== JSON.stringify(row.to)) await db.audit.add(row);
}

/** The newest edits, of one shop and those of every shop, or of all; `kind` narrows them. */
export function auditRows(
  db: Database,
  { shop, kind, limit }: { shop?: string; kind?: AuditKind; limit: number },
): PromiseLike<AuditRow[]> {
  return db.audit
    .orderBy('at')
    .reverse()
    .filter((row) => (shop === undefined || row.shop === null || row.shop === shop) && (kind === undefined || row.kind === kind))
    .limit(limit)
    .toArray();
}
