import { Fragment, useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { enteredBy } from '@/components/manual/entered';
import { Button } from '@/components/ui/Button';
import { entryKey, type ManualOf, type Typed } from '@/lib/kpi/manual';
import { call } from '@/lib/messages/client';
import { Head } from '../Head';
import { type Texts, useTexts } from '../use-texts';
import { EntryHistory } from './EntryHistory';
import { entryText } from './entry-text';
import type { ManualView } from './manual-view';
import { metricName } from './metric-names';

/** What was typed and counts; each can be edited, taken back, and tells what it was before. */
export function EntriesTable({ view, onEdit }: { view: ManualView; onEdit: (entry: Typed) => void }) {
  const { manual: words } = useWords();
  const { columns } = words;
  const [shown, setShown] = useState<string | null>(null);
  return (
    <div className="d-scroll">
      <table className="d-table">
        <caption className="sr">{words.title}</caption>
        <Head
          first={[columns.what, columns.of]}
          numbers={[columns.value]}
          last={[columns.whose, columns.entered, columns.note, columns.edits]}
        />
        <tbody>
          {view.entries.map((entry) => {
            const key = entryKey(entry);
            const isOpen = shown === key;
            return (
              <Fragment key={key}>
                <EntryRow
                  entry={entry}
                  view={view}
                  isOpen={isOpen}
                  onEdit={() => onEdit(entry)}
                  onHistory={() => setShown(isOpen ? null : key)}
                />
                {isOpen && <EntryHistory entry={entry} view={view} />}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

type EntryRowProps = { entry: Typed; view: ManualView; isOpen: boolean; onEdit: () => void; onHistory: () => void };

function EntryRow({ entry, view, ...can }: EntryRowProps) {
  const words = useWords();
  const { manual } = words;
  const texts = useTexts();
  const { metric, person, of, note } = entry;
  const name = metricName(metric, view.own, words);
  return (
    <tr>
      <th scope="row" className="clip" title={name}>
        {name}
      </th>
      <td>{ofText(of, view, texts)}</td>
      <td className="num">
        <b>{entryText(entry, view.own, texts)}</b>
      </td>
      <td className="clip">{person === undefined ? manual.shop : (view.people.find(({ id }) => id === person)?.name ?? person)}</td>
      <td>
        {enteredBy(entry, manual)} <span className="note i3">{texts.moment(entry.at)}</span>
      </td>
      <td className="manual-note">
        {note}
        <Beside entry={entry} view={view} />
      </td>
      <td>
        <EntryButtons entry={entry} name={name} {...can} />
      </td>
    </tr>
  );
}

/** What a page shows or showed of the same number. */
function Beside({ entry, view }: Pick<EntryRowProps, 'entry' | 'view'>) {
  const { manual: words, surfaces } = useWords();
  const texts = useTexts();
  const { kept, over } = entry;
  const seen = kept ?? over;
  if (!seen) return null;
  const shown = entryText({ ...entry, value: seen.value }, view.own, texts);
  const page = surfaces[seen.surface].name;
  return <span className="note i3">{kept ? words.kept(page, shown) : words.over(page, shown)}</span>;
}

function EntryButtons({ entry, name, isOpen, onEdit, onHistory }: Omit<EntryRowProps, 'view'> & { name: string }) {
  const { manual: words } = useWords();
  const [isLost, setLost] = useState(false);
  const { shop, metric, person, of } = entry;
  const takeBack = () =>
    call('putManual', { shop, metric, of, value: null, ...(person && { person }) }).then(
      () => setLost(false),
      () => setLost(true),
    );
  return (
    <span className="row manual-buttons">
      <Button small aria-label={words.editName(name)} onClick={onEdit}>
        {words.edit}
      </Button>
      <Button small aria-label={words.takeBackName(name)} onClick={takeBack}>
        {words.takeBack}
      </Button>
      <Button small aria-label={words.historyName(name)} aria-expanded={isOpen} onClick={onHistory}>
        {words.history}
      </Button>
      {isLost && (
        <span role="alert" className="note">
          {words.notSaved}
        </span>
      )}
    </span>
  );
}

/** What an entry is for, in words: a day, several, or a room by when it began. */
export function ofText(of: ManualOf, view: Pick<ManualView, 'rooms'>, texts: Texts): string {
  if (!('room' in of)) return of.from === of.to ? texts.day(of.from) : `${texts.day(of.from)} – ${texts.day(of.to)}`;
  const room = view.rooms.find((one) => one.room === of.room);
  return room ? texts.roomStart(room) : of.room;
}
