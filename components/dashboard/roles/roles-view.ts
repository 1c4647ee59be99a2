import type { Kpi, RoleKey, StageId } from '@/lib/kpi/role';
import { roleIds } from '@/lib/kpi/role';
import { usualStage } from '@/lib/kpi/score/card';
import type { CheckFacts } from '@/lib/kpi/score/checks';
import { type OwnMade, poolOf } from '@/lib/kpi/score/pool';
import { type KpiSet, type SetKpi, setInForce } from '@/lib/kpi/score/set';
import { type StageChange, stageOn } from '@/lib/kpi/score/stage';
import { setKpis } from '@/lib/kpi/score/weights';
import { type Target, targetFor } from '@/lib/kpi/target';
import type { Team } from '@/lib/kpi/team/people';
import type { Today } from '@/lib/kpi/window';
import { readCardPast } from '@/lib/messages/handlers/card-past';
import { shopAndZone } from '@/lib/messages/handlers/day';
import { calendarDay } from '@/lib/report/zone';
import { preferences } from '@/lib/settings/settings';
import type { Shop } from '@/lib/snapshot/snapshot';
import { run } from '@/lib/store/deadline';
import { teamOf } from '@/lib/store/people';
import { ownMade, setsOf } from '@/lib/store/sets';
import { stagesOf } from '@/lib/store/stages';
import { targetsOf } from '@/lib/store/targets';

/** All that the pages on roles rest on, for one shop. `stage`: the one that counts today. */
export type RolesView = {
  shop: Shop;
  today: Today;
  sets: KpiSet[];
  stages: StageChange[];
  stage: StageId;
  own: Required<{ [K in keyof OwnMade]: NonNullable<OwnMade[K]> }>;
  team: Team;
  targets: Target[];
};

export function readRoles(key: string): Promise<RolesView> {
  return run('relaxed', async (db) => {
    const { shop, zone } = await shopAndZone(db, key);
    const today = calendarDay(Date.now(), zone);
    const [sets, stages, own, team, targets, { stage }] = await Promise.all([
      setsOf(db, key),
      stagesOf(db, key),
      ownMade(db),
      teamOf(db),
      targetsOf(db, key),
      preferences.getValue(),
    ]);
    return { shop, today, sets, stages, stage: stageOn(stages, key, today.day)?.stage ?? stage ?? usualStage, own, team, targets };
  });
}

/** On how many own days the targets of a role would have been reached. */
export function readReach(shop: string, role: RoleKey): Promise<CheckFacts['reach']> {
  return run('relaxed', async (db) => (await readCardPast(db, { shop, role }, Date.now())).reach);
}

/** The product's roles, then the team's own. */
export function allRoles({ own }: RolesView): RoleKey[] {
  return [...roleIds, ...own.roles.map(({ id }) => id)];
}

/** What a role answers for in the shop today, and by which set; null is the default. */
export function setNow(view: RolesView, role: RoleKey): { set: KpiSet | null; kpis: readonly SetKpi[] } {
  const set = setInForce(view.sets, role, view.shop.key, view.today.day);
  return { set, kpis: setKpis(set, role, view.own.roles) };
}

/** The KPIs of a set, those that are still known. */
export function knownKpis(view: RolesView, role: RoleKey, ids: readonly string[]): Kpi[] {
  const pool = new Map(poolOf(role, view.own).map((kpi) => [kpi.id, kpi]));
  return ids.flatMap((id) => pool.get(id) ?? []);
}

const dayMs = 86_400_000;

/** For how many days the target of each KPI has stood as it is. */
export function targetDays({ targets }: RolesView, role: RoleKey, kpis: readonly Kpi[], now: number): Record<string, number> {
  const days = kpis.flatMap((kpi): [string, number][] => {
    const since = kpi.metrics.flatMap((metric) => targetFor(targets, role, kpi, metric, now)?.since ?? []);
    return since.length > 0 ? [[kpi.id, Math.floor((now - Math.max(...since)) / dayMs)]] : [];
  });
  return Object.fromEntries(days);
}
