type Option<T extends string> = { value: T; name: string; note?: string; key: string };
type ChoicesProps<T extends string> = {
  number: string;
  title: string;
  value: T;
  options: readonly Option<T>[];
  onChange: (value: T) => void;
};

/** One question with its answers as a radio group; each names the key that picks it. */
export function Choices<T extends string>({ number, title, value, options, onChange }: ChoicesProps<T>) {
  return (
    <fieldset className="step">
      <legend>
        <span className="step-n" aria-hidden="true">
          {number}
        </span>
        {title}
      </legend>
      <div className="options">
        {options.map((option) => (
          <label key={option.value} className={option.value === value ? 'option option--on' : 'option'}>
            <input
              type="radio"
              name={`step-${number}`}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              aria-keyshortcuts={option.key}
            />
            <span className="clip">
              {option.name}
              {option.note && <span className="option-note clip">{option.note}</span>}
            </span>
            <kbd>{option.key}</kbd>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
