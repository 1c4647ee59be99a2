import { type ReactNode, useId } from 'react';

type FieldProps = {
  name: string;
  value: string;
  fault?: string | undefined;
  hint?: string;
  unit?: ReactNode;
  wide?: boolean;
  /** The name is read but not shown: a heading above says it. */
  bare?: boolean;
  onChange: (value: string) => void;
};

/** A field with its name, its unit, and under it a hint or what is wrong. */
export function Field({ name, value, fault, hint, unit, wide, bare, onChange }: FieldProps) {
  const id = useId();
  const note = fault ?? hint;
  return (
    <div className={wide ? 'pay-field pay-field--wide' : 'pay-field'}>
      {!bare && <label htmlFor={id}>{name}</label>}
      <span className="row">
        <input
          id={id}
          className="field"
          autoComplete="off"
          {...(bare && { 'aria-label': name })}
          value={value}
          aria-invalid={fault !== undefined}
          aria-describedby={note === undefined ? undefined : `${id}-note`}
          onChange={(event) => onChange(event.target.value)}
        />
        {unit !== undefined && <span className="i2">{unit}</span>}
      </span>
      {note !== undefined && (
        <span id={`${id}-note`} className="note i2" role={fault === undefined ? undefined : 'alert'}>
          {note}
        </span>
      )}
    </div>
  );
}
