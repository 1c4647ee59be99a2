import { useWords } from '@/components/hooks/words';
import { href, type Route } from '../route';

const tabs = [
  ['targets', { page: 'targets' }],
  ['typed', { page: 'typed' }],
  ['quarter', { page: 'quarter' }],
  ['changes', { page: 'changes' }],
] as const satisfies ReadonlyArray<readonly [string, Route]>;

/** The pages that belong to targets: what should be reached, what is typed by hand, the quarterly review, what was changed. */
export function TargetTabs({ at }: { at: (typeof tabs)[number][0] }) {
  const { tabs: words } = useWords().targets;
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
