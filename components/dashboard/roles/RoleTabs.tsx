import { useWords } from '@/components/hooks/words';
import type { Route } from '../route';
import { SectionTabs } from '../SectionTabs';

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
  return <SectionTabs tabs={tabs} at={at} words={useWords().rolePages.tabs} />;
}
