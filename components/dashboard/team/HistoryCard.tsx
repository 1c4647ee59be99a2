import { useState } from 'react';
import { useNow } from '@/components/hooks/clock';
import { useItem } from '@/components/hooks/item';
import { useKept } from '@/components/hooks/use-kept';
import { useLanguage, useWords } from '@/components/hooks/words';
import { pointsText } from '@/components/kpi/points-text';
import { Icon } from '@/components/ui/Icon';
import { Picker } from '@/components/ui/Picker';
import { Sep } from '@/components/ui/Sep';
import { mostReached } from '@/lib/kpi/score/score';
import { type HistoryLine, type HistoryPoint, trialDays } from '@/lib/kpi/team/score-history';
import { preferences } from '@/lib/settings/settings';
import { Card } from '../Page';
import { useTexts } from '../use-texts';
import { ChangesList } from './ChangesList';
import { type HistoryKind, type HistoryView, readHistory } from './history-view';
import { roleName } from './role-name';
import { useReckoned } from './use-reckoned';
import './history.css';

/** Somebody's score over the last months or weeks in each role, with what was changed meanwhile; trials are marked. */
export function HistoryCard({ person, cut }: { person: string; cut: number }) {
  const all = useWords().scores;
  const { history: words, kinds } = all;
  const texts = useTexts();
  const [kind, setKind] = useState<HistoryKind>('month');
  const who = useItem(preferences);
  const now = useNow(60_000);
  const me = who && { name: null, role: null, stage: who.stage };
  const live = useKept(
    `history ${new Date(now).toDateString()} ${person} ${kind} ${cut} ${me?.stage}`,
    Math.floor(now / 600_000),
    async () => me && readHistory(person, kind, { cut, me, now: Date.now() }),
    isWhole,
  );
  useReckoned(live.value?.pending);
  return (
    <Card
      title={words.title}
      aside={
        <span className="row end">
          <Picker
            label={words.by}
            value={kind}
            options={(['month', 'week'] as const).map((value) => ({ value, name: kinds[value] }))}
            onChange={setKind}
          />
        </span>
      }
    >
      {live.from !== undefined && (
        <p className="d-note i2" role="status">
          {all.asOf(texts.moment(live.from))}
        </p>
      )}
      {live.value && <Lines view={live.value} kind={kind} />}
      <p className="d-foot">{words.hint}</p>
    </Card>
  );
}

/** Of a history with LIVEs that are still to be reckoned nothing is kept. */
function isWhole(view: HistoryView | null | undefined): boolean {
  return view?.pending.length === 0;
}

function Lines({ view, kind }: { view: HistoryView; kind: HistoryKind }) {
  const { scores, kpi } = useWords();
  const texts = useTexts();
  if (view.lines.length === 0) return <p className="d-note i2">{scores.history.none}</p>;
  return (
    <>
      {view.pending.length > 0 && (
        <p className="d-note i2" role="status">
          {scores.pending(view.pending.length)}
        </p>
      )}
      {view.lines.map((line) => (
        <section key={line.id} className="history-line" aria-label={`${roleName(line.role, view.ownRoles, kpi)} ${texts.shop(line.shop)}`}>
          <h3>
            {roleName(line.role, view.ownRoles, kpi)}
            <Sep />
            {texts.shop(line.shop)}
          </h3>
          <Columns line={line} kind={kind} />
          <ChangesList line={line} />
        </section>
      ))}
    </>
  );
}

/** A column a period: filled what was reached, dashed what is open; the line across is 100. */
function Columns({ line, kind }: { line: HistoryLine; kind: HistoryKind }) {
  return (
    <ol className="history">
      {line.points.map((point) => (
        <Column key={point.stretch.from} point={point} kind={kind} />
      ))}
    </ol>
  );
}

function Column({ point, kind }: { point: HistoryPoint; kind: HistoryKind }) {
  const { scores: words } = useWords();
  const language = useLanguage();
  const texts = useTexts();
  const { row, stretch, trial } = point;
  const score = row?.card.score;
  const isKnown = score?.lines.some(({ points }) => points !== null) ?? false;
  const height = (points: number) => `${Math.min(100, Math.max(0, points / mostReached))}%`;
  const days = trialDays(point);
  const name = kind === 'month' ? texts.month(stretch.from) : texts.shortDay(stretch.from);
  const why = !row
    ? words.history.notHeld
    : isKnown && score
      ? score.open > 0
        ? words.open(pointsText(score.open, language))
        : ''
      : words.noScore;
  return (
    <li title={[texts.day(stretch.from), why, trial && words.history.trial(days)].filter(Boolean).join(' · ')}>
      <b>{isKnown && score ? pointsText(score.points, language) : '–'}</b>
      {why !== '' && <span className="sr">{why}</span>}
      <span className={row ? 'history-bar' : 'history-bar history-bar--none'} aria-hidden="true">
        {score && isKnown && <i style={{ height: height(score.points) }} />}
        {score && isKnown && score.open > 0 && <s style={{ bottom: height(score.points), height: height(score.open) }} />}
        {row && <u />}
      </span>
      <span className="note i2">{name}</span>
      <span className="note i3 history-trial">
        {trial && (
          <>
            <Icon name="flask" size={12} />
            <span className="sr">{words.history.trial(days)}</span>
          </>
        )}
        {score?.provisional && isKnown && words.provisional}
      </span>
    </li>
  );
}
