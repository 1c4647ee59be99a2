import { fitPack, type PackMisfit, packChanges, type RolePack } from '@/lib/kpi/score/pack';
import type { KpiSet } from '@/lib/kpi/score/set';
import type { Database } from './db';
import { ownMade, putOwnKpi, putOwnRole, putSet, setsOf } from './sets';

/** For which shop (null: every one without a set of its own), from when on, by whom and what for. `day`: today in that shop. */
export type Taken = Pick<KpiSet, 'shop' | 'since' | 'by' | 'at' | 'why'> & { newId: () => string };

/**
 * Takes a pack of sets over, with the KPIs and roles it brings: all of it, or nothing and what is wrong with it. What would change
 * nothing is left as it is.
 */
export async function takePack(db: Database, given: RolePack, { newId, ...how }: Taken): Promise<PackMisfit[]> {
  return db.transaction('rw', [db.ownKpis, db.ownRoles, db.sets, db.audit], async () => {
    const own = await ownMade(db);
    const { pack, misfits } = fitPack(given, own);
    if (misfits.length > 0) return misfits;
    const { shop, since, by, at } = how;
    const sets = await setsOf(db, shop);
    const changes = packChanges(pack, own, { sets, shop: shop ?? '', day: since });
    for (const { role, is } of changes.roles) if (is !== 'same') keptOrNone(await putOwnRole(db, { ...role, made: at }, by, at));
    for (const { kpi, is } of changes.kpis) if (is !== 'same') keptOrNone((await putOwnKpi(db, { ...kpi, made: at }, by, at)).length === 0);
    for (const { role, kpis, changes: moved } of changes.sets)
      if (moved.length > 0) keptOrNone((await putSet(db, { ...how, id: newId(), role, kpis })).length === 0);
    return [];
  });
}

/** Whatever was checked before and is refused now ends the transaction: nothing of the pack stays. */
function keptOrNone(kept: boolean): void {
  if (!kept) throw new Error('refused');
}
