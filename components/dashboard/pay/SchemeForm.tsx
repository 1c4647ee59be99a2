import { type FormEvent, useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { fallingTiers } from '@/lib/kpi/pay/scheme';
import { call } from '@/lib/messages/client';
import { Card } from '../Page';
import { Choice } from './Choice';
import { CoefficientFields } from './CoefficientFields';
import { CommissionFields } from './CommissionFields';
import { Field } from './Field';
import { LimitFields } from './LimitFields';
import { SchemePreview } from './SchemePreview';
import { schemeFrom, type TypedFault, type TypedScheme } from './typed-scheme';

type SchemeFormProps = { id: string; initial: TypedScheme; name: string | null; cut: number; onClose: () => void };

/** A scheme to make or to change; beside it what it comes to as it is typed. What cannot stand is said at its field, and then nothing is stored. */
export function SchemeForm({ id, initial, name, cut, onClose }: SchemeFormProps) {
  const { pay, paySchemes: words, common } = useWords();
  const { form } = words;
  const [typed, setTyped] = useState(initial);
  const [isTried, setTried] = useState(false);
  const [failed, setFailed] = useState(false);
  const { scheme, faults } = schemeFrom(typed, id);
  const set = (part: Partial<TypedScheme>) => setTyped({ ...typed, ...part });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (faults.length > 0) return;
    await call('putScheme', { scheme, since: typed.since.trim(), why: typed.why.trim() }).then(
      (refused) => refused.length === 0 && onClose(),
      () => setFailed(true),
    );
  };
  // Blank fields of a form that was just opened are no faults yet; what was typed wrong is.
  const shown = isTried
    ? faults
    : faults.filter(({ why }) => why !== 'name' && why !== 'nothing' && why !== 'missing' && why !== 'currency');
  return (
    <div className="d-columns pay-columns">
      <Card title={name === null ? form.add : form.edit(name)}>
        <form className="d-form pay-scheme" onSubmit={save} noValidate>
          <SchemeFields typed={typed} faults={shown} set={set} currency={scheme.currency} />
          {fallingTiers(scheme).map((row) => (
            <p key={row} className="note" role="status">
              {(typed.way === 'all' ? form.fallingAll : form.falling)(row + 1)}
            </p>
          ))}
          {shown.some(({ field }) => field === 'empty') && (
            <p className="note i2" role="alert">
              {words.faults.nothing}
            </p>
          )}
          <p className="row">
            <Button kind="primary" type="submit">
              {form.save}
            </Button>
            <Button onClick={onClose}>{common.cancel}</Button>
            {failed && (
              <span className="note i2" role="alert">
                {pay.failed}
              </span>
            )}
          </p>
        </form>
      </Card>
      <SchemePreview scheme={scheme} isFaulty={faults.some(({ field }) => field !== 'since' && field !== 'name')} cut={cut} />
    </div>
  );
}

type FieldsProps = { typed: TypedScheme; faults: readonly TypedFault[]; set: (part: Partial<TypedScheme>) => void; currency: string };

function SchemeFields({ typed, faults, set, currency }: FieldsProps) {
  const { faults: why, form } = useWords().paySchemes;
  const of = (field: TypedFault['field']) => {
    const found = faults.find((one) => one.field === field && one.row === undefined);
    return found && why[found.why];
  };
  return (
    <>
      <div className="pay-fields">
        <Field name={form.name} wide value={typed.name} fault={of('name')} onChange={(name) => set({ name })} />
        <Field name={form.currency} value={typed.currency} fault={of('currency')} onChange={(text) => set({ currency: text })} />
        <Field
          name={form.base}
          unit={currency}
          hint={form.baseHint}
          value={typed.base}
          fault={of('base')}
          onChange={(base) => set({ base })}
        />
        <Field
          name={form.hourly}
          unit={currency}
          hint={form.hourlyHint}
          value={typed.hourly}
          fault={of('hourly')}
          onChange={(hourly) => set({ hourly })}
        />
        {typed.hourly.trim() !== '' && (
          <>
            <Field name={form.shared} unit="%" value={typed.shared} fault={of('shared')} onChange={(shared) => set({ shared })} />
            <Choice
              label={form.hoursBy}
              value={typed.hoursBy}
              options={form.hours}
              of={['air', 'shift']}
              onChange={(hoursBy) => set({ hoursBy })}
            />
          </>
        )}
      </div>
      <CommissionFields typed={typed} faults={faults} set={set} currency={currency} />
      <CoefficientFields typed={typed} faults={faults} set={set} currency={currency} />
      <LimitFields typed={typed} faults={faults} set={set} currency={currency} />
      <div className="pay-fields pay-version">
        <Field name={form.since} hint={form.sinceHint} value={typed.since} fault={of('since')} onChange={(since) => set({ since })} />
        <Field name={form.why} wide value={typed.why} onChange={(text) => set({ why: text })} />
      </div>
    </>
  );
}
