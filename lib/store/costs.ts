import { type CostRates, ratesFor } from '@/lib/kpi/profit';
import { noteAudit } from './audit';
import type { Database } from './db';

/** Keeps what selling costs in a shop from a day on, with who said it at `at` (epoch ms). An edit is a new row: what was reckoned by the old one can be told. */
export function addCosts(db: Database, costs: CostRates, { by, at }: { by: string | null; at: number }): PromiseLike<void> {
  return db.transaction('rw', [db.costs, db.audit], async () => {
    const before = ratesFor(await costsOf(db, costs.shop), costs.since, costs.since);
    await db.costs.add(costs);
    const { shop, since: of } = costs;
    await noteAudit(db, { at, by, kind: 'cost', shop, of, from: before && told(before), to: told(costs), why: '' });
  });
}

/** The costs alone: since when they are meant is what the edit is of. */
function told({ shop: _, since: __, ...costs }: CostRates): Omit<CostRates, 'shop' | 'since'> {
  return costs;
}

/** A shop's costs, those entered last first: of two for the same day it is the one that counts. */
export async function costsOf(db: Database, shop: string): Promise<CostRates[]> {
  return (await db.costs.where('shop').equals(shop).toArray()).reverse();
}
