import { useId, useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { mostOf, type Rule } from '@/lib/room/alarms/rule';

type LimitFieldProps = { label: string; rule: Rule; limit: number | null; onChange: (limit: number | null) => void };

/** A limit of one stage; blank is off. Shares are typed as percentages. What cannot be taken is said, and not saved. */
export function LimitField({ label, rule, limit, onChange }: LimitFieldProps) {
  const { alarms: words } = useWords();
  const isShare = rule.unit === 'ratio';
  const stored = limit === null ? '' : String(isShare ? Math.round(limit * 100) : limit);
  const [typed, setTyped] = useState<string>();
  const why = useId();
  const most = isShare ? mostOf(rule) * 100 : mostOf(rule);
  const isBad = typed !== undefined && !isLimit(typed, most);
  const save = () => {
    if (typed === undefined || isBad) return;
    const value = typed.trim() === '' ? null : Number(typed) / (isShare ? 100 : 1);
    setTyped(undefined);
    if (value !== limit) onChange(value);
  };
  return (
    <span className="limit">
      <input
        className="field"
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        aria-invalid={isBad}
        aria-describedby={isBad ? why : undefined}
        placeholder={words.page.off}
        value={typed ?? stored}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === 'Enter') save();
          if (event.key === 'Escape') setTyped(undefined);
        }}
      />
      <span className="note i3">{words.page.units[rule.unit]}</span>
      {isBad && (
        <span id={why} className="note i2" role="alert">
          {words.page.badLimit(String(most))}
        </span>
      )}
    </span>
  );
}

function isLimit(text: string, most: number): boolean {
  const plain = text.trim();
  return plain === '' || (/^\d+([.]\d+)?$/.test(plain) && Number(plain) > 0 && Number(plain) <= most);
}
