import { lastQuarter, type Quarter } from '@/lib/kpi/quarter';
import type { AuditRow } from '@/lib/kpi/team/audit';
import { endOfDay, type Today } from '@/lib/kpi/window';
import { noteAudit } from './audit';
import type { Database } from './db';

// That a quarter was looked at is an edit like any other: it stands among the changes, and nobody takes it out.

/** Who looked at a shop's quarter, when and what came of it; null while nobody did. */
export async function doneQuarter(db: Database, shop: string, quarter: string): Promise<AuditRow | null> {
  const rows = await db.audit.where('kind').equals('quarter').toArray();
  return rows.findLast((row) => row.shop === shop && row.of === quarter) ?? null;
}

/** Notes that a quarter was looked at; a second time changes nothing. */
export function endQuarter(
  db: Database,
  { shop, quarter, why, by, at }: { shop: string; quarter: string; why: string; by: string | null; at: number },
): PromiseLike<void> {
  return db.transaction('rw', [db.audit], async () => {
    if (await doneQuarter(db, shop, quarter)) return;
    await noteAudit(db, { at, by, kind: 'quarter', shop, of: quarter, from: null, to: { done: true }, why });
  });
}

/** The quarter that ended and was not looked at, of a shop that had a target in it; else null. */
export async function openQuarter(db: Database, shop: string, today: Today): Promise<Quarter | null> {
  const quarter = lastQuarter(today.day);
  const had = await db.targets
    .where('shop')
    .equals(shop)
    .filter(({ since, value }) => value !== null && since < endOfDay(today, quarter.to))
    .count();
  return had === 0 || (await doneQuarter(db, shop, quarter.id)) ? null : quarter;
}
