import { useWords } from '@/components/hooks/words';
import type { Route } from '../route';
import { SectionTabs } from '../SectionTabs';

const tabs = [
  ['months', { page: 'pay' }],
  ['schemes', { page: 'schemes' }],
  ['rates', { page: 'rates' }],
] as const satisfies ReadonlyArray<readonly [string, Route]>;

/** The three parts of pay: what is paid, by what, at which rates. */
export function PayTabs({ at }: { at: (typeof tabs)[number][0] }) {
  return <SectionTabs tabs={tabs} at={at} words={useWords().pay.tabs} />;
}
