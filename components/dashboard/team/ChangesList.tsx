import { useLanguage, useWords } from '@/components/hooks/words';
import { kpiName } from '@/components/kpi/kpi-name';
import { targetStep } from '@/components/kpi/target-step';
import { Sep } from '@/components/ui/Sep';
import { formatValue } from '@/lib/format';
import type { HistoryChange, HistoryLine } from '@/lib/kpi/team/score-history';
import { metric as rowOf } from '@/lib/metrics/catalog';
import { useTexts } from '../use-texts';

/** So many changes are shown; the rest stands in the list of all changes. */
const most = 12;

/** What was changed of a score's KPIs, weights, stage and targets meanwhile. */
export function ChangesList({ line }: { line: HistoryLine }) {
  const { history: words } = useWords().scores;
  const texts = useTexts();
  const write = useChangeText(line);
  if (line.changes.length === 0) return <p className="d-note i3">{words.noChanges}</p>;
  return (
    <ul className="history-changes" aria-label={words.changes}>
      {line.changes.slice(0, most).map((change, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two edits of one day may say the same
        <li key={index}>
          <span className="i3 nowrap">{texts.day(change.day)}</span>
          <span>{write(change)}</span>
          <span className="i3 clip">
            {change.by ?? ''}
            {change.by && change.why && <Sep />}
            {change.why}
          </span>
        </li>
      ))}
      {line.changes.length > most && <li className="i3">{words.more(line.changes.length - most)}</li>}
    </ul>
  );
}

function useChangeText({ points }: HistoryLine): (change: HistoryChange) => string {
  const all = useWords();
  const language = useLanguage();
  const { history: words } = all.scores;
  const lines = points.flatMap(({ row }) => row?.card.lines ?? []);
  return (change) => {
    if (change.what === 'set') return words.set(change.version);
    if (change.what === 'stage') return words.stage(all.kpi.stages[change.stage]);
    const id = change.kpi.split(':').at(change.kpi.startsWith('own:') ? 1 : 0) ?? change.kpi;
    const line = lines.find(({ kpi }) => kpi.id === id || kpi.id === change.kpi);
    const name = line ? kpiName(line.kpi, all, line.metric) : (all.kpi.names[id] ?? change.kpi);
    if (change.value === null) return words.noTarget(name);
    const unit = line ? (line.kpi.reckoned?.unit ?? rowOf(line.metric).unit) : 'count';
    const value = formatValue(
      { value: change.value, unit, step: targetStep(change.value, unit), ...(change.currency && { currency: change.currency }) },
      language,
    );
    return change.own ? words.ownTarget(name, value) : words.target(name, value);
  };
}
