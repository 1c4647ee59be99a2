import { Picker } from '@/components/ui/Picker';

type PickProps<T extends string> = {
  label: string;
  value: T;
  options: readonly { value: T; name: string }[];
  hint?: string;
  fault?: string | null;
  onChange: (value: T) => void;
};

/** One of a few as a field among others: its name above, a hint or what is wrong below. */
export function PickField<T extends string>({ label, value, options, hint, fault, onChange }: PickProps<T>) {
  const below = fault ?? hint;
  return (
    <div className="text-field roles-pick">
      <span aria-hidden="true">{label}</span>
      <Picker label={label} value={value} options={options} onChange={onChange} />
      {below && (
        <span className="note i2" role={fault ? 'alert' : undefined}>
          {below}
        </span>
      )}
    </div>
  );
}
