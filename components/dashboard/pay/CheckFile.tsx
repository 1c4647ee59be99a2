import { type ChangeEvent, useRef, useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { readLocked } from '@/lib/import/locked-sheet';
import { run } from '@/lib/store/deadline';
import { useMonth } from './use-month';

/** Holds a locked file against its own fingerprint and against the month that is locked here. Nothing of it is kept. */
export function CheckFile() {
  const { file: words, failed } = useWords().pay;
  const month = useMonth();
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<string[]>([]);
  const check = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = target.files ?? [];
    target.value = '';
    if (!chosen) return;
    // A file far beyond any sheet is not even read.
    const read = chosen.size > 8_000_000 ? null : await readLocked(await chosen.text());
    if (!read) return setSaid([words.notOne]);
    const { person, month: of } = read.sheet;
    const lock = await run('relaxed', (db) => db.payLocks.get([of, person.id]));
    const here = !lock ? words.none : lock.print === read.print && read.fits ? words.same : words.other;
    setSaid([(read.fits ? words.fits : words.altered)(person.name, month(of)), here]);
  };
  return (
    <div className="pay-check no-print">
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={words.check}
        onChange={(event) => void check(event).catch(() => setSaid([failed]))}
      />
      <Button small onClick={() => input.current?.click()}>
        {words.check}
      </Button>
      <p className="note i2" role="status">
        {said.join(' ')}
      </p>
    </div>
  );
}
