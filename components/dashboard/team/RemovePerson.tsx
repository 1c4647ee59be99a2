import { AlertDialog } from 'radix-ui';
import { useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { TextField } from '@/components/ui/TextField';
import { call } from '@/lib/messages/client';
import { href } from '../route';
import { useTexts } from '../use-texts';
import { teamFaultText } from './fault-text';
import type { PersonView } from './team-view';

/** Forgets somebody, and asks what they are to be called in shifts from now on. */
export function RemovePerson({ view: { person, inShifts } }: { view: PersonView }) {
  const { team, dashboard } = useWords();
  const words = team.remove;
  const texts = useTexts();
  const [isOpen, setOpen] = useState(false);
  const [isReplaced, setReplaced] = useState(inShifts > 0);
  const [name, setName] = useState(words.asHint(1));
  const [wrong, setWrong] = useState<string | null>(null);
  const confirm = async () => {
    try {
      const fault = await call('removePerson', { id: person.id, ...(isReplaced && inShifts > 0 && { shiftsAs: name }) });
      if (fault) return setWrong(teamFaultText(fault, team, texts));
      location.hash = href({ page: 'team' });
    } catch {
      setWrong(dashboard.confirm.failed);
    }
  };
  const choice = (value: boolean, label: string) => (
    <label className="row">
      <input type="radio" name="shifts" checked={isReplaced === value} onChange={() => setReplaced(value)} />
      {label}
    </label>
  );
  return (
    <AlertDialog.Root open={isOpen} onOpenChange={setOpen}>
      <AlertDialog.Trigger className="btn">{words.button}</AlertDialog.Trigger>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="d-veil" />
        <AlertDialog.Content className="d-dialog">
          <AlertDialog.Title className="d-dialog-title">{words.title(person.name)}</AlertDialog.Title>
          <AlertDialog.Description className="i2">
            {words.loses} {dashboard.confirm.final}
          </AlertDialog.Description>
          {inShifts > 0 && (
            <fieldset className="team-choice">
              <legend>{words.shifts}</legend>
              {choice(false, words.keep)}
              {choice(true, words.replace)}
              {isReplaced && (
                <TextField
                  name={words.as}
                  value={name}
                  fault={wrong}
                  onChange={(next) => {
                    setName(next);
                    setWrong(null);
                  }}
                />
              )}
            </fieldset>
          )}
          {wrong && !(isReplaced && inShifts > 0) && <p role="alert">{wrong}</p>}
          <div className="row">
            <AlertDialog.Cancel className="btn end">{dashboard.confirm.cancel}</AlertDialog.Cancel>
            <button type="button" className="btn btn--primary" onClick={confirm}>
              {dashboard.confirm.confirm}
            </button>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
