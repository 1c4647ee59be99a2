import { useWords } from '@/components/hooks/words';
import { href, type Route } from '../route';

const tabs = [
  ['months', { page: 'pay' }],
  ['schemes', { page: 'schemes' }],
  ['rates', { page: 'rates' }],
] as const satisfies ReadonlyArray<readonly [string, Route]>;

/** The three parts of pay: what is paid, by what, at which rates. */
export function PayTabs({ at }: { at: (typeof tabs)[number][0] }) {
  const { tabs: words } = useWords().pay;
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
