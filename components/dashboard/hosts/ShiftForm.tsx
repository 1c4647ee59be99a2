import { type FormEvent, useId, useState } from 'react';
import { useLive } from '@/components/hooks/use-live';
import { useLanguage, useWords } from '@/components/hooks/words';
import { faultText } from '@/components/hosts/fault-text';
import { clockField, typedClock } from '@/components/marks/mark-text';
import { IconButton } from '@/components/ui/Button';
import { onEscape } from '@/components/ui/on-escape';
import { Picker } from '@/components/ui/Picker';
import { call } from '@/lib/messages/client';
import { longestText } from '@/lib/room/marks';
import { longestShift, roleOf, type Shift, shiftRoles } from '@/lib/room/shifts';
import { run } from '@/lib/store/deadline';
import { namesOf } from '@/lib/store/shifts';

type ShiftFormProps = {
  shift: Shift;
  /** A moment of the room, epoch ms: times are the ones nearest to it, so that a shift may cross midnight. */
  near: number;
  onClose: () => void;
};

/** A shift's role, name, times and note. What cannot stand is said under its fields, and then nothing is stored. */
export function ShiftForm({ shift, near, onClose }: ShiftFormProps) {
  const { hosts: words, kpi } = useWords();
  const language = useLanguage();
  const [typed, setTyped] = useState({
    who: shift.who,
    from: clockField(shift.from),
    to: shift.to === undefined ? '' : clockField(shift.to),
    note: shift.note ?? '',
  });
  const [wrong, setWrong] = useState<string | null>(null);
  const [role, setRole] = useState(roleOf(shift));
  const names = useLive(`names ${shift.shop} ${role}`, () => run('relaxed', (db) => namesOf(db, shift.shop, role))).value ?? [];
  const why = useId();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const times = timesOf(typed, shift, near);
    if (!times) return setWrong(words.faults.time);
    try {
      const fault = await call('putShift', {
        id: shift.id,
        shop: shift.shop,
        who: typed.who,
        role,
        note: typed.note.trim() || undefined,
        ...times,
      });
      if (fault) setWrong(faultText(fault, words, language));
      else onClose();
    } catch {
      setWrong(words.faults.failed);
    }
  };
  const field = (name: keyof typeof typed, label: string, className: string, hint?: string) => (
    <input
      className={`field ${className}`}
      aria-label={label}
      placeholder={hint ?? label}
      aria-invalid={wrong !== null}
      aria-describedby={wrong === null ? undefined : why}
      list={name === 'who' ? `${why}-names` : undefined}
      autoComplete="off"
      maxLength={longestText}
      value={typed[name]}
      onChange={(event) => {
        setTyped({ ...typed, [name]: event.target.value });
        setWrong(null);
      }}
    />
  );
  return (
    <form className="mark-form d-form" onSubmit={save} onKeyDown={onEscape(onClose)}>
      <Picker
        label={words.role}
        value={role}
        options={shiftRoles.map((value) => ({ value, name: kpi.roles[value] }))}
        onChange={(next) => {
          setRole(next);
          setWrong(null);
        }}
      />
      {field('who', words.name, 'mark-text')}
      <datalist id={`${why}-names`}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {field('from', words.from, 'mark-time')}
      {field('to', words.to, 'mark-time', words.stillOn)}
      {field('note', words.note, 'mark-text', words.noteHint)}
      <IconButton type="submit" icon="check" label={words.save} />
      <IconButton icon="close" label={words.cancel} onClick={onClose} />
      {wrong !== null && (
        <span id={why} className="note i2 mark-why" role="alert">
          {wrong}
        </span>
      )}
    </form>
  );
}

/** The typed times as moments, the end after the start; null where one is no time. An end left empty is none. */
function timesOf({ from, to }: { from: string; to: string }, shift: Shift, near: number): { from: number; to?: number } | null {
  const begin = from === clockField(shift.from) ? shift.from : typedClock(from, near, near - longestShift, near + longestShift);
  if (begin === null) return null;
  if (to.trim() === '') return { from: begin };
  if (shift.to !== undefined && to === clockField(shift.to) && shift.to > begin) return { from: begin, to: shift.to };
  const end = typedClock(to, begin, begin + 1000, begin + 24 * 3_600_000);
  return end === null ? null : { from: begin, to: end };
}
