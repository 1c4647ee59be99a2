import type { Words } from '@/lib/i18n/words';
import { isRoleId, type OwnRole, type RoleKey } from '@/lib/kpi/role';
import type { TargetLine } from './targets-view';

/** What a role is called: in the product's words, or as the team named it. */
export function roleName({ role, own }: { role: RoleKey; own?: OwnRole }, { kpi }: Words): string {
  return isRoleId(role) ? kpi.roles[role] : (own?.name ?? role);
}

/** What a KPI is called where its name alone would leave open which metric it is. */
export function lineName({ kpi, metric }: TargetLine, words: Words): string {
  const own = kpi.name ?? words.kpi.names[kpi.id];
  if (kpi.reckoned || !own) return own ?? words.metrics[metric].name;
  return kpi.metrics.length > 1 ? words.metrics[metric].name : own;
}
