import { useLanguage, useWords } from '@/components/hooks/words';
import { agoText } from '@/components/ui/Ago';
import { Sep } from '@/components/ui/Sep';
import { formatValue } from '@/lib/format';
import { isActual } from '@/lib/kpi/actual';
import { besideOf } from '@/lib/kpi/score/beside';
import type { Fact } from '@/lib/snapshot/fact';
import { Arithmetic } from './Arithmetic';
import type { KpiLine } from './scorecard';

/** What a row opens to: how its points come about or why they are open, why it counts, and the guard beside it. */
export function Unfolded({ line, facts, now }: { line: KpiLine; facts: readonly Fact[]; now: number }) {
  const { score, roles } = useWords();
  const { actual, target, gap, kpi } = line;
  const why = roles.kpiWhy[kpi.id];
  return (
    <div className="sum">
      {isActual(actual) && target && line.attained !== null && gap === null ? (
        <Arithmetic line={line} actual={actual} target={target} />
      ) : (
        gap && (
          <p>
            {score.open(String(line.weight))}
            <Sep />
            {score.openLine[gap]}
          </p>
        )
      )}
      <Beside line={line} facts={facts} now={now} />
      {(why || kpi.reckoned) && (
        <p className="i3">
          {score.kinds[kpi.kind]}
          {why && (
            <>
              <Sep />
              {why}
            </>
          )}
          {kpi.reckoned && (
            <>
              <Sep />
              <code>{kpi.reckoned.text}</code>
            </>
          )}
        </p>
      )}
    </div>
  );
}

/** The number that must not get worse meanwhile, as it was read last. */
function Beside({ line, facts, now }: { line: KpiLine; facts: readonly Fact[]; now: number }) {
  const { score, metrics, surfaces, common, kpi: words } = useWords();
  const language = useLanguage();
  const { kpi, window } = line;
  if (!kpi.beside) return null;
  const fact = besideOf(kpi, facts, window);
  return (
    <p>
      {score.beside}
      <Sep />
      {metrics[kpi.beside].name}{' '}
      {fact ? (
        <>
          <b>{formatValue(fact, language)}</b>
          <Sep />
          <span className="i3">
            {agoText(common, (now - fact.at) / 1000)}
            {fact.by !== 'manual' && (
              <>
                <Sep />
                {surfaces[fact.surface].name}
              </>
            )}
          </span>
        </>
      ) : (
        <span className="i3">{words.notRead}</span>
      )}
    </p>
  );
}
