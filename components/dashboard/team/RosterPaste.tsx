import { useState } from 'react';
import { useLanguage, useWords } from '@/components/hooks/words';
import { faultText } from '@/components/hosts/fault-text';
import { Button } from '@/components/ui/Button';
import { onEscape } from '@/components/ui/on-escape';
import { Picker } from '@/components/ui/Picker';
import { type RosterEntry, rosterEntry } from '@/lib/import/roster';
import { type RosterColumn, rosterColumns, rosterRows } from '@/lib/import/roster-rows';
import { call } from '@/lib/messages/client';
import type { Shift, ShiftFault } from '@/lib/room/shifts';
import type { ShopEntry } from '@/lib/snapshot/shop-facts';
import { Head } from '../Head';
import { faultsOf } from './RosterForm';
import { localZone, rosterTerms } from './roster-terms';

/** A read line with the shift it would be, and what the store said of that. */
type Line = { entry: RosterEntry; shift: Shift | null; fault: ShiftFault | null };

type State = { at: 'typing' } | { at: 'long' | 'nothing' | 'failed' } | { at: 'checked'; lines: Line[] } | { at: 'saved'; n: number };

/** A roster out of a spreadsheet: read line by line, said what is wrong with which, and stored as a whole or the right lines alone. */
export function RosterPaste({ shops, onClose }: { shops: readonly ShopEntry[]; onClose: () => void }) {
  const { team, common } = useWords();
  const words = team.paste;
  const [text, setText] = useState('');
  const [zone, setZone] = useState<'own' | 'shop'>('own');
  const [state, setState] = useState<State>({ at: 'typing' });
  const check = () => {
    const rows = rosterRows(text);
    if (rows === 'long') return setState({ at: 'long' });
    const terms = rosterTerms(shops, zone === 'own' ? localZone() : null);
    const entries = rows.map((row) => rosterEntry(row, terms));
    if (entries.length === 0) return setState({ at: 'nothing' });
    setState({ at: 'checked', lines: entries.map(toLine) });
  };
  const save = async (lines: Line[]) => {
    const good = lines.filter((line) => line.shift !== null && line.fault === null);
    const faults = await call('putShifts', { shifts: good.flatMap(({ shift }) => shift ?? []) }).catch(() => null);
    if (!faults) return setState({ at: 'failed' });
    if (faults.every((fault) => fault === null)) return setState({ at: 'saved', n: good.length });
    const said = new Map(good.map((line, index) => [line, faults[index] ?? null]));
    setState({ at: 'checked', lines: lines.map((line) => ({ ...line, fault: said.get(line) ?? line.fault })) });
  };
  return (
    <section className="d-form team-paste" aria-label={words.title}>
      <p className="note i2">{words.hint}</p>
      <textarea
        // biome-ignore lint/a11y/noAutofocus: it opens because its button was pressed
        autoFocus
        className="field"
        rows={5}
        aria-label={words.area}
        spellCheck={false}
        value={text}
        onKeyDown={onEscape(onClose)}
        onChange={(event) => {
          setText(event.target.value);
          setState({ at: 'typing' });
        }}
      />
      <p className="row">
        <span>{words.zone}</span>
        <Picker
          label={words.zone}
          value={zone}
          options={[
            { value: 'own' as const, name: words.zones.own(localZone()) },
            { value: 'shop' as const, name: words.zones.shop },
          ]}
          onChange={(next) => {
            setZone(next);
            setState({ at: 'typing' });
          }}
        />
        <Button small disabled={text.trim() === ''} onClick={check}>
          {words.check}
        </Button>
        <Button small kind="plain" onClick={onClose}>
          {common.cancel}
        </Button>
      </p>
      {state.at === 'checked' ? (
        <Checked lines={state.lines} onSave={save} />
      ) : (
        <p className="note" role="status">
          {state.at === 'saved' && words.saved(state.n)}
          {state.at === 'failed' && team.faults.failed}
          {(state.at === 'long' || state.at === 'nothing') && words[state.at]}
        </p>
      )}
    </section>
  );
}

function toLine(entry: RosterEntry): Line {
  return { entry, shift: 'shift' in entry ? { ...entry.shift, id: crypto.randomUUID() } : null, fault: null };
}

/** What each line is, and the choice between all of them and the right ones. */
function Checked({ lines, onSave }: { lines: Line[]; onSave: (lines: Line[]) => void }) {
  const { team, hosts } = useWords();
  const words = team.paste;
  const language = useLanguage();
  const bad = lines.filter((line) => line.shift === null || line.fault !== null).length;
  const good = lines.length - bad;
  const stateOf = ({ entry, fault }: Line) => {
    if (fault) return faultText(fault, hosts, language);
    if (!('faults' in entry)) return words.fine;
    const texts = Object.entries(faultsOf(entry.faults, team)) as [RosterColumn, string][];
    return texts.map(([column, why]) => words.cell(words.columns[column as keyof typeof words.columns] ?? team.note, why)).join(' · ');
  };
  const shown = rosterColumns.filter((column) => column !== 'note');
  return (
    <>
      <div className="d-scroll d-scroll--tall">
        <table className="d-table">
          <caption className="sr">{words.title}</caption>
          <Head first={[words.columns.line, ...shown.map((column) => words.columns[column]), words.columns.state]} numbers={[]} last={[]} />
          <tbody>
            {lines.map((line) => (
              <tr key={line.entry.line} className={line.shift && !line.fault ? undefined : 'team-bad'}>
                <td className="i3">{line.entry.line}</td>
                {shown.map((column) => (
                  <td key={column} className="clip">
                    {line.entry.cells[column]}
                  </td>
                ))}
                <td className={line.shift && !line.fault ? 'i3' : undefined}>{stateOf(line)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="row" role="status">
        {bad > 0 && <span>{words.bad(bad)}</span>}
        {good > 0 && (
          <Button kind="primary" small onClick={() => onSave(bad === 0 ? lines : lines.filter((line) => line.shift && !line.fault))}>
            {bad === 0 ? words.save(good) : words.saveGood(good, bad)}
          </Button>
        )}
      </p>
    </>
  );
}
