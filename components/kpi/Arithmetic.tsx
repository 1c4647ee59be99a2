import { useLanguage, useWords } from '@/components/hooks/words';
import { enteredBy } from '@/components/manual/entered';
import { Icon } from '@/components/ui/Icon';
import { formatValue } from '@/lib/format';
import { type Actual, traitsOf } from '@/lib/kpi/actual';
import { mostReached } from '@/lib/kpi/score/score';
import type { Target } from '@/lib/kpi/target';
import { pointsText } from './points-text';
import type { KpiLine } from './scorecard';
import { targetStep } from './target-step';

/** actual ÷ target = reached, × weight = points; what was due by now, and the text on the page that it rests on. */
export function Arithmetic({ line, actual, target }: { line: KpiLine; actual: Actual; target: Target }) {
  const { kpi: words, score, manual } = useWords();
  const language = useLanguage();
  const write = (value: number) => formatValue({ ...actual, value }, language);
  const less = traitsOf(actual).better === 'less';
  const attained = line.attained ?? 0;
  const counted = Math.min(mostReached, attained);
  const percent = (ratio: number) => formatValue({ value: ratio, unit: 'ratio', step: 0.001 }, language);
  const terms = [
    { text: write(actual.value), word: words.actual },
    {
      text: formatValue({ ...actual, value: target.value, step: targetStep(target.value, actual.unit) }, language),
      word: less ? words.limit : words.target,
    },
  ];
  const [first, second] = less ? terms.reverse() : terms;
  const [fact] = actual.facts;
  const time = momentText(actual.at, language);
  return (
    <>
      <div className="sum-line">
        <Term text={first?.text} word={first?.word} />
        <em>÷</em>
        <Term text={second?.text} word={second?.word} />
        <em>=</em>
        <Term text={percent(counted)} word={score.capped} />
        <em>×</em>
        <Term text={pointsText(line.weight, language)} word={score.weight} />
        <em>=</em>
        <Term text={pointsText(counted * line.weight, language)} word={score.points} isResult />
      </div>
      {line.part && <p>{score.part(line.part.days, line.part.of)}</p>}
      {attained > mostReached && <p>{score.over(percent(attained))}</p>}
      {less && <p>{words.less}</p>}
      {line.pace && <p>{dueLine(words.paceBy[line.dueBy], line.pace.due, actual.value, write, words)}</p>}
      {actual.by === 'reading' && actual.metric === 'video_hit_rate' && fact?.listed && (
        <p className="i3 row">
          <Icon name="evidence" size={12} />
          {[words.hits(fact.listed.hits, fact.listed.videos), time].join(', ')}
        </p>
      )}
      {fact && fact.label !== '' && actual.by === 'reading' && (
        <p className="i3 row">
          <Icon name="evidence" size={12} />
          {words.evidence(fact.label, fact.raw, time)}
        </p>
      )}
      {fact?.manual && (
        <p className="i3 row">
          <Icon name="edit" size={12} />
          {[enteredBy(fact.manual, manual), time, fact.manual.note].filter(Boolean).join(' ')}
        </p>
      )}
    </>
  );
}

/** The clock, with the day where it was another day. */
function momentText(at: number, language: string): string {
  const moment = new Date(at);
  const day = moment.toDateString() === new Date().toDateString() ? {} : ({ month: 'short', day: 'numeric' } as const);
  return moment.toLocaleString(language, { ...day, hour: '2-digit', minute: '2-digit', hour12: false });
}

type KpiWords = ReturnType<typeof useWords>['kpi'];

function dueLine(by: string, due: number, value: number, write: (value: number) => string, words: KpiWords): string {
  return value < due ? words.paceLine(by, write(due), write(due - value)) : words.aheadLine(by, write(due), write(value - due));
}

function Term({ text, word, isResult }: { text: string | undefined; word: string | undefined; isResult?: true }) {
  return (
    <span className={isResult && 'sum-result'}>
      <b>{text}</b>
      <span>{word}</span>
    </span>
  );
}
