import { useLanguage, useWords } from '@/components/hooks/words';
import { Chip } from '@/components/ui/Chip';
import { Sep } from '@/components/ui/Sep';
import type { Card } from '@/lib/kpi/score/card';
import { mostReached } from '@/lib/kpi/score/score';
import { kpiName } from './kpi-name';
import { pointsText } from './points-text';

/** The score and how it lies over the KPIs' weights; what is open in it, and how it stood a week ago. */
export function ScoreHead({ card, lastWeek }: { card: Card; lastWeek: { points: number; open: number } | null }) {
  const { kpi, score: words } = useWords();
  const language = useLanguage();
  const { lines, score, set, lost } = card;
  const write = (points: number) => pointsText(points, language);
  const met = lines.filter((line) => line.state === 'met' || line.state === 'ahead').length;
  const judged = met + lines.filter((line) => line.state === 'behind').length;
  const isKnown = score.open < score.weight;
  // Beside a week ago only where the same weight was open: otherwise the difference is one of what was read.
  const before = lastWeek && lastWeek.open === score.open ? lastWeek : null;
  return (
    <section className="score" aria-label={words.title}>
      <div className="score-head">
        {isKnown ? (
          <>
            <b className="score-big">{write(score.points)}</b>
            <span className="score-of">
              {words.of(write(score.weight))}
              <span className="note i2">
                {set ? words.version(set.version) : words.usual}
                {score.provisional && (
                  <>
                    <Sep />
                    {words.provisional}
                  </>
                )}
              </span>
            </span>
          </>
        ) : (
          <Chip state="unknown">{words.none}</Chip>
        )}
        <span className="score-met end">
          <b>{judged > 0 ? kpi.summary(met, judged) : lines.some((line) => line.target) ? kpi.noneJudged : kpi.noTargets}</b>
          {before && <span className="note i2">{words.lastWeek(write(before.points))}</span>}
        </span>
      </div>
      <WeightBar card={card} />
      {!isKnown && <p className="note i2">{lines.some((line) => line.target) ? words.noneRead : words.noneTargets}</p>}
      {isKnown && score.open > 0 && (
        <p className="note i2">
          {words.open(write(score.open))}
          <Sep />
          {words.between(write(score.points), write(score.points + mostReached * score.open))}
        </p>
      )}
      {lost.length > 0 && <p className="note i2">{words.lost(lost.length)}</p>}
    </section>
  );
}

/** Each KPI as wide as its weight, filled as far as it is reached; dashed where it has no number. */
function WeightBar({ card }: { card: Card }) {
  const words = useWords();
  const language = useLanguage();
  const parts = card.lines.map((line, index) => {
    const { counted = null, points = null } = card.score.lines[index] ?? {};
    const name = kpiName(line.kpi, words, line.metric);
    const said = points === null ? '–' : pointsText(points, language);
    return {
      id: line.kpi.id,
      weight: line.weight,
      counted,
      behind: line.state === 'behind',
      old: line.state === 'old',
      text: `${name} ${said} / ${pointsText(line.weight, language)}`,
    };
  });
  return (
    <div className="weight-bar" role="img" aria-label={`${words.score.bar}: ${parts.map(({ text }) => text).join('; ')}`}>
      {parts.map(({ id, weight, counted, behind, old, text }) => (
        <span
          key={id}
          title={text}
          style={{ flexGrow: weight }}
          className={counted === null ? 'is-open' : behind ? 'is-behind' : old ? 'is-old' : undefined}
        >
          {counted !== null && <i style={{ width: `${Math.min(1, counted) * 100}%` }} />}
        </span>
      ))}
    </div>
  );
}
