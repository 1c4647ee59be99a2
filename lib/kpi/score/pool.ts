import { byGmv, type GmvKind } from '../gmv-kind';
import { type Kpi, type OwnRole, type RoleId, type RoleKey, roleIds } from '../role';
import { roles } from '../roles';
import { kpiOfOwn, type OwnKpi } from './own-kpi';

/** South-East Asia, where TikTok rates a shop on answers within 12 h. */
const within12h: ReadonlySet<string> = new Set(['ID', 'MY', 'PH', 'SG', 'TH', 'VN']);

/** What of the team's own making a set may refer to. */
export type OwnMade = { kpis?: readonly OwnKpi[]; roles?: readonly OwnRole[] };

/** The role of the product that a role is, or that the team's own role began as; null for one that was deleted. */
export function baseOf(role: RoleKey, own: readonly OwnRole[] = []): RoleId | null {
  if (!role.startsWith('own:')) return role as RoleId;
  return own.find(({ id }) => id === role)?.like ?? null;
}

/** All that a role may answer for: its own KPIs, then what else suits it, then the other roles', then the team's own. */
export function poolOf(role: RoleKey, own: OwnMade = {}): Kpi[] {
  const base = baseOf(role, own.roles);
  const order = base ? [base, ...roleIds.filter((id) => id !== base)] : roleIds;
  const all = order.flatMap((id) => [...roles[id].kpis, ...roles[id].more]);
  const first = new Map<string, Kpi>();
  for (const kpi of [...all, ...(own.kpis ?? []).map(kpiOfOwn)]) if (!first.has(kpi.id)) first.set(kpi.id, kpi);
  return [...first.values()];
}

/** A KPI as a shop counts it, the number that its card takes first at the head: by its region, and by which GMV of a LIVE it goes. */
export function shownAs(kpi: Kpi, region: string | undefined, gmv: GmvKind | undefined): Kpi {
  return byGmv(inRegion(kpi, region), gmv);
}

/** A KPI as a shop of a region is held to it: of the two response rates the one TikTok rates it on comes first. */
function inRegion(kpi: Kpi, region: string | undefined): Kpi {
  if (!kpi.metrics.includes('cs_12h_response') || !within12h.has(region ?? '')) return kpi;
  return { ...kpi, metrics: [...kpi.metrics].sort() as unknown as Kpi['metrics'] };
}
