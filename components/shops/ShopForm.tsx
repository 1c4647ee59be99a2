import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { call } from '@/lib/messages/client';
import type { ProposedFact } from '@/lib/report/propose-shop';
import { type FactFault, type FactField, faultsIn, type ShopFacts } from '@/lib/snapshot/shop-facts';
import { evidenceText } from './evidence-text';
import './shops.css';

const fields = ['name', 'region', 'currency', 'timeZone', 'account'] as const satisfies readonly FactField[];

export type Typed = Record<FactField, string>;

type ShopFormProps = {
  shop: string;
  initial: Typed;
  /** What pages say, shown under each field. */
  proposed?: Record<FactField, ProposedFact>;
  save: string;
  onSaved?: () => void;
  children?: ReactNode;
};

/** The facts of a shop as typed: codes in capitals, what is empty left out. */
export function factsFrom({ name, region, currency, timeZone, account }: Typed): ShopFacts {
  const code = region.trim().toUpperCase();
  return {
    name: name.trim(),
    ...(code && { region: code === 'UK' ? 'GB' : code }),
    currency: currency.trim().toUpperCase(),
    timeZone: timeZone.trim().replace('−', '-'),
    ...(account.trim() && { account: account.trim() }),
  };
}

/** Name, region, currency, time zone and account of a shop, each checked where it is typed. */
export function ShopForm({ shop, initial, proposed, save, onSaved, children }: ShopFormProps) {
  const words = useWords().shops;
  const [typed, setTyped] = useState(initial);
  const [faults, setFaults] = useState<Partial<Record<FactField, FactFault>>>({});
  const [isLost, setLost] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const facts = factsFrom(typed);
    const found = faultsIn(facts);
    setFaults(found);
    setLost(false);
    if (Object.keys(found).length > 0) return;
    await call('confirmShop', { shop, facts }).then(onSaved, () => setLost(true));
  };
  return (
    <form className="shop-form" onSubmit={submit} noValidate>
      {fields.map((field) => (
        <Field
          key={field}
          field={field}
          value={typed[field]}
          fault={faults[field]}
          proposed={proposed?.[field]}
          onChange={(value) => setTyped({ ...typed, [field]: value })}
        />
      ))}
      {isLost && (
        <p role="alert" className="note">
          {words.notSaved}
        </p>
      )}
      <p className="row">
        <Button kind="primary" small type="submit">
          {save}
        </Button>
        {children}
      </p>
    </form>
  );
}

type FieldProps = { field: FactField; value: string; fault?: FactFault; proposed?: ProposedFact; onChange: (value: string) => void };

function Field({ field, value, fault, proposed, onChange }: FieldProps) {
  const words = useWords();
  const { fields: names, hints, faults } = words.shops;
  const id = useId();
  return (
    <div className="shop-field">
      <label htmlFor={id}>{names[field]}</label>
      <input
        id={id}
        className="field"
        autoComplete="off"
        spellCheck={false}
        list={field === 'timeZone' ? `${id}-zones` : undefined}
        value={value}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-note`}
        onChange={(event) => onChange(event.target.value)}
      />
      {field === 'timeZone' && (
        <datalist id={`${id}-zones`}>
          {Intl.supportedValuesOf('timeZone').map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
      )}
      <span id={`${id}-note`} className="note i2" role={fault && 'alert'}>
        {fault ? faults[fault] : proposed?.value ? evidenceText(proposed, words) : hints[field]}
      </span>
    </div>
  );
}
