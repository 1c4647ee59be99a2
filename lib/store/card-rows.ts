import type { ManualEntry } from '@/lib/kpi/manual';
import { isOwnMetric } from '@/lib/kpi/manual';
import type { OwnRole } from '@/lib/kpi/role';
import type { OwnKpi } from '@/lib/kpi/score/own-kpi';
import type { KpiSet } from '@/lib/kpi/score/set';
import type { StageChange } from '@/lib/kpi/score/stage';
import type { Trial } from '@/lib/kpi/score/trial';
import type { Split } from '@/lib/kpi/targets/split';
import type { Hold, Leave, Person } from '@/lib/kpi/team/people';
import type { Database } from './db';
import { manualHistory } from './manual';
import { ownMade, setsOf } from './sets';
import { splitsOf } from './splits';
import { stagesOf } from './stages';
import { trialsOf } from './trials';

/** What a shop's cards need, whatever the role, besides what its pages said and its targets. */
export type CardRows = {
  sets: KpiSet[];
  stages: StageChange[];
  kpis: OwnKpi[];
  roles: OwnRole[];
  trials: Trial[];
  /** What was typed of the team's own numbers. */
  manual: ManualEntry[];
  people: Person[];
  holds: Hold[];
  /** Splits in force, and days away of everybody: by them a month's target is due. */
  splits: Split[];
  leaves: Leave[];
};

/** All of it for one shop. */
export async function readCardRows(db: Database, shop: string): Promise<CardRows> {
  const [sets, stages, own, { trials }, typed, people, holds, splits, leaves] = await Promise.all([
    setsOf(db, shop),
    stagesOf(db, shop),
    ownMade(db),
    trialsOf(db, shop),
    manualHistory(db, shop),
    db.people.toArray(),
    db.holds.where('shop').equals(shop).toArray(),
    splitsOf(db, shop),
    db.leaves.toArray(),
  ]);
  const manual = typed.filter(({ metric }) => isOwnMetric(metric));
  return { sets, stages, ...own, trials, manual, people, holds, splits, leaves };
}
