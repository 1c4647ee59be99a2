import { href } from './route';

type TabWords<Name extends string> = { label: string } & Record<Name, string>;
type SectionTabsProps<Name extends string> = {
  tabs: ReadonlyArray<readonly [Name, Parameters<typeof href>[0]]>;
  at: Name;
  words: TabWords<Name>;
};

/** Links between the pages of one section. */
export function SectionTabs<Name extends string>({ tabs, at, words }: SectionTabsProps<Name>) {
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
