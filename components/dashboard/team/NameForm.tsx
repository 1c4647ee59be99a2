import { type FormEvent, useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { onEscape } from '@/components/ui/on-escape';
import { TextField } from '@/components/ui/TextField';
import type { Person } from '@/lib/kpi/team/people';
import { call } from '@/lib/messages/client';
import { FormEnd } from '../FormEnd';
import { useTexts } from '../use-texts';
import { teamFaultText } from './fault-text';

/** Somebody's name and note; their shifts are renamed with them. */
export function NameForm({ person, onClose }: { person: Person; onClose: () => void }) {
  const { team: words } = useWords();
  const texts = useTexts();
  const [name, setName] = useState(person.name);
  const [note, setNote] = useState(person.note ?? '');
  const [wrong, setWrong] = useState<string | null>(null);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    try {
      const fault = await call('putPerson', { id: person.id, name, note: note.trim() || undefined });
      if (fault) setWrong(teamFaultText(fault, words, texts));
      else onClose();
    } catch {
      setWrong(words.faults.failed);
    }
  };
  return (
    <form className="d-card d-form team-form" onSubmit={save} onKeyDown={onEscape(onClose)} noValidate aria-label={words.rename}>
      <div className="team-fields">
        <TextField
          autoFocus
          name={words.fields.name}
          value={name}
          hint={words.renameHint}
          fault={wrong}
          onChange={(next) => {
            setName(next);
            setWrong(null);
          }}
        />
        <TextField name={words.fields.note} value={note} hint={words.hints.note} onChange={setNote} />
      </div>
      <FormEnd onClose={onClose} />
    </form>
  );
}
