import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useWords } from '@/components/hooks/words';
import { Empty } from '@/components/ui/Empty';
import type { MetricId } from '@/lib/metrics/catalog';
import { parts } from './dictionary-search';
import { href } from './route';

type ListProps = { query: string; onQuery: (query: string) => void; found: readonly MetricId[]; current: MetricId | undefined };

/** The search field and what it finds; arrows go from one to the next, Enter in the field opens the first. */
export function DictionaryList({ query, onQuery, found, current }: ListProps) {
  const words = useWords().dictionary;
  const card = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another metric is another place in the list
  useEffect(() => {
    card.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const onKeyDown = (event: KeyboardEvent) => {
    const stops = [...(card.current?.querySelectorAll<HTMLElement>('input, a') ?? [])];
    const at = stops.indexOf(event.target as HTMLElement);
    if (event.key === 'Enter' && at === 0) stops[1]?.click();
    const next = event.key === 'ArrowDown' ? stops[at + 1] : event.key === 'ArrowUp' ? stops[at - 1] : undefined;
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <section className="d-card dict-list" ref={card} aria-label={words.search} onKeyDown={onKeyDown}>
      <div className="dict-search">
        <input
          type="search"
          className="field"
          value={query}
          placeholder={words.hint}
          aria-label={words.search}
          onChange={(event) => onQuery(event.target.value)}
        />
      </div>
      <div className="dict-scroll">
        {found.length === 0 ? (
          <Empty title={words.none.title}>
            <p>{words.none.body}</p>
          </Empty>
        ) : query ? (
          <Links ids={found} current={current} />
        ) : (
          parts.map(({ part, ids }) => (
            <div key={part}>
              <h2 className="dict-part">{words.parts[part]}</h2>
              <Links ids={ids} current={current} />
            </div>
          ))
        )}
      </div>
    </section>
  );
}

function Links({ ids, current }: { ids: readonly MetricId[]; current: MetricId | undefined }) {
  const { metrics } = useWords();
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <a href={href({ page: 'dictionary', metric: id })} aria-current={id === current ? 'page' : undefined}>
            <span className="clip">{metrics[id].name}</span>
            <code className="clip">{id}</code>
          </a>
        </li>
      ))}
    </ul>
  );
}
