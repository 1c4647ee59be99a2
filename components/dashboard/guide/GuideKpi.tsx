import type { ReactNode } from 'react';
import { useLanguage, useWords } from '@/components/hooks/words';
import { kpiName } from '@/components/kpi/kpi-name';
import { publishedText } from '@/components/targets/SanityMeter';
import { Sep } from '@/components/ui/Sep';
import { type Benchmark, isPresent } from '@/lib/benchmark/benchmark';
import { publishedBenchmark } from '@/lib/benchmark/published';
import { formatValue } from '@/lib/format';
import type { Kpi } from '@/lib/kpi/role';
import { traitsOfKpi } from '@/lib/kpi/targets/traits';
import { isMetricId, type MetricId } from '@/lib/metrics/catalog';
import { fractionOf } from '@/lib/metrics/dictionary';
import { href } from '../route';
import { useTexts } from '../use-texts';

type GuideKpiProps = { kpi: Kpi; points: number | null; region: string | undefined };

/** One number of a role: why it counts, what it is, how it is reckoned, where to start and where it stands. */
export function GuideKpi({ kpi, points, region }: GuideKpiProps) {
  const all = useWords();
  const { guide: words, roles, metrics, surfaces, score } = all;
  const texts = useTexts();
  const [metric] = kpi.metrics;
  const parts = kpi.reckoned ? kpi.metrics : [metric];
  const { better } = traitsOfKpi(kpi, metric);
  const rows: [string, ReactNode][] = [
    [words.meaning, !kpi.reckoned && metrics[metric].definition],
    [words.formula, kpi.reckoned ? <code key="formula">{kpi.reckoned.text}</code> : <Formula key="formula" metric={metric} />],
    [words.start, words.moves[kpi.id]],
    [words.where, words.whereText(surfaces[kpi.awaits].name, texts.list(parts.map((part) => metrics[part].name)))],
    [words.beside, kpi.beside && metrics[kpi.beside].name],
    [
      words.published,
      !kpi.reckoned && publishedOf(metric, region) && <Published key="published" kpi={kpi} metric={metric} region={region} />,
    ],
  ];
  return (
    <section className="guide-kpi">
      <h3>
        {kpiName(kpi, all, metric)}
        {points !== null && <span className="d-tag">{words.weight(String(points))}</span>}
        <span className="note i3">
          {score.kinds[kpi.kind]}
          {better === 'less' && (
            <>
              <Sep />
              {words.less}
            </>
          )}
        </span>
        {!kpi.reckoned && (
          <a className="end note" href={href({ page: 'dictionary', metric })}>
            {words.entry}
          </a>
        )}
      </h3>
      {roles.kpiWhy[kpi.id] && <p>{roles.kpiWhy[kpi.id]}</p>}
      <dl className="d-facts">
        {rows
          .filter(([, text]) => text)
          .map(([term, text]) => (
            <div key={term} className="d-pair">
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

/** A rate by its parts; what is counted says so. */
function Formula({ metric }: { metric: MetricId }) {
  const { metrics, dictionary } = useWords();
  const language = useLanguage();
  const fraction = fractionOf(metric);
  if (!fraction) return <span className="i3">{dictionary.unsaid}</span>;
  const name = (part: typeof fraction.of) => (isMetricId(part) ? metrics[part].name : dictionary.terms[part]);
  return `${name(fraction.of)} ÷ ${name(fraction.by)}${fraction.per > 1 ? ` × ${fraction.per.toLocaleString(language)}` : ''}`;
}

/** A published range that fits; none in money, which no two shops share. */
function publishedOf(metric: MetricId, region: string | undefined): Benchmark | null {
  const found = publishedBenchmark(metric, region);
  return isPresent(found) && found.published ? found : null;
}

/** What somebody published of it, with who and how sure. */
function Published({ kpi, metric, region }: { kpi: Kpi; metric: MetricId; region: string | undefined }) {
  const { targets } = useWords();
  const language = useLanguage();
  const { unit } = traitsOfKpi(kpi, metric);
  const found = publishedOf(metric, region);
  const write = (value: number) => formatValue({ value, unit }, language);
  if (!found) return null;
  return (
    <a href={found.published?.url} target="_blank" rel="noreferrer">
      {publishedText(found, write, targets)}
    </a>
  );
}
