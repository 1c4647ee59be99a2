import type { Words } from '@/lib/i18n/words';
import { isRoleId, type OwnRole, type RoleKey } from '@/lib/kpi/role';

/** What a role is called: the product's own in the words of the language, the team's as the team calls it. */
export function roleName(role: RoleKey, own: readonly OwnRole[], { roles }: Words['kpi']): string {
  return isRoleId(role) ? roles[role] : (own.find(({ id }) => id === role)?.name ?? role.slice('own:'.length));
}
