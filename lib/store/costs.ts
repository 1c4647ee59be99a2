import type { CostRates } from '@/lib/kpi/profit';
import type { Database } from './db';

/** Keeps what selling costs in a shop from a day on. An edit is a new row: what was reckoned by the old one can be told. */
export async function addCosts(db: Database, costs: CostRates): Promise<void> {
  await db.costs.add(costs);
}

/** A shop's costs, those entered last first: of two for the same day it is the one that counts. */
export async function costsOf(db: Database, shop: string): Promise<CostRates[]> {
  return (await db.costs.where('shop').equals(shop).toArray()).reverse();
}
