import { useWords } from '@/components/hooks/words';
import type { Route } from '../route';
import { SectionTabs } from '../SectionTabs';

const tabs = [
  ['targets', { page: 'targets' }],
  ['typed', { page: 'typed' }],
  ['quarter', { page: 'quarter' }],
  ['changes', { page: 'changes' }],
] as const satisfies ReadonlyArray<readonly [string, Route]>;

export type TargetTab = (typeof tabs)[number][0];

/** The pages that belong to targets: what should be reached, what is typed by hand, the quarterly review, what was changed. */
export function TargetTabs({ at }: { at: TargetTab }) {
  return <SectionTabs tabs={tabs} at={at} words={useWords().targets.tabs} />;
}
