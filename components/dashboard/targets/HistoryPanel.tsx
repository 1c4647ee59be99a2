import { useState } from 'react';
import { useLanguage, useWords } from '@/components/hooks/words';
import { fineStep } from '@/components/targets/fine-step';
import { Button } from '@/components/ui/Button';
import { formatValue } from '@/lib/format';
import { type Target, targetKey } from '@/lib/kpi/target';
import { traitsOfKpi } from '@/lib/kpi/targets/traits';
import { call } from '@/lib/messages/client';
import type { Edit } from '@/lib/store/db';
import { Head } from '../Head';
import { useTexts } from '../use-texts';
import type { PanelProps } from './LinePanel';

/** Every edit of a line's targets, the last first; one edit back is an edit of its own. */
export function HistoryPanel({ line, view, whose, name, onClose }: PanelProps) {
  const { targets: words, common, kpi } = useWords();
  const texts = useTexts();
  const language = useLanguage();
  const [isLost, setLost] = useState(false);
  const key = targetKey(line.kpi, line.metric);
  const edits = view.history
    .filter((one) => one.role === whose.role && one.kpi === key && one.person === whose.person && one.only === undefined)
    .map((edit, index, all) => ({ edit, before: all.slice(0, index).findLast((one) => one.horizon === edit.horizon)?.value ?? null }))
    .toReversed();
  const { unit } = traitsOfKpi(line.kpi, line.metric);
  const write = ({ value, currency }: Pick<Edit<Target>, 'value' | 'currency'>) =>
    value === null ? common.blank : formatValue({ value, unit, step: fineStep(value, unit), ...(currency && { currency }) }, language);
  const back = ({ since: _, by: __, why: ___, ...edit }: Edit<Target>, value: number | null) =>
    call('setTarget', { ...edit, value, why: words.backWhy }).then(
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
            {edits.map(({ edit, before }, index) => (
              <tr key={`${edit.since} ${edit.horizon}`}>
                <td>{texts.full(edit.since)}</td>
                <td>{edit.by ?? words.nobodySaid}</td>
                <td>{kpi.horizons[edit.horizon]}</td>
                <td className="num i2">{write({ value: before, currency: edit.currency })}</td>
                <td className="num">{write(edit)}</td>
                <td className="clip">{edit.why}</td>
                <td>
                  {index === edits.findIndex((one) => one.edit.horizon === edit.horizon) && (
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
