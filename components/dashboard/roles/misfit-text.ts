import type { Words } from '@/lib/i18n/words';
import type { RoleKey } from '@/lib/kpi/role';
import { isRoleId } from '@/lib/kpi/role';
import type { OwnKpiFault } from '@/lib/kpi/score/own-kpi';
import type { PackMisfit, RolePack } from '@/lib/kpi/score/pack';
import { poolOf } from '@/lib/kpi/score/pool';
import { setFaultText } from './FaultList';
import { formulaFaultText } from './formula-text';
import type { RolesView } from './roles-view';

/** Why a pack cannot be taken over, and what to do. */
export function misfitText(misfit: PackMisfit, pack: RolePack, view: RolesView, words: Words): string {
  const { misfits: said } = words.rolePacks.import;
  if (misfit.why === 'kpi-name') return said.kpiName(misfit.name);
  if (misfit.why === 'kpi') return said.kpi(misfit.name, ownKpiFaultText(misfit.fault, words));
  const role = packRoleName(misfit.role, pack, view, words);
  if (misfit.why === 'set') return said.set(role, setFaultText(misfit.fault, packPool(misfit.role, pack, view), words));
  return misfit.why === 'set-twice' ? said.setTwice(role) : said.noRole(role);
}

/** What a role is called, one that the pack brings included. */
export function packRoleName(role: RoleKey, pack: RolePack, view: RolesView, { kpi }: Words): string {
  if (isRoleId(role)) return kpi.roles[role];
  return [...pack.roles, ...view.own.roles].find(({ id }) => id === role)?.name ?? role;
}

/** All KPIs that a set of a pack may refer to. */
export function packPool(role: RoleKey, pack: RolePack, view: RolesView) {
  const made = <T extends object>(all: readonly T[]) => all.map((one) => ({ ...one, made: 0 }));
  return poolOf(role, { kpis: [...view.own.kpis, ...made(pack.kpis)], roles: [...view.own.roles, ...made(pack.roles)] });
}

function ownKpiFaultText(fault: OwnKpiFault, words: Words): string {
  const { ownKpis, metrics } = words;
  if (fault.field === 'name') return ownKpis.nameFaults[fault.why];
  if (fault.field === 'formula') return formulaFaultText(fault.fault, words).text;
  return ownKpis.apart(fault.metrics.map((id) => metrics[id].name).join(', '));
}
