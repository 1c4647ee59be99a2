import { type StageChange, stageOn } from '@/lib/kpi/score/stage';
import { noteAudit } from './audit';
import type { Database } from './db';

/** A shop's stages from the first on, as they were entered. */
export function stagesOf(db: Database, shop: string): PromiseLike<StageChange[]> {
  return db.stages.where('shop').equals(shop).toArray();
}

/** Says at which stage a shop is from a day on. What changes nothing is not kept. */
export function addStage(db: Database, change: StageChange): PromiseLike<void> {
  return db.transaction('rw', [db.stages, db.audit], async () => {
    const before = stageOn(await stagesOf(db, change.shop), change.shop, change.since);
    if (before?.stage === change.stage && before.since <= change.since) return;
    await db.stages.add(change);
    const { shop, stage, since, at, by, why } = change;
    await noteAudit(db, { at, by, kind: 'stage', shop, of: since, from: before?.stage ?? null, to: stage, why });
  });
}
