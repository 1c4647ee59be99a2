import { type FormEvent, useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { onEscape } from '@/components/ui/on-escape';
import { Picker } from '@/components/ui/Picker';
import { SearchPicker } from '@/components/ui/SearchPicker';
import { TextField } from '@/components/ui/TextField';
import type { Typed } from '@/lib/kpi/manual';
import { call } from '@/lib/messages/client';
import { FormEnd } from '../FormEnd';
import type { EntryFieldsProps } from './entry-fields';
import type { ManualView } from './manual-view';
import { metricOptions } from './metric-names';
import { Named } from './Named';
import { type EntryFaults, entryFrom, faultText, type TypedEntry, typedFrom, unitOf } from './typed-entry';
import { WhenFields } from './WhenFields';

type ManualFormProps = { view: ManualView; entry: Typed | null; onClose: () => void };

/** A number typed by hand: which, of when and whose. What cannot be taken is said at its field, and then nothing is stored. */
export function ManualForm({ view, entry, onClose }: ManualFormProps) {
  const { manual: words } = useWords();
  const [typed, setTyped] = useState<TypedEntry>(() => typedFrom(entry, view.today.day, view.own));
  const [faults, setFaults] = useState<EntryFaults>({});
  const [isLost, setLost] = useState(false);
  const set = (part: Partial<TypedEntry>) => setTyped({ ...typed, ...part });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const rooms = view.rooms.map(({ room }) => room);
    const read = entryFrom(typed, { today: view.today.day, rooms, currency: view.currency, own: view.own });
    setFaults('faults' in read ? read.faults : {});
    if ('faults' in read) return;
    await call('putManual', { shop: view.shop.key, ...read.entry }).then(onClose, () => setLost(true));
  };
  return (
    <form
      className="d-form manual-form"
      onSubmit={save}
      onKeyDown={onEscape(onClose)}
      noValidate
      aria-label={entry ? words.edit : words.add}
    >
      <div className="manual-fields">
        <MetricField view={view} typed={typed} faults={faults} isFixed={entry !== null} onChange={set} />
        <WhenFields view={view} typed={typed} faults={faults} onChange={set} />
        <ValueField view={view} typed={typed} faults={faults} onChange={set} />
        <TextField
          name={words.fields.note}
          value={typed.note}
          hint={words.noteHint}
          fault={faultText(faults.note, view.currency, words)}
          onChange={(note) => set({ note })}
        />
      </div>
      <FormEnd onClose={onClose} wrong={isLost && words.notSaved} />
    </form>
  );
}

/** Which number, and whose. An entry that is edited stays of what it is: another number is another entry. */
function MetricField({ view, typed, faults, isFixed, onChange }: EntryFieldsProps & { isFixed: boolean }) {
  const words = useWords();
  const { manual } = words;
  const options = metricOptions(view.own, words);
  return (
    <>
      <Named name={manual.fields.metric} fault={faultText(faults.metric, view.currency, manual)}>
        {isFixed ? (
          <b className="manual-fixed">{options.find(({ value }) => value === typed.metric)?.name}</b>
        ) : (
          <SearchPicker
            label={manual.fields.metric}
            shown={typed.metric === '' ? manual.faults.metric : undefined}
            find={manual.find}
            noneFound={manual.noneFound}
            value={typed.metric || null}
            options={options}
            onChange={(metric) => onChange({ metric })}
          />
        )}
      </Named>
      {view.people.length > 0 && !isFixed && (
        <Named name={manual.fields.person}>
          <Picker
            label={manual.fields.person}
            value={typed.person}
            options={[{ value: '', name: manual.shop }, ...view.people.map(({ id, name }) => ({ value: id, name }))]}
            onChange={(person) => onChange({ person })}
          />
        </Named>
      )}
    </>
  );
}

function ValueField({ view, typed, faults, onChange }: EntryFieldsProps) {
  const { manual: words } = useWords();
  const unit = unitOf(typed.metric, view.own);
  const said = unit === undefined ? '' : unit === 'money' ? (view.currency ?? '') : words.own.units[unit];
  return (
    <TextField
      name={words.fields.value}
      value={typed.value}
      className="manual-value"
      hint={[said, words.zero].filter(Boolean).join(words.stop)}
      fault={faultText(faults.value, view.currency, words)}
      onChange={(value) => onChange({ value })}
    />
  );
}
