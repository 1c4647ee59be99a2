import { type FormEvent, useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { Button, IconButton } from '@/components/ui/Button';
import { onEscape } from '@/components/ui/on-escape';
import { TextField } from '@/components/ui/TextField';
import type { Leave } from '@/lib/kpi/team/people';
import { daysBetween } from '@/lib/kpi/window';
import { call } from '@/lib/messages/client';
import { FormEnd } from '../FormEnd';
import { Card } from '../Page';
import { useTexts } from '../use-texts';
import { teamFaultText } from './fault-text';
import type { FieldFaults } from './HoldFields';
import type { PersonView } from './team-view';
import { localDay, typedDays } from './typed-days';

/** Days on which somebody was away. */
export function LeavesCard({ view }: { view: PersonView }) {
  const words = useWords().team;
  const texts = useTexts();
  const [open, setOpen] = useState<Leave | null>(null);
  const [isLost, setLost] = useState(false);
  const add = () => {
    const today = localDay(Date.now());
    setOpen({ id: crypto.randomUUID(), person: view.person.id, from: today, to: today });
  };
  const remove = (id: string) =>
    call('removeLeave', { id }).then(
      () => setLost(false),
      () => setLost(true),
    );
  return (
    <Card
      title={words.leaves.title}
      aside={
        <Button small icon="plus" className="end" onClick={add}>
          {words.leaves.add}
        </Button>
      }
    >
      {open && <LeaveForm key={open.id} leave={open} onClose={() => setOpen(null)} />}
      <p className="d-note i3">{view.leaves.length === 0 && !open ? words.leaves.none : words.leaves.hint}</p>
      <ul className="d-rows">
        {view.leaves.toReversed().map((leave) => {
          const when = `${texts.day(leave.from)} – ${texts.day(leave.to)}`;
          return (
            <li key={leave.id} className="row">
              <span>{when}</span>
              <span className="i2">{words.leaves.days(daysBetween(leave.from, leave.to))}</span>
              {leave.note && <span className="i3 clip">{leave.note}</span>}
              <span className="end">
                <IconButton icon="edit" label={`${words.leaves.edit}: ${when}`} onClick={() => setOpen(leave)} />
                <IconButton icon="trash" label={`${words.leaves.remove}: ${when}`} onClick={() => remove(leave.id)} />
              </span>
            </li>
          );
        })}
      </ul>
      {isLost && (
        <p className="d-note" role="alert">
          {words.faults.failed}
        </p>
      )}
    </Card>
  );
}

function LeaveForm({ leave, onClose }: { leave: Leave; onClose: () => void }) {
  const { team: words } = useWords();
  const texts = useTexts();
  const [typed, setTyped] = useState({ from: leave.from, to: leave.to, note: leave.note ?? '' });
  const [faults, setFaults] = useState<FieldFaults>({});
  const [wrong, setWrong] = useState<string | null>(null);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setWrong(null);
    const days = typedDays(typed, words.faults.day);
    if ('faults' in days) return setFaults(days.faults);
    setFaults({});
    const { from, to = from } = days;
    try {
      const fault = await call('putLeave', { id: leave.id, person: leave.person, from, to, note: typed.note.trim() || undefined });
      if (!fault) return onClose();
      const text = teamFaultText(fault, words, texts);
      if (fault.why === 'order') setFaults({ to: text });
      else setWrong(text);
    } catch {
      setWrong(words.faults.failed);
    }
  };
  const field = (name: 'from' | 'to' | 'note', label: string, className?: string) => (
    <TextField
      name={label}
      value={typed[name]}
      fault={name === 'note' ? null : faults[name]}
      className={className}
      onChange={(text) => setTyped({ ...typed, [name]: text })}
    />
  );
  return (
    <form className="d-form team-form" onSubmit={save} onKeyDown={onEscape(onClose)} noValidate aria-label={words.leaves.add}>
      <div className="team-fields">
        {field('from', words.fields.from, 'team-day')}
        {field('to', words.fields.to, 'team-day')}
        {field('note', words.fields.note)}
      </div>
      <FormEnd onClose={onClose} wrong={wrong} />
    </form>
  );
}
