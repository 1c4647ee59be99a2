import { useLanguage, useWords } from '@/components/hooks/words';
import { Icon } from '@/components/ui/Icon';
import { formatValue } from '@/lib/format';
import type { Actual } from '@/lib/kpi/actual';
import type { Target } from '@/lib/kpi/target';
import { metric as rowOf } from '@/lib/metrics/catalog';
import type { KpiLine } from './scorecard';

/** actual ÷ target = reached, what was due by now, and the text on the page that it rests on. */
export function Arithmetic({ line, actual, target }: { line: KpiLine; actual: Actual; target: Target }) {
  const { kpi: words } = useWords();
  const language = useLanguage();
  const write = (value: number) => formatValue({ ...actual, value }, language);
  const less = rowOf(line.metric).better === 'less';
  const terms = [
    { text: write(actual.value), word: words.actual },
    {
      text: formatValue({ ...actual, value: target.value, step: Math.min(actual.step, 1) }, language),
      word: less ? words.limit : words.target,
    },
  ];
  const [first, second] = less ? terms.reverse() : terms;
  const [fact] = actual.facts;
  const time = momentText(actual.at, language);
  return (
    <div className="sum">
      <div className="sum-line">
        <Term text={first?.text} word={first?.word} />
        <em>÷</em>
        <Term text={second?.text} word={second?.word} />
        <em>=</em>
        <Term text={formatValue({ value: line.attained ?? 0, unit: 'ratio', step: 0.001 }, language)} word={words.reached} />
      </div>
      {less && <p>{words.less}</p>}
      {line.pace && <p>{dueLine(line.pace.due, actual.value, write, words)}</p>}
      {fact && actual.by === 'reading' && (
        <p className="i3 row">
          <Icon name="evidence" size={12} />
          {words.evidence(fact.label, fact.raw, time)}
        </p>
      )}
    </div>
  );
}

/** The clock, with the day where it was another day. */
function momentText(at: number, language: string): string {
  const moment = new Date(at);
  const day = moment.toDateString() === new Date().toDateString() ? {} : ({ month: 'short', day: 'numeric' } as const);
  return moment.toLocaleString(language, { ...day, hour: '2-digit', minute: '2-digit', hour12: false });
}

type KpiWords = ReturnType<typeof useWords>['kpi'];

function dueLine(due: number, value: number, write: (value: number) => string, words: KpiWords): string {
  return value < due ? words.paceLine(write(due), write(due - value)) : words.aheadLine(write(due), write(value - due));
}

function Term({ text, word }: { text: string | undefined; word: string | undefined }) {
  return (
    <span>
      <b>{text}</b>
      <span>{word}</span>
    </span>
  );
}
