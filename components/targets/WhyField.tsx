import { useId } from 'react';
import { useWords } from '@/components/hooks/words';

/** What an edit is for: it stands beside it in the list of changes. */
export function WhyField({ value, onChange }: { value: string; onChange: (why: string) => void }) {
  const { targets: words } = useWords();
  const id = useId();
  return (
    <p className="why">
      <label htmlFor={id} className="note i2">
        {words.why}
      </label>
      <input
        id={id}
        className="field"
        autoComplete="off"
        maxLength={300}
        placeholder={words.whyHint}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </p>
  );
}
