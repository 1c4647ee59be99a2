import { useLanguage, useWords } from '@/components/hooks/words';
import { initials } from '@/components/hosts/initials';
import { kpiName } from '@/components/kpi/kpi-name';
import { pointsText } from '@/components/kpi/points-text';
import { Icon } from '@/components/ui/Icon';
import { Sep } from '@/components/ui/Sep';
import type { OwnRole } from '@/lib/kpi/role';
import type { CardLine } from '@/lib/kpi/score/line';
import { trialDays } from '@/lib/kpi/team/score-history';
import type { ScoreRow } from '@/lib/kpi/team/score-rows';
import { useTexts } from '../use-texts';
import { roleName } from './role-name';
import { ScoreBar } from './ScoreBar';
import { ScoreDetail } from './ScoreDetail';
import { cellOf } from './score-cell';

type ScoreLineProps = { row: ScoreRow; name: string; ownRoles: readonly OwnRole[]; columns: number; isOpen: boolean; onToggle: () => void };

/** Somebody in one role of one shop: score and KPIs; opens to the arithmetic of each. */
export function ScoreLine({ row, name, ownRoles, columns, isOpen, onToggle }: ScoreLineProps) {
  const { scores: words, kpi } = useWords();
  const texts = useTexts();
  const { card, trial } = row;
  const days = trialDays({ row, trial });
  return (
    <>
      <tr className={isOpen ? 'score-row score-row--open' : 'score-row'}>
        <th scope="row">
          <button
            type="button"
            className="score-who"
            aria-expanded={isOpen}
            aria-label={isOpen ? words.shut(name) : words.detail(name)}
            onClick={onToggle}
          >
            <i className="d-avatar" aria-hidden="true">
              {initials(name)}
            </i>
            <span className="score-name">
              <b className="clip">{name}</b>
              <span className="note i2 clip">
                {roleName(row.role, ownRoles, kpi)}
                <Sep />
                {texts.shop(row.shop)}
                {row.isPart && (
                  <>
                    <Sep />
                    {words.partFrom(texts.day(row.stretch.from), texts.day(row.stretch.to))}
                  </>
                )}
                {row.away > 0 && (
                  <>
                    <Sep />
                    {words.away(row.away)}
                  </>
                )}
              </span>
            </span>
          </button>
        </th>
        <td className="score-points">
          <Points row={row} />
        </td>
        <td className="score-bar-cell">
          <ScoreBar score={card.score} />
          {days > 0 && (
            <span className="d-tag">
              <Icon name="flask" size={12} />
              {words.history.trial(days)}
            </span>
          )}
        </td>
        {Array.from({ length: columns }, (_, index) => {
          const line = card.lines[index];
          return <td key={line?.kpi.id ?? index}>{line && <Cell line={line} row={row} />}</td>;
        })}
      </tr>
      {isOpen && (
        <tr className="score-open">
          <td colSpan={3 + columns}>
            <ScoreDetail row={row} />
          </td>
        </tr>
      )}
    </>
  );
}

/** A score, with what is still open beside it. Without a single KPI that counts there is none: nothing is not zero. */
function Points({ row: { card } }: { row: ScoreRow }) {
  const { scores: words } = useWords();
  const language = useLanguage();
  const { score } = card;
  if (score.lines.every(({ points }) => points === null)) return <span className="note i3">{words.noScore}</span>;
  return (
    <>
      <b>{pointsText(score.points, language)}</b>
      {score.open > 0 && (
        <span className="note i3" title={words.openWhy}>
          {words.open(pointsText(score.open, language))}
        </span>
      )}
    </>
  );
}

function Cell({ line, row }: { line: CardLine; row: ScoreRow }) {
  const all = useWords();
  const language = useLanguage();
  const { state, text, target, why } = cellOf(line, row.own, all, language);
  const name = kpiName(line.kpi, all, line.metric);
  const word = state ? all.common.states[state] : (why ?? '');
  return (
    <span className="score-cell" title={[name, word, why === word ? null : why].filter(Boolean).join(' · ')}>
      <span className="note i3 clip">{name}</span>
      <span className="score-value">
        {state && (
          <span className={`score-${state}`}>
            <Icon name={state} size={12} />
            <span className="sr">{word}</span>
          </span>
        )}
        {state === 'unknown' ? <span className="i3">{text}</span> : <b>{text}</b>}
        {target && <span className="note i3">/ {target}</span>}
      </span>
    </span>
  );
}
