import { useWords } from '@/components/hooks/words';
import { Choice } from './Choice';
import type { SchemeFieldsProps } from './CommissionFields';
import { Field } from './Field';

/** Floor and cap of a scheme, whole or by days, and the rates that amounts of other currencies count at. */
export function LimitFields({ typed, faults, set, currency }: SchemeFieldsProps) {
  const { faults: why, form } = useWords().paySchemes;
  const of = (wanted: 'floor' | 'cap') => {
    const found = faults.find(({ field }) => field === wanted);
    return found && why[found.why];
  };
  const limit = (field: 'floor' | 'cap') => (
    <Field
      name={form[field]}
      unit={currency}
      hint={form.limitHint}
      value={typed[field]}
      fault={of(field)}
      onChange={(value) => set({ [field]: value })}
    />
  );
  const hasLimit = typed.floor.trim() !== '' || typed.cap.trim() !== '';
  return (
    <div className="pay-fields">
      {limit('floor')}
      {limit('cap')}
      {hasLimit && (
        <Choice
          label={form.limits}
          value={typed.limits}
          options={form.limitsBy}
          of={['days', 'whole']}
          onChange={(limits) => set({ limits })}
        />
      )}
      <Choice label={form.fx} value={typed.fx} options={form.rates} of={['day', 'end', 'month']} onChange={(fx) => set({ fx })} />
      {typed.fx !== 'month' && (
        <Choice label={form.near} value={typed.near} options={form.nears} of={['exact', 'near']} onChange={(near) => set({ near })} />
      )}
    </div>
  );
}
