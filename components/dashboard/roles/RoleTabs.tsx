import { useWords } from '@/components/hooks/words';
import { href, type Route } from '../route';

const tabs = [
  ['sets', { page: 'roles' }],
  ['stage', { page: 'stage' }],
  ['trial', { page: 'trials' }],
  ['kpis', { page: 'ownKpis' }],
  ['packs', { page: 'packs' }],
] as const satisfies ReadonlyArray<readonly [string, Route]>;

export type RoleTab = (typeof tabs)[number][0];

/** The pages on roles: sets, and what stands around them. */
export function RoleTabs({ at }: { at: RoleTab }) {
  const { tabs: words } = useWords().rolePages;
  return (
    <nav className="d-tabs" aria-label={words.label}>
      {tabs.map(([name, route]) => (
        <a key={name} href={href(route)} aria-current={at === name ? 'page' : undefined}>
          {words[name]}
        </a>
      ))}
    </nav>
  );
}
