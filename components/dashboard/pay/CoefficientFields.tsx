import { useWords } from '@/components/hooks/words';
import { Choice } from './Choice';
import type { SchemeFieldsProps } from './CommissionFields';
import { Field } from './Field';
import { RowsField } from './RowsField';

/** What of a scheme follows the score: an amount of its own, what else it multiplies, and by which factor. */
export function CoefficientFields({ typed, faults, set, currency }: SchemeFieldsProps) {
  const { faults: why, form } = useWords().paySchemes;
  const of = (wanted: 'performance' | 'coefficient') => {
    const found = faults.find(({ field }) => field === wanted);
    return found && why[found.why];
  };
  const nothing = of('coefficient');
  const isOn = typed.factorOn !== 'none';
  return (
    <fieldset className="pay-part">
      <legend>{form.coefficient}</legend>
      <Choice
        label={form.coefficient}
        bare
        value={typed.factorOn}
        options={form.factorOn}
        of={['none', 'performance', 'commission', 'variable']}
        onChange={(factorOn) => set({ factorOn })}
      />
      {nothing !== undefined && (
        <p className="note i2" role="alert">
          {nothing}
        </p>
      )}
      <div className="pay-fields">
        <Field
          name={form.performance}
          unit={currency}
          hint={form.performanceHint}
          value={typed.performance}
          fault={of('performance')}
          onChange={(performance) => set({ performance })}
        />
        {isOn && (
          <>
            <Choice
              label={form.factorBy}
              value={typed.factorBy}
              options={form.factors}
              of={['steps', 'points']}
              onChange={(factorBy) => set({ factorBy })}
            />
            <Choice
              label={form.unknown}
              value={typed.unknown}
              options={form.unknowns}
              of={['open', 'one']}
              onChange={(unknown) => set({ unknown })}
            />
          </>
        )}
      </div>
      {isOn && typed.factorBy === 'steps' && (
        <RowsField
          rows={typed.steps.map(({ from, factor }) => [from, factor])}
          faults={faults.filter(({ field }) => field === 'steps')}
          names={{ title: form.steps, from: form.stepFrom, value: form.stepFactor, add: form.addStep, drop: form.dropStep }}
          units={[form.points, '×']}
          onChange={(rows) => set({ steps: rows.map(([from, factor]) => ({ from, factor })) })}
        />
      )}
    </fieldset>
  );
}
