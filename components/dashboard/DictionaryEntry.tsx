import type { ReactNode } from 'react';
import { useLanguage, useWords } from '@/components/hooks/words';
import { identityText } from '@/components/live/identity-text';
import type { Words } from '@/lib/i18n/words';
import { isMetricId, type MetricId, metric } from '@/lib/metrics/catalog';
import { dictionary, fractionOf } from '@/lib/metrics/dictionary';
import { alikeOf } from '@/lib/metrics/dictionary/alike';
import type { Sale, Term } from '@/lib/metrics/dictionary/row';
import { sources } from '@/lib/metrics/dictionary/sources';
import { identities, identityText as textOf } from '@/lib/metrics/identities';
import { relationTexts } from '@/lib/metrics/relations';
import { DictionaryLabels, DictionaryPlaces } from './DictionaryTables';
import { Card } from './Page';
import { href } from './route';

/** Everything that is known of one metric. */
export function DictionaryEntry({ id }: { id: MetricId }) {
  const { metrics, dictionary: words } = useWords();
  return (
    <div>
      <Card title={metrics[id].name} aside={<code className="note i3">{id}</code>}>
        <Definition id={id} />
      </Card>
      <Card title={words.where}>
        <DictionaryPlaces id={id} />
      </Card>
      <Card title={words.labels}>
        <DictionaryLabels id={id} />
      </Card>
      <Card title={words.alike}>
        <Alike id={id} />
      </Card>
    </div>
  );
}

function Definition({ id }: { id: MetricId }) {
  const { metrics, dictionary: words, table } = useWords();
  const { unit, kind } = metric(id);
  const { counts, sale, date, markets, confidence } = dictionary[id];
  const rows: [string, ReactNode][] = [
    [words.meaning, metrics[id].definition],
    ...fractionRows(id, words, useLanguage()),
    [words.unit, table.units[unit]],
    [words.counts, words.countsOf[counts]],
    [words.adds, words.addsOf[kind]],
    ...(sale ? saleRows(sale, counts === 'money', words) : []),
    [words.date, date && words.dates[date]],
    ...(markets ? [[words.markets, words.marketsOf[markets]] as [string, ReactNode]] : []),
    [words.identities, <Identities key="identities" id={id} />],
    [words.source, <Sources key="sources" id={id} />],
    [words.confidence, words.confidences[confidence]],
  ];
  return (
    <dl className="d-facts">
      {rows.map(([term, text]) => (
        <div key={term} className="d-pair">
          <dt>{term}</dt>
          <dd>{text || <span className="i3">{words.unsaid}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}

function fractionRows(id: MetricId, words: Words['dictionary'], language: string): [string, ReactNode][] {
  const fraction = fractionOf(id);
  if (!fraction)
    return metric(id).kind === 'rate'
      ? [
          [words.of, null],
          [words.by, null],
        ]
      : [];
  const { of, by, per } = fraction;
  return [
    [words.of, <Part key="of" part={of} />],
    [
      words.by,
      <span key="by">
        {per > 1 && words.per(per.toLocaleString(language))}
        <Part part={by} />
      </span>,
    ],
  ];
}

/** Tax and subsidies are parts of an amount, not of a number of orders. */
function saleRows(sale: Sale, isMoney: boolean, words: Words['dictionary']): [string, ReactNode][] {
  const amount: [string, ReactNode][] = [
    [words.tax, sale.tax && words.taxOf[sale.tax]],
    [words.subsidy, sale.subsidy && words.subsidyOf[sale.subsidy]],
  ];
  return [
    [words.basis, sale.basis && words.bases[sale.basis]],
    [words.refunds, sale.refunds && words.refundsOf[sale.refunds]],
    ...(isMoney ? amount : []),
  ];
}

/** Another metric by its name and a link, anything else in words. */
function Part({ part }: { part: MetricId | Term }) {
  const { metrics, dictionary: words } = useWords();
  if (!isMetricId(part)) return words.terms[part];
  return <a href={href({ page: 'dictionary', metric: part })}>{metrics[part].name}</a>;
}

function Identities({ id }: { id: MetricId }) {
  const { live, metrics, dictionary: words } = useWords();
  const quotients = identities.filter(({ metric, of, by }) => [metric, of, by].includes(id)).map(textOf);
  const related = relationTexts().flatMap(({ identity, parts }) => (parts.includes(id) ? [identity] : []));
  const texts = [...quotients, ...related];
  if (texts.length === 0) return <span className="i3">{words.noIdentity}</span>;
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>{identityText(text, { live, metrics })}</li>
      ))}
    </ul>
  );
}

function Sources({ id }: { id: MetricId }) {
  const { dictionary: words } = useWords();
  return (
    <ul>
      {dictionary[id].sources.map((source) => {
        const of = sources[source];
        return (
          <li key={source}>
            {'address' in of ? (
              <a href={of.address} target="_blank" rel="noreferrer">
                {words.sources[source]}
              </a>
            ) : (
              words.sources[source]
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Alike({ id }: { id: MetricId }) {
  const { metrics, dictionary: words } = useWords();
  const alike = alikeOf(id);
  if (alike.length === 0) return <p className="d-note i3">{words.noAlike}</p>;
  return (
    <dl className="d-facts">
      {alike.map((one) => (
        <div key={one} className="d-pair">
          <dt>
            <Part part={one} />
          </dt>
          <dd>{metrics[one].definition}</dd>
        </div>
      ))}
    </dl>
  );
}
