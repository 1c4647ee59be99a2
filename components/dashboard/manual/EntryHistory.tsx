import { useWords } from '@/components/hooks/words';
import { enteredBy } from '@/components/manual/entered';
import { entryKey, type Typed } from '@/lib/kpi/manual';
import { useTexts } from '../use-texts';
import { entryText } from './entry-text';
import type { ManualView } from './manual-view';

/** Everything that was typed of one thing, the last first, and what a page showed when it was. */
export function EntryHistory({ entry, view }: { entry: Typed; view: ManualView }) {
  const { manual: words, surfaces } = useWords();
  const texts = useTexts();
  const rows = view.history.filter((one) => entryKey(one) === entryKey(entry) && !one.kept).toReversed();
  return (
    <tr className="targets-panel">
      <td colSpan={7}>
        <ul className="d-list manual-history">
          {rows.map((row) => (
            <li key={row.at} className="row">
              <span className="note i3">{texts.full(row.at)}</span>
              <span>{enteredBy(row, words)}</span>
              <b>{row.value === null ? words.taken : entryText({ ...row, value: row.value }, view.own, texts)}</b>
              {row.over && (
                <span className="note i2">
                  {words.over(surfaces[row.over.surface].name, entryText({ ...row, value: row.over.value }, view.own, texts))}
                </span>
              )}
              <span className="i2">{row.note}</span>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
