import { type FormEvent, useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { onEscape } from '@/components/ui/on-escape';
import { TextField } from '@/components/ui/TextField';
import { call } from '@/lib/messages/client';
import { FormEnd } from '../FormEnd';
import { useTexts } from '../use-texts';
import { teamFaultText } from './fault-text';
import { type FieldFaults, HoldFields, type TypedHold } from './HoldFields';
import type { TeamView } from './team-view';
import { localDay, typedDays } from './typed-days';

type NewPersonProps = { view: Pick<TeamView, 'shops' | 'ownRoles' | 'strangers'>; onClose: () => void };

/** Somebody new, with a role to begin with. What cannot be taken is said at its field, and then nothing is stored. */
export function NewPerson({ view, onClose }: NewPersonProps) {
  const { team: words } = useWords();
  const texts = useTexts();
  const [name, setName] = useState('');
  const [hold, setHold] = useState<TypedHold>(() => ({
    role: view.shops.length > 0 ? 'host' : null,
    shop: view.shops[0]?.shop.key ?? '',
    from: `${localDay(Date.now()).slice(0, 8)}01`,
    to: '',
  }));
  const [faults, setFaults] = useState<FieldFaults & { name?: string }>({});
  const [wrong, setWrong] = useState<string | null>(null);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setWrong(null);
    const days = typedDays(hold, words.faults.day);
    if (hold.role && 'faults' in days) return setFaults(days.faults);
    const holds = hold.role && !('faults' in days) ? [{ id: crypto.randomUUID(), role: hold.role, shop: hold.shop, ...days }] : [];
    try {
      const fault = await call('putPerson', { id: crypto.randomUUID(), name, holds });
      if (!fault) return onClose();
      const text = teamFaultText(fault, words, texts);
      setFaults(fault.why === 'name' || fault.why === 'taken' ? { name: text } : {});
      if (fault.why !== 'name' && fault.why !== 'taken') setWrong(text);
    } catch {
      setWrong(words.faults.failed);
    }
  };
  return (
    <form className="d-form team-form" onSubmit={save} onKeyDown={onEscape(onClose)} noValidate aria-label={words.add}>
      <div className="team-fields">
        <TextField
          autoFocus
          name={words.fields.name}
          value={name}
          fault={faults.name}
          options={view.strangers.map((one) => one.name)}
          onChange={(next) => {
            setName(next);
            setFaults({});
          }}
        />
        <HoldFields typed={hold} shops={view.shops} ownRoles={view.ownRoles} faults={faults} optional onChange={setHold} />
      </div>
      <FormEnd onClose={onClose} wrong={wrong} />
    </form>
  );
}
