import { useMemo, useState } from 'react';
import { useWords } from '@/components/hooks/words';
import type { MetricId } from '@/lib/metrics/catalog';
import { DictionaryEntry } from './DictionaryEntry';
import { DictionaryList } from './DictionaryList';
import { search } from './dictionary-search';
import { Page } from './Page';

/** What every metric counts: a list to search on the left, one metric beside it. */
export function DictionaryPage({ metric }: { metric?: MetricId }) {
  const words = useWords().dictionary;
  const [query, setQuery] = useState('');
  const found = useMemo(() => search(query), [query]);
  return (
    <Page title={words.title} tags={<span className="note i3">{words.found(found.length)}</span>}>
      <div className="dict">
        <DictionaryList query={query} onQuery={setQuery} found={found} current={metric} />
        {metric ? <DictionaryEntry id={metric} /> : <Intro />}
      </div>
    </Page>
  );
}

function Intro() {
  const { intro } = useWords().dictionary;
  return (
    <section className="d-card" aria-labelledby="dict-intro">
      <div className="d-card-head">
        <h2 id="dict-intro">{intro.title}</h2>
      </div>
      <p className="d-note">{intro.body}</p>
      <p className="d-note i3">{intro.sources}</p>
    </section>
  );
}
