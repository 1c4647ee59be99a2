import { useId } from 'react';

type TextFieldProps = {
  name: string;
  value: string;
  /** What may be typed; in its place what is wrong, where something is. */
  hint?: string;
  fault?: string | null;
  /** Names to choose from while typing. */
  options?: readonly string[];
  className?: string;
  autoFocus?: boolean;
  onChange: (value: string) => void;
};

/** A field with its name above it, and under it what may be typed or what is wrong. */
export function TextField({ name, value, hint, fault, options, className, autoFocus, onChange }: TextFieldProps) {
  const id = useId();
  const below = fault ?? hint;
  return (
    <div className={className ? `text-field ${className}` : 'text-field'}>
      <label htmlFor={id}>{name}</label>
      <input
        // biome-ignore lint/a11y/noAutofocus: only where the form opens because its button was pressed
        autoFocus={autoFocus}
        id={id}
        className="field"
        autoComplete="off"
        list={options && `${id}-options`}
        value={value}
        aria-invalid={fault ? true : undefined}
        aria-describedby={below ? `${id}-note` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {options && (
        <datalist id={`${id}-options`}>
          {options.map((option) => (
            <option key={option} value={option} />
          ))}
        </datalist>
      )}
      {below && (
        <span id={`${id}-note`} className="note i2" role={fault ? 'alert' : undefined}>
          {below}
        </span>
      )}
    </div>
  );
}
