import { type FormEvent, useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { Button, IconButton } from '@/components/ui/Button';
import { onEscape } from '@/components/ui/on-escape';
import { toMinor } from '@/lib/kpi/pay/money';
import { monthDays } from '@/lib/kpi/pay/month';
import { call } from '@/lib/messages/client';
import { Confirm } from '../Confirm';
import { FormEnd } from '../FormEnd';
import { Card } from '../Page';
import { Field } from './Field';
import type { SlipView } from './slip-view';
import { isDay, typedAmount } from './typed';

/** Allowances and deductions of a month that is not locked: dated lines with a reason, to add and to take out. */
export function ExtrasCard({ of }: { of: SlipView }) {
  const { extras: words } = useWords().pay.slip;
  const { failed, slip } = useWords().pay;
  const [open, setOpen] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const drop = (id: string) =>
    call('dropPayLine', { id }).then(
      (refusal) => setWrong(refusal && slip.signs.refusals[refusal]),
      () => setWrong(failed),
    );
  const add = !open && (
    <Button small className="end" icon="plus" onClick={() => setOpen(true)}>
      {words.add}
    </Button>
  );
  return (
    <Card title={words.title} aside={add}>
      {open && <ExtraForm of={of} onClose={() => setOpen(false)} />}
      {of.extras.length > 0 && (
        <ul className="d-list">
          {of.extras.map((line) => (
            <li key={line.id} className="row">
              <span className="clip">{line.text}</span>
              <span className="end">
                <Confirm
                  trigger={<IconButton icon="trash" label={words.drop(line.text)} />}
                  title={words.drop(line.text)}
                  loses={words.dropLoses}
                  entry
                  onConfirm={() => drop(line.id)}
                />
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="d-note note i2" role={wrong === null ? undefined : 'alert'}>
        {wrong ?? words.note}
      </p>
    </Card>
  );
}

function ExtraForm({ of, onClose }: { of: SlipView; onClose: () => void }) {
  const { pay, paySchemes } = useWords();
  const { extras: words } = pay.slip;
  const [typed, setTyped] = useState(() => ({ id: crypto.randomUUID(), text: '', amount: '', day: monthDays(of.month).to }));
  const [faults, setFaults] = useState<Partial<Record<'text' | 'amount' | 'day' | 'all', string>>>({});
  // Saved again as it was it is the same line, whatever became of the first time; changed, it is another.
  const type = (part: Partial<typeof typed>) => setTyped({ ...typed, ...part, id: crypto.randomUUID() });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const { currency } = of.scheme;
    const amount = typedAmount(typed.amount, of.scheme);
    const minor = typeof amount !== 'number' ? 0 : toMinor(amount, currency);
    const text = typed.text.trim();
    const found = {
      ...(text === '' && { text: words.faults.text }),
      ...(minor === 0 && { amount: amount === 'ambiguous' ? paySchemes.faults.ambiguous : words.faults.amount }),
      ...(!isDay(typed.day) && { day: words.faults.day }),
    };
    setFaults(found);
    if (Object.keys(found).length > 0) return;
    const line = { id: typed.id, month: of.month, person: of.person.id, day: typed.day, amount: minor, currency, text };
    await call('addPayLine', line).then(
      (refusal) => (refusal ? setFaults({ all: pay.slip.signs.refusals[refusal] }) : onClose()),
      () => setFaults({ all: pay.failed }),
    );
  };
  return (
    <form className="d-form pay-form" onSubmit={save} onKeyDown={onEscape(onClose)} noValidate>
      <Field name={words.what} wide value={typed.text} fault={faults.text} onChange={(text) => type({ text })} />
      <Field
        name={words.amount}
        unit={of.scheme.currency}
        value={typed.amount}
        fault={faults.amount}
        onChange={(amount) => type({ amount })}
      />
      <Field name={words.day} value={typed.day} fault={faults.day} onChange={(day) => type({ day })} />
      <FormEnd onClose={onClose} wrong={faults.all} />
    </form>
  );
}
