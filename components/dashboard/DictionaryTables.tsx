import { useLanguage, useWords } from '@/components/hooks/words';
import type { MetricId } from '@/lib/metrics/catalog';
import { dictionary } from '@/lib/metrics/dictionary';
import { type Place, places } from '@/lib/metrics/dictionary/places';
import { type LabelRow, labelsOf, rawKeysOf } from './dictionary-search';

/** The pages and files a metric stands in, how often they have new figures, and whose clock they go by. */
export function DictionaryPlaces({ id }: { id: MetricId }) {
  const { dictionary: words } = useWords();
  const { on, as } = dictionary[id];
  const printed = as !== undefined;
  return (
    <div className="d-scroll">
      <table className="d-table">
        <caption className="sr">{words.where}</caption>
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            {printed && <th scope="col">{words.printedAs}</th>}
            <th scope="col">{words.refresh}</th>
            <th scope="col">{words.clock}</th>
          </tr>
        </thead>
        <tbody>
          {on.map((place) => {
            const { refresh, clock }: Place = places[place];
            return (
              <tr key={place}>
                <th scope="row">{words.places[place]}</th>
                {printed && <td>{as[place]}</td>}
                <td>{refresh ? words.refreshes[refresh] : <span className="i3">{words.unsaid}</span>}</td>
                <td>{clock ? words.clocks[clock] : <span className="i3">{words.unsaid}</span>}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Labels by language, those without a source marked, and the keys that stand in for a missing translation. */
export function DictionaryLabels({ id }: { id: MetricId }) {
  const { dictionary: words } = useWords();
  const names = new Intl.DisplayNames(useLanguage(), { type: 'language' });
  const keys = rawKeysOf(id);
  const languages = [...Map.groupBy(labelsOf(id), (row) => row.language)];
  return (
    <dl className="d-facts">
      {languages.map(([language, rows]) => (
        <div key={language} className="d-pair">
          <dt>{names.of(language)}</dt>
          <dd lang={language}>
            <Labels rows={rows} />
          </dd>
        </div>
      ))}
      {languages.length === 0 && (
        <div className="d-pair">
          <dt>{words.label}</dt>
          <dd className="i3">{words.unsaid}</dd>
        </div>
      )}
      {keys.length > 0 && (
        <div className="d-pair">
          <dt>{words.keys}</dt>
          <dd>
            <code className="note">{keys.join(' ')}</code>
          </dd>
        </div>
      )}
    </dl>
  );
}

function Labels({ rows }: { rows: readonly LabelRow[] }) {
  const { dictionary: words } = useWords();
  const ui = useLanguage();
  return (
    <ul className="dict-labels">
      {rows.map(({ label, guessed }) => (
        <li key={`${label} ${guessed}`}>
          {label}
          {guessed && (
            <span className="d-tag" lang={ui} title={words.guessedHint}>
              {words.guessed}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
