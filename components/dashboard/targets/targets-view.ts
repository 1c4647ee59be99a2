import { onlyGmv } from '@/lib/kpi/gmv-kind';
import type { Kpi, OwnRole, RoleKey } from '@/lib/kpi/role';
import { roleIds } from '@/lib/kpi/role';
import { poolOf, shownAs } from '@/lib/kpi/score/pool';
import { setInForce } from '@/lib/kpi/score/set';
import { setKpis } from '@/lib/kpi/score/weights';
import { type Target, targetKey } from '@/lib/kpi/target';
import { numberRead } from '@/lib/kpi/targets/number-read';
import type { PastSources } from '@/lib/kpi/targets/past-type';
import { type Split, splitsNow } from '@/lib/kpi/targets/split';
import type { Team } from '@/lib/kpi/team/people';
import type { Today } from '@/lib/kpi/window';
import { shopAndZone } from '@/lib/messages/handlers/day';
import type { MetricId } from '@/lib/metrics/catalog';
import { calendarDay } from '@/lib/report/zone';
import { gmvKinds } from '@/lib/settings/settings';
import type { Shop } from '@/lib/snapshot/snapshot';
import type { Database, Edit } from '@/lib/store/db';
import { run } from '@/lib/store/deadline';
import { pastSources } from '@/lib/store/past';
import { teamOf } from '@/lib/store/people';
import { ownMade, setsOf } from '@/lib/store/sets';
import { comingTargets, targetHistory, targetsOf } from '@/lib/store/targets';

/** How far back own days are looked at for weekdays: twelve whole weeks and what lies before the first Monday. */
const profileDays = 90;

/** One number that a role answers for: a KPI with one of its metrics. */
export type TargetLine = { kpi: Kpi; metric: MetricId };
export type RoleTargets = { role: RoleKey; own?: OwnRole; lines: TargetLine[] };

/** Everything that the targets of one shop rest on. `history`: every edit, in the order they were made. */
export type TargetsView = {
  shop: Shop;
  today: Today;
  roles: RoleTargets[];
  targets: Target[];
  history: Edit<Target>[];
  /** What was set ahead and has not begun, the next first. */
  coming: Edit<Target>[];
  splits: (Split & { total: number })[];
  team: Team;
  past: PastSources;
};

/** All of it for one shop. */
export function readTargets(key: string): Promise<TargetsView> {
  return run('relaxed', (db) => targetsIn(db, key));
}

/** The same within a read that needs more. */
export async function targetsIn(db: Database, key: string): Promise<TargetsView> {
  const { shop, zone } = await shopAndZone(db, key);
  const today = calendarDay(Date.now(), zone);
  const [targets, history, splits, team, past, sets, made, kinds] = await Promise.all([
    targetsOf(db, key),
    targetHistory(db, key),
    db.splits.where('shop').equals(key).toArray(),
    teamOf(db),
    pastSources(db, key, today, profileDays),
    setsOf(db, key),
    ownMade(db),
    gmvKinds.getValue(),
  ]);
  const rolesOf = (role: RoleKey): RoleTargets => {
    const pool = new Map(poolOf(role, made).map((kpi) => [kpi.id, onlyGmv(shownAs(kpi, shop.region, kinds[key]), kinds[key])]));
    const kpis = setKpis(setInForce(sets, role, key, today.day), role, made.roles).flatMap(({ kpi }) => pool.get(kpi) ?? []);
    const own = made.roles.find(({ id }) => id === role);
    return { role, ...(own && { own }), lines: kpis.flatMap((kpi) => linesOf(kpi, role, targets, past)) };
  };
  const roles = [...roleIds, ...made.roles.map(({ id }) => id)].map(rolesOf);
  return { shop, today, roles, targets, history, coming: comingTargets(history, today.day), splits: splitsNow(splits), team, past };
}

/** The number of a KPI that its card takes, then other alternatives that have a target: one set on them says nothing about it. */
function linesOf(kpi: Kpi, role: RoleKey, targets: readonly Target[], past: PastSources): TargetLine[] {
  const taken = numberRead(kpi, past);
  const isSet = (metric: MetricId) => targets.some((one) => one.role === role && one.kpi === targetKey(kpi, metric));
  const others = kpi.reckoned ? [] : kpi.metrics.filter((metric) => metric !== taken && isSet(metric));
  return [taken, ...others].map((metric) => ({ kpi, metric }));
}

/** The alternatives of a line's KPI that have no line yet: a target may be set on them instead. */
export function otherNumbers({ kpi }: TargetLine, lines: readonly TargetLine[]): MetricId[] {
  if (kpi.reckoned) return [];
  return kpi.metrics.filter((metric) => !lines.some((one) => one.kpi.id === kpi.id && one.metric === metric));
}

/** Whether anything is set for a role, or somebody answers for it: such roles stand first. */
export function isInUse({ role }: RoleTargets, { targets, team, shop }: TargetsView): boolean {
  return targets.some((one) => one.role === role) || team.holds.some((one) => one.role === role && one.shop === shop.key);
}
