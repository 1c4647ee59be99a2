import { Picker } from '@/components/ui/Picker';

type ChoiceProps<T extends string> = {
  label: string;
  value: T;
  options: Readonly<Record<T, string>>;
  /** Those that can be chosen, in their order. */
  of: readonly T[];
  /** The label is read but not shown: a heading above says it. */
  bare?: boolean;
  onChange: (value: T) => void;
};

/** One of a few, with its name above as every other field. */
export function Choice<T extends string>({ label, value, options, of, bare, onChange }: ChoiceProps<T>) {
  return (
    <div className="pay-field">
      {!bare && <span aria-hidden="true">{label}</span>}
      <span className="row">
        <Picker label={label} value={value} options={of.map((one) => ({ value: one, name: options[one] }))} onChange={onChange} />
      </span>
    </div>
  );
}
