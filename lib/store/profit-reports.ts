import type { ProfitReport } from '@/lib/kpi/profit-report';
import type { Database } from './db';

/** The reports of a shop's period, in the order they were made. */
export function reportsOf(db: Database, shop: string, from: string, to: string): PromiseLike<ProfitReport[]> {
  return db.profitReports.where('[shop+from+to]').equals([shop, from, to]).toArray();
}

/** Keeps a report, unless it says what the last one said. */
export function addReport(db: Database, report: ProfitReport): PromiseLike<void> {
  return db.transaction('rw', db.profitReports, async () => {
    const { shop, from, to, print } = report;
    if ((await reportsOf(db, shop, from, to)).at(-1)?.print !== print) await db.profitReports.add(report);
  });
}
