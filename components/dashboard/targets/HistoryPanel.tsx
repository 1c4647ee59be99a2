import { useState } from 'react';
import { useLanguage, useWords } from '@/components/hooks/words';
import { fineStep } from '@/components/targets/fine-step';
import { Button } from '@/components/ui/Button';
import { formatValue } from '@/lib/format';
import { isOfOneDay, type Target, targetKey } from '@/lib/kpi/target';
import { traitsOfKpi } from '@/lib/kpi/targets/traits';
import { call } from '@/lib/messages/client';
import type { Edit } from '@/lib/store/db';
import { valueBefore } from '@/lib/store/targets';
import { Head } from '../Head';
import { useTexts } from '../use-texts';
import { backOf, hasBack } from './history-model';
import type { PanelProps } from './LinePanel';

/** Every edit of a line's targets, the last first; one edit back is an edit of its own. */
export function HistoryPanel({ line, view, whose, name, onClose }: PanelProps) {
  const { targets: words, common, kpi } = useWords();
  const texts = useTexts();
  const language = useLanguage();
  const [isLost, setLost] = useState(false);
  const key = targetKey(line.kpi, line.metric);
  const edits = view.history
    .filter((one) => one.role === whose.role && one.kpi === key && one.person === whose.person && !isOfOneDay(one))
    .map((edit, index, all) => ({ edit, before: valueBefore(all.slice(0, index), edit) }))
    .toReversed();
  const { unit } = traitsOfKpi(line.kpi, line.metric);
  const write = ({ value, currency }: Pick<Edit<Target>, 'value' | 'currency'>) =>
    value === null ? common.blank : formatValue({ value, unit, step: fineStep(value, unit), ...(currency && { currency }) }, language);
  const all = edits.map(({ edit }) => edit);
  const back = (edit: Edit<Target>, value: number | null) =>
    call('setTarget', { ...backOf(edit, value, view.today.day), why: words.backWhy }).then(
      () => setLost(false),
      () => setLost(true),
    );
  return (
    <div className="targets-history">
      {edits.length === 0 ? (
        <p className="note i2">{words.noHistory}</p>
      ) : (
        <table className="d-table">
          <caption className="sr">{words.historyOf(name)}</caption>
          <Head
            first={[words.edits.when, words.edits.who, words.edits.over]}
            numbers={[words.edits.from, words.edits.to]}
            last={[words.edits.why, words.edits.undo]}
          />
          <tbody>
            {edits.map(({ edit, before }) => (
              <tr key={`${edit.made ?? edit.since} ${edit.horizon} ${edit.only?.from}`}>
                <td>{texts.full(edit.made ?? edit.since)}</td>
                <td>{edit.by ?? words.nobodySaid}</td>
                <td>
                  {kpi.horizons[edit.horizon]}
                  {edit.only && <span className="note i3"> {words.onlyTo(texts.shortDay(edit.only.to))}</span>}
                  {edit.starts && <span className="note i3"> {words.when.next(texts.shortDay(edit.starts))}</span>}
                </td>
                <td className="num i2">{write({ value: before, currency: edit.currency })}</td>
                <td className="num">{write(edit)}</td>
                <td className="clip">{edit.why}</td>
                <td>
                  {hasBack(all, edit, view.today.day) && (
                    <Button small onClick={() => back(edit, before)}>
                      {words.back}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="row">
        <Button small onClick={onClose}>
          {common.close}
        </Button>
        {isLost && (
          <span role="alert" className="note">
            {words.notSaved}
          </span>
        )}
      </p>
    </div>
  );
}
