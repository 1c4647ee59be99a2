import { useEffect, useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { sheetIn } from '@/lib/import/locked-sheet';
import type { Lock } from '@/lib/kpi/pay/locked';
import { printOf } from '@/lib/kpi/pay/sheet';

/** The fingerprint of a lock, reckoned again from what is stored each time it is shown, and whether it still fits. */
export function Print({ lock }: { lock: Lock }) {
  const { signs: words } = useWords().pay.slip;
  const fits = useFits(lock);
  return (
    <>
      <p className="pay-print">{words.print(lock.print)}</p>
      {fits !== null && (
        <p className={fits ? 'note i2' : 'note'} role={fits ? 'status' : 'alert'}>
          {fits ? words.fits : words.broken}
        </p>
      )}
    </>
  );
}

/** Null until it is known. */
function useFits(lock: Lock): boolean | null {
  const [fits, setFits] = useState<boolean | null>(null);
  useEffect(() => {
    let gone = false;
    const sheet = sheetIn(lock);
    const check = sheet ? printOf(sheet).then((print) => print === lock.print) : Promise.resolve(false);
    check.then((answer) => !gone && setFits(answer));
    return () => {
      gone = true;
    };
  }, [lock]);
  return fits;
}
