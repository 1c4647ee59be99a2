import { useLive } from '@/components/hooks/use-live';
import { useWords } from '@/components/hooks/words';
import { isRoleId, type RoleKey } from '@/lib/kpi/role';
import { run } from '@/lib/store/deadline';

/** What a role is called, one of the team's own included. */
export function useRoleName(): (role: RoleKey) => string {
  const { roles } = useWords().kpi;
  const own = useLive('own roles', () => run('relaxed', (db) => db.ownRoles.toArray())).value ?? [];
  return (role) => (isRoleId(role) ? roles[role] : (own.find(({ id }) => id === role)?.name ?? role));
}
