import { type GmvKind, onlyGmv } from '@/lib/kpi/gmv-kind';
import type { Kpi, OwnRole, RoleKey, StageId } from '@/lib/kpi/role';
import { roleIds } from '@/lib/kpi/role';
import { roles } from '@/lib/kpi/roles';
import { baseOf, type OwnMade, poolOf, shownAs } from '@/lib/kpi/score/pool';
import { type KpiSet, setInForce } from '@/lib/kpi/score/set';
import { setKpis } from '@/lib/kpi/score/weights';
import { gmvKinds } from '@/lib/settings/settings';
import { readRoles } from '../roles/roles-view';

/** What the guide goes by: a shop's sets, stage and way of counting, the team's own KPIs and roles. Without a shop the product's. */
export type GuideBasis = {
  shop: string;
  region?: string;
  day: string;
  stage: StageId;
  sets: readonly KpiSet[];
  own: OwnMade;
  gmv?: GmvKind;
};

/** What a role answers for with its points at the shop's stage, and what else it may answer for. */
export type Guide = { counted: { kpi: Kpi; points: number }[]; more: Kpi[] };

/** All of it for one shop. */
export async function readGuide(key: string): Promise<GuideBasis> {
  const [{ shop, today, stage, sets, own }, kinds] = await Promise.all([readRoles(key), gmvKinds.getValue()]);
  return { shop: key, region: shop.region, day: today.day, stage, sets, own, ...(kinds[key] && { gmv: kinds[key] }) };
}

/** The role's set as it counts today. */
export function guideOf(role: RoleKey, { shop, region, day, stage, sets, own, gmv }: GuideBasis): Guide {
  const pool = new Map(poolOf(role, own).map((kpi) => [kpi.id, onlyGmv(shownAs(kpi, region, gmv), gmv)]));
  const set = setKpis(setInForce(sets, role, shop, day), role, own.roles);
  const counted = set.flatMap(({ kpi: id, weights }) => {
    const kpi = pool.get(id);
    return kpi ? [{ kpi, points: weights[stage] }] : [];
  });
  const base = baseOf(role, own.roles);
  const near = base ? [...roles[base].kpis, ...roles[base].more].map(({ id }) => id) : [];
  const ids = [...near, ...(own.kpis ?? []).map(({ id }) => id)].filter((id) => !counted.some(({ kpi }) => kpi.id === id));
  return { counted, more: ids.flatMap((id) => pool.get(id) ?? []) };
}

/** The roles of the product, then the team's own. */
export function guideRoles(own: readonly OwnRole[] = []): RoleKey[] {
  return [...roleIds, ...own.map(({ id }) => id)];
}
