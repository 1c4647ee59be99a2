import { type Kpi, type OwnRole, type RoleKey, type StageId, stageIds } from '../role';
import { roles } from '../roles';
import { baseOf, type OwnMade, poolOf } from './pool';
import { type KpiSet, type SetKpi, setInForce } from './set';

/** The KPIs and weights of a role as the product proposes them: what counts while nobody has made a set. */
export function defaultSet(role: RoleKey, own: readonly OwnRole[] = []): SetKpi[] {
  const base = baseOf(role, own);
  return base ? Object.entries(roles[base].weights).map(([kpi, weights]) => ({ kpi, weights })) : [];
}

/** What a role answers for by a set, or without one by default. */
export function setKpis(set: KpiSet | null, role: RoleKey, own: readonly OwnRole[] = []): readonly SetKpi[] {
  return set?.kpis ?? defaultSet(role, own);
}

/** Whether two sets weigh the same KPIs the same. */
export function isSameSet(a: readonly SetKpi[], b: readonly SetKpi[]): boolean {
  return setDiff(a, b).length === 0;
}

/** One difference between two sets: a KPI that came, went, or whose weight at a stage changed. */
export type SetChange = { kpi: string; stage: StageId; from: number | null; to: number | null };

/** What changed from one set to another, KPI by KPI and stage by stage. */
export function setDiff(before: readonly SetKpi[], after: readonly SetKpi[]): SetChange[] {
  const ids = [...new Set([...before, ...after].map(({ kpi }) => kpi))];
  return ids.flatMap((kpi) => {
    const [was, is] = [before, after].map((set) => set.find((one) => one.kpi === kpi)?.weights);
    return stageIds.flatMap((stage) => {
      const [from, to] = [was?.[stage] ?? null, is?.[stage] ?? null];
      return from === to ? [] : [{ kpi, stage, from, to }];
    });
  });
}

/** The KPIs a role answers for in a shop on a day. */
export function roleKpis(sets: readonly KpiSet[], role: RoleKey, shop: string, day: string, own: OwnMade = {}): Kpi[] {
  const pool = poolOf(role, own);
  const asked = setKpis(setInForce(sets, role, shop, day), role, own.roles);
  return asked.flatMap(({ kpi: id }) => pool.find((kpi) => kpi.id === id) ?? []);
}
