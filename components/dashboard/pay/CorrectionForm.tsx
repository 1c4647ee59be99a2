import { type FormEvent, useState } from 'react';
import { useItem } from '@/components/hooks/item';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { onEscape } from '@/components/ui/on-escape';
import { toMinor } from '@/lib/kpi/pay/money';
import type { PaySheet } from '@/lib/kpi/pay/sheet';
import { call } from '@/lib/messages/client';
import { preferences } from '@/lib/settings/settings';
import { FormEnd } from '../FormEnd';
import { Field } from './Field';
import { typedAmount } from './typed';

type Typed = { id: string; amount: string; why: string; by?: string };

function blank(): Typed {
  return { id: crypto.randomUUID(), amount: '', why: '' };
}

/** A correction of a locked month: an amount, why, and who says so. It is added; nothing takes it out again. */
export function CorrectionForm({ sheet }: { sheet: PaySheet }) {
  const { pay, paySchemes } = useWords();
  const { after: words } = pay.slip;
  const me = useItem(preferences)?.me ?? '';
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState<Typed>(blank);
  const [faults, setFaults] = useState<Partial<Record<'amount' | 'why' | 'by' | 'all', string>>>({});
  const close = () => {
    setOpen(false);
    setTyped(blank());
    setFaults({});
  };
  // Saved again as it was it is the same line, whatever became of the first time; changed, it is another.
  const type = (part: Partial<Typed>) => setTyped({ ...typed, ...part, id: crypto.randomUUID() });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const amount = typedAmount(typed.amount, sheet.scheme);
    const minor = typeof amount !== 'number' ? 0 : toMinor(amount, sheet.scheme.currency);
    const [why, by] = [typed.why.trim(), (typed.by ?? me).trim()];
    const found = {
      ...(minor === 0 && { amount: amount === 'ambiguous' ? paySchemes.faults.ambiguous : words.faults.amount }),
      ...(why === '' && { why: words.faults.why }),
      ...(by === '' && { by: words.faults.by }),
    };
    setFaults(found);
    if (Object.keys(found).length > 0) return;
    await call('correctMonth', { id: typed.id, month: sheet.month, person: sheet.person.id, amount: minor, why, by }).then(
      (refusal) => (refusal ? setFaults({ all: pay.slip.signs.refusals[refusal] }) : close()),
      () => setFaults({ all: pay.failed }),
    );
  };
  if (!open) {
    return (
      <p className="d-actions no-print">
        <Button small icon="plus" onClick={() => setOpen(true)}>
          {words.correct}
        </Button>
      </p>
    );
  }
  return (
    <form className="d-form pay-form no-print" onSubmit={save} onKeyDown={onEscape(close)} noValidate>
      <Field
        name={pay.slip.amount}
        unit={sheet.scheme.currency}
        value={typed.amount}
        fault={faults.amount}
        onChange={(amount) => type({ amount })}
      />
      <Field name={words.why} wide value={typed.why} fault={faults.why} onChange={(why) => type({ why })} />
      <Field name={words.by} value={typed.by ?? me} fault={faults.by} onChange={(by) => type({ by })} />
      <FormEnd onClose={close} wrong={faults.all} />
    </form>
  );
}
