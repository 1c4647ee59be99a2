import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useWords } from '@/components/hooks/words';
import type { Unit } from '@/lib/metrics/metric';
import { IconButton } from './Button';
import { onEscape } from './on-escape';
import { isZero, plainNumber, type Typed, typedNumber } from './typed-number';

type EditNumberProps = {
  label: string;
  unit: Unit;
  /** What money is typed in: another sign is refused. */
  currency?: string;
  /** Base units; null for "none yet". */
  initial: number | null;
  /** Whether 0 is a number here; a target of 0 is none. */
  zero?: true;
  /** Null removes the value. */
  onSave: (value: number | null) => Promise<void>;
  onClose: () => void;
  /** What is said of the number while it is typed; null while it cannot be read. */
  below?: (value: number | null) => ReactNode;
};

/** A number edited in place: Enter saves, Esc leaves it, and what cannot be taken is said under it. */
export function EditNumber({ label, unit, currency, initial, zero, onSave, onClose, below }: EditNumberProps) {
  const words = useWords();
  const [text, setText] = useState(initial === null ? '' : plainNumber(unit === 'ratio' ? initial * 100 : initial));
  const [why, setWhy] = useState<keyof typeof words.fields | null>(null);
  const note = useId();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const typed = zero && isZero(text) ? { value: 0 } : typedNumber(text, unit, currency);
    if ('why' in typed && !(typed.why === 'empty' && initial !== null)) return setWhy(typed.why);
    await onSave('why' in typed ? null : typed.value).then(onClose, () => setWhy('failed'));
  };
  return (
    <form className="edit" onSubmit={save} onKeyDown={onEscape(onClose)}>
      <input
        // biome-ignore lint/a11y/noAutofocus: the field opens because its button was pressed
        autoFocus
        className="field"
        inputMode="decimal"
        aria-label={label}
        aria-invalid={why !== null}
        aria-describedby={why ? note : undefined}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onFocus={(event) => event.target.select()}
      />
      <IconButton type="submit" icon="check" label={words.common.save} />
      <IconButton icon="close" label={words.common.cancel} onClick={onClose} />
      {why && (
        <span id={note} className="edit-why" role="alert">
          {words.fields[why]}
        </span>
      )}
      {below && <div className="edit-below">{below(readable(typedNumber(text, unit, currency)))}</div>}
    </form>
  );
}

function readable(typed: Typed): number | null {
  return 'why' in typed ? null : typed.value;
}
