import { type FormEvent, useId, useState } from 'react';
import { useAnswer } from '@/components/hooks/answer';
import { useLanguage, useWords } from '@/components/hooks/words';
import { Button, IconButton } from '@/components/ui/Button';
import { onEscape } from '@/components/ui/on-escape';
import { call } from '@/lib/messages/client';
import { longestText } from '@/lib/room/marks';
import { onAirAt } from '@/lib/room/shifts';
import { faultText } from './fault-text';

type HandOverFormProps = { shop: string; room: string; at: number; onHanded: () => void; onClose: () => void };

/** Who takes over at this moment (epoch ms), and a word to them; or nobody. The moment is that of the key, not of the typing. */
export function HandOverForm({ shop, room, at, onHanded, onClose }: HandOverFormProps) {
  const { hosts: words } = useWords();
  const language = useLanguage();
  const { names = [], shifts = [] } = useAnswer('shifts', { shop, from: at, to: at + 1 }, { steady: true }).value ?? {};
  const present = onAirAt(shifts, at);
  const [id] = useState(() => crypto.randomUUID());
  const [who, setWho] = useState('');
  const [note, setNote] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const field = useId();
  const done = () => {
    onHanded();
    onClose();
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    try {
      const fault = await call('handOver', { id, shop, room, who: who.trim(), from: at, note: note.trim() || undefined });
      if (fault) setWrong(faultText(fault, words, language));
      else done();
    } catch {
      setWrong(words.faults.failed);
    }
  };
  const leave = () => call('goOff', { shop, at }).then(done, () => setWrong(words.faults.failed));
  return (
    <form className="mark-form" onSubmit={save} onKeyDown={onEscape(onClose)} aria-label={words.handOver}>
      <input
        // biome-ignore lint/a11y/noAutofocus: the field opens because its key was pressed
        autoFocus
        className="field mark-text"
        aria-label={words.who}
        placeholder={words.who}
        aria-invalid={wrong !== null}
        aria-describedby={wrong === null ? undefined : `${field}-why`}
        list={`${field}-names`}
        autoComplete="off"
        value={who}
        onChange={(event) => {
          setWho(event.target.value);
          setWrong(null);
        }}
      />
      <datalist id={`${field}-names`}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <input
        className="field mark-text"
        aria-label={words.note}
        placeholder={words.noteHint}
        maxLength={longestText}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      {present.length > 0 && (
        <Button small title={words.offWhy(present.map((one) => one.who).join(words.and))} onClick={leave}>
          {words.off}
        </Button>
      )}
      <IconButton type="submit" icon="check" label={words.save} />
      <IconButton icon="close" label={words.cancel} onClick={onClose} />
      {wrong !== null && (
        <span id={`${field}-why`} className="note i2 mark-why" role="alert">
          {wrong}
        </span>
      )}
    </form>
  );
}
