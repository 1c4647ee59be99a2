import { type FormEvent, useId, useState } from 'react';
import { useAnswer } from '@/components/hooks/answer';
import { useLanguage, useWords } from '@/components/hooks/words';
import { IconButton } from '@/components/ui/Button';
import { onEscape } from '@/components/ui/on-escape';
import { call } from '@/lib/messages/client';
import { longestText } from '@/lib/room/marks';
import { faultText } from './fault-text';

/** Who takes over at this moment (epoch ms), and a word to them. The moment is that of the key, not of the typing. */
export function HandOverForm({ shop, at, onDone }: { shop: string; at: number; onDone: () => void }) {
  const { hosts: words } = useWords();
  const language = useLanguage();
  const names = useAnswer('shifts', { shop, from: at, to: at }, { steady: true }).value?.names ?? [];
  const [id] = useState(() => crypto.randomUUID());
  const [who, setWho] = useState('');
  const [note, setNote] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const field = useId();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    try {
      const fault = await call('handOver', { id, shop, who: who.trim(), from: at, note: note.trim() || undefined });
      if (fault) setWrong(faultText(fault, words, language));
      else onDone();
    } catch {
      setWrong(words.faults.failed);
    }
  };
  return (
    <form className="mark-form" onSubmit={save} onKeyDown={onEscape(onDone)} aria-label={words.handOver}>
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
      <IconButton type="submit" icon="check" label={words.save} />
      <IconButton icon="close" label={words.cancel} onClick={onDone} />
      {wrong !== null && (
        <span id={`${field}-why`} className="note i2 mark-why" role="alert">
          {wrong}
        </span>
      )}
    </form>
  );
}
