import { type FormEvent, useId, useState } from 'react';
import { useLive } from '@/components/hooks/use-live';
import { useWords } from '@/components/hooks/words';
import { onEscape } from '@/components/ui/on-escape';
import type { CostRates } from '@/lib/kpi/profit';
import type { PeriodWindow } from '@/lib/kpi/tile';
import { call } from '@/lib/messages/client';
import { FormEnd } from '../FormEnd';
import { typedDay } from '../team/typed-days';
import { useTexts } from '../use-texts';
import { readCut } from './profit-view';
import { type CostFault, costFields, costsFrom, type TypedCosts, typedFrom, unitOf } from './typed-costs';

type CostFormProps = { shop: string; currency: string; costs: CostRates | null; window: PeriodWindow; onClose: () => void };

/**
 * What selling costs in one shop, from a day on: the first of the period that is shown, unless another is typed. A day that cuts the
 * period where no readings do is warned of. Whatever cannot be taken is said at its field, and then nothing is stored.
 */
export function CostForm({ shop, currency, costs, window, onClose }: CostFormProps) {
  const { profit: words } = useWords();
  const [typed, setTyped] = useState(() => typedFrom(costs, window.from));
  const since = typedDay(typed.since);
  const cut =
    useLive(`cut ${shop} ${window.from} ${since}`, () => (since === null ? Promise.resolve([]) : readCut(shop, window, since))).value ?? [];
  const texts = useTexts();
  const [faults, setFaults] = useState<Partial<Record<keyof TypedCosts, CostFault>>>({});
  const [isLost, setLost] = useState(false);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const read = costsFrom(typed, shop, currency);
    setFaults('faults' in read ? read.faults : {});
    if ('faults' in read) return;
    await call('setCosts', read.costs).then(onClose, () => setLost(true));
  };
  const field = (name: keyof TypedCosts, unit: string) => (
    <CostField
      key={name}
      name={words.fields[name]}
      hint={words.hints[name]}
      unit={unit}
      value={typed[name]}
      fault={faults[name]}
      onChange={(value) => setTyped({ ...typed, [name]: value })}
    />
  );
  return (
    <form className="d-form profit-form" onSubmit={save} onKeyDown={onEscape(onClose)} noValidate>
      <div className="profit-fields">
        {costFields.map((name) => field(name, unitOf(name) === 'ratio' ? '%' : currency))}
        {field('since', '')}
      </div>
      {cut.length > 0 && (
        <p className="note" role="status">
          {words.cut(texts.list(cut.map((part) => words.parts[part === 'orders' ? 'shipping' : part])), texts.day(window.from))}
        </p>
      )}
      <FormEnd onClose={onClose} wrong={isLost && words.notSaved}>
        <span className="note i3">{words.formNote}</span>
      </FormEnd>
    </form>
  );
}

type CostFieldProps = { name: string; hint: string; unit: string; value: string; fault?: CostFault; onChange: (value: string) => void };

function CostField({ name, hint, unit, value, fault, onChange }: CostFieldProps) {
  const { profit: words } = useWords();
  const id = useId();
  return (
    <div className="profit-field">
      <label htmlFor={id}>{name}</label>
      <span className="row">
        <input
          id={id}
          className="field"
          autoComplete="off"
          value={value}
          aria-invalid={fault !== undefined}
          aria-describedby={`${id}-note`}
          onChange={(event) => onChange(event.target.value)}
        />
        <span className="i2">{unit}</span>
      </span>
      <span id={`${id}-note`} className="note i2" role={fault && 'alert'}>
        {fault ? words.faults[fault] : hint}
      </span>
    </div>
  );
}
