import { type ChangeEvent, useId, useRef, useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { type FxFault, type FxRow, readFxTable } from '@/lib/import/fx-rows';
import { call } from '@/lib/messages/client';
import { Card } from '../Page';

type Checked = { rates: FxRow[] } | { faults: FxFault[] };

/** Rates out of a sheet, pasted or from a file: checked row by row, and then all of them stored or none. */
export function PasteRates() {
  const { pay, paySchemes } = useWords();
  const { paste: words } = paySchemes.rates;
  const id = useId();
  const file = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [checked, setChecked] = useState<Checked | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const take = (next: string) => {
    setText(next);
    setChecked(null);
    setSaid(null);
  };
  const check = (next: string) => {
    take(next);
    setChecked(readFxTable(next));
  };
  const open = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = target.files ?? [];
    target.value = '';
    if (!chosen) return;
    // A file far beyond the largest table is not even read.
    check(chosen.size > 4_000_000 ? ' '.repeat(1_000_001) : await chosen.text());
  };
  const save = (rates: FxRow[]) =>
    call('putRates', { source: 'file', rates }).then(
      () => {
        take('');
        setSaid(words.saved(rates.length));
      },
      () => setSaid(pay.failed),
    );
  return (
    <Card title={words.title}>
      <div className="d-form pay-paste">
        <p className="note i2" id={`${id}-hint`}>
          {words.hint}
        </p>
        <textarea
          className="field"
          rows={5}
          aria-label={words.label}
          aria-describedby={`${id}-hint`}
          spellCheck={false}
          value={text}
          onChange={(event) => take(event.target.value)}
        />
        <p className="row">
          <Button
            small
            kind={checked && 'rates' in checked ? undefined : 'primary'}
            disabled={text.trim() === ''}
            onClick={() => check(text)}
          >
            {words.check}
          </Button>
          <Button small onClick={() => file.current?.click()}>
            {words.file}
          </Button>
          <input
            ref={file}
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            hidden
            aria-label={words.file}
            onChange={(event) => void open(event)}
          />
        </p>
        {checked && 'rates' in checked && <Ready rates={checked.rates} onSave={() => save(checked.rates)} />}
        {checked && 'faults' in checked && <Refused faults={checked.faults} />}
        <p className="note i2" role="status">
          {said}
        </p>
      </div>
    </Card>
  );
}

function Ready({ rates, onSave }: { rates: readonly FxRow[]; onSave: () => void }) {
  const { paste: words } = useWords().paySchemes.rates;
  const days = rates.map(({ day }) => day).sort();
  return (
    <p className="row" role="status">
      <span className="note">{words.ready(rates.length, days[0] ?? '', days.at(-1) ?? '')}</span>
      <Button small kind="primary" onClick={onSave}>
        {words.save(rates.length)}
      </Button>
    </p>
  );
}

function Refused({ faults }: { faults: readonly FxFault[] }) {
  const { paste: words } = useWords().paySchemes.rates;
  return (
    <div role="alert">
      <p className="note">{words.refused}</p>
      <ul className="pay-faults">
        {faults.map(({ why, line, text }) => (
          <li key={`${line} ${why}`} className="note">
            {[line !== undefined && words.line(line), words.faults[why], text && `“${text}”`].filter(Boolean).join(' ')}
          </li>
        ))}
      </ul>
    </div>
  );
}
