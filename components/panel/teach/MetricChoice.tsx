import { useState } from 'react';
import { search } from '@/components/dashboard/dictionary-search';
import { useWords } from '@/components/hooks/words';
import { type MetricId, metric } from '@/lib/metrics/catalog';
import type { Unit } from '@/lib/metrics/metric';

/** More would not be read, but searched. */
const most = 6;

type ChoiceProps = { label: string; units: readonly Unit[]; chosen: MetricId | null; onChoose: (id: MetricId) => void };

/** Metrics whose unit fits: first those the label beside the number names in any language, then whatever is searched for. */
export function MetricChoice({ label, units, chosen, onChoose }: ChoiceProps) {
  const { taught, metrics } = useWords();
  const [query, setQuery] = useState('');
  const found = fitting(query || label, units);
  return (
    <fieldset className="teach-choice">
      <legend>{taught.which}</legend>
      <input
        type="search"
        className="field"
        value={query}
        aria-label={taught.search}
        placeholder={taught.search}
        onChange={(event) => setQuery(event.target.value)}
      />
      {found.length === 0 && query !== '' && <p className="note i2">{taught.noMetric}</p>}
      {found.map((id) => (
        <label key={id} className="teach-metric">
          <input type="radio" name="metric" checked={id === chosen} onChange={() => onChoose(id)} />
          <span className="clip">{metrics[id].name}</span>
          <code className="note i3 end clip">{id}</code>
        </label>
      ))}
    </fieldset>
  );
}

function fitting(text: string, units: readonly Unit[]): MetricId[] {
  return text === ''
    ? []
    : search(text)
        .filter((id) => units.includes(metric(id).unit))
        .slice(0, most);
}
