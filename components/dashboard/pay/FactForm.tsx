import { type FormEvent, useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { onEscape } from '@/components/ui/on-escape';
import { plainNumber } from '@/components/ui/typed-number';
import type { EnteredFact } from '@/lib/kpi/pay/record';
import { call } from '@/lib/messages/client';
import { FormEnd } from '../FormEnd';
import { Field } from './Field';
import type { SlipView } from './slip-view';
import { typedAmount } from './typed';

type FactFormProps = { fact: EnteredFact; of: SlipView; hasEntry: boolean; name: string; onClose: () => void };

/** A fact typed by hand, with on what grounds; or taken back. Hours are typed as hours and kept as whole minutes. */
export function FactForm({ fact, of, hasEntry, name, onClose }: FactFormProps) {
  const { pay: words, paySchemes } = useWords();
  const { slip } = words;
  const entry = of.entered.find((one) => one.fact === fact);
  const isTime = fact === 'alone' || fact === 'shared';
  const stored = entry === undefined ? '' : plainNumber(isTime ? Number((entry.value / 60).toPrecision(8)) : entry.value);
  const [typed, setTyped] = useState({ value: stored, why: entry?.why ?? '' });
  const [faults, setFaults] = useState<{ value?: string; why?: string; all?: string }>({});
  const isMoney = fact === 'sales' || fact === 'refunds';
  const keep = async (value: number | null) => {
    const why = typed.why.trim();
    const given = { month: of.month, person: of.person.id, fact, value, why: why === '' ? slip.takeBack : why };
    await call('enterPayFact', { ...given, ...(isMoney && { currency: of.scheme.currency }) }).then(
      (refusal) => (refusal ? setFaults({ all: slip.signs.refusals[refusal] }) : onClose()),
      () => setFaults({ all: words.failed }),
    );
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    const read = typedAmount(typed.value, isMoney ? of.scheme : 'plain');
    const value = typeof read === 'number' ? read : null;
    const found = {
      ...((value === null || value < 0) && { value: paySchemes.faults[typeof read === 'number' ? 'negative' : (read ?? 'number')] }),
      ...(typed.why.trim() === '' && { why: slip.entryWhy }),
    };
    setFaults(found);
    if (value === null || Object.keys(found).length > 0) return;
    keep(isTime ? Math.round(value * 60) : value);
  };
  const unit = isTime ? slip.inHours : isMoney ? of.scheme.currency : paySchemes.form.points;
  return (
    <form className="pay-form" onSubmit={save} onKeyDown={onEscape(onClose)} noValidate>
      <Field name={name} value={typed.value} unit={unit} fault={faults.value} onChange={(value) => setTyped({ ...typed, value })} />
      <Field name={slip.entryWhy} wide value={typed.why} fault={faults.why} onChange={(why) => setTyped({ ...typed, why })} />
      <FormEnd onClose={onClose} wrong={faults.all}>
        {hasEntry && (
          <Button small kind="plain" onClick={() => keep(null)}>
            {slip.takeBack}
          </Button>
        )}
      </FormEnd>
    </form>
  );
}
