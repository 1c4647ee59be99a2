import { useWords } from '@/components/hooks/words';
import { Picker } from '@/components/ui/Picker';
import { SearchPicker } from '@/components/ui/SearchPicker';
import { TextField } from '@/components/ui/TextField';
import { useTexts } from '../use-texts';
import type { EntryFieldsProps } from './entry-fields';
import { Named } from './Named';
import { entryKinds, faultText } from './typed-entry';

/** What time a typed number is for: one day, several, or a LIVE. */
export function WhenFields({ view, typed, faults, onChange }: EntryFieldsProps) {
  const { manual: words } = useWords();
  const texts = useTexts();
  const said = (field: 'from' | 'to' | 'room') => faultText(faults[field], view.currency, words);
  const day = (field: 'from' | 'to', name: string) => (
    <TextField
      name={name}
      value={typed[field]}
      className="manual-day"
      fault={said(field)}
      onChange={(text) => onChange({ [field]: text })}
    />
  );
  return (
    <>
      <Named name={words.fields.kind}>
        <Picker
          label={words.fields.kind}
          value={typed.kind}
          options={entryKinds.map((value) => ({ value, name: words.kinds[value] }))}
          onChange={(kind) => onChange({ kind })}
        />
      </Named>
      {typed.kind === 'room' ? (
        <Named name={words.fields.room} fault={said('room')}>
          <SearchPicker
            label={words.fields.room}
            shown={typed.room === '' ? words.faults.room : undefined}
            find={words.fields.room}
            noneFound={words.noRooms}
            value={typed.room || null}
            options={view.rooms.map((room) => ({ value: room.room, name: texts.roomStart(room) }))}
            onChange={(room) => onChange({ room })}
          />
        </Named>
      ) : (
        <>
          {day('from', typed.kind === 'day' ? words.fields.day : words.fields.from)}
          {typed.kind === 'days' && day('to', words.fields.to)}
        </>
      )}
    </>
  );
}
