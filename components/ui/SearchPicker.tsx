import { Popover } from 'radix-ui';
import { type KeyboardEvent, useId, useState } from 'react';
import { Icon } from './Icon';
import './search-picker.css';

/** `note` tells options of the same name apart. */
export type SearchOption = { value: string; name: string; note?: string };

type SearchPickerProps = {
  label: string;
  /** What the button says; by default the name of what is picked. */
  shown?: string;
  find: string;
  noneFound: string;
  value: string | null;
  options: readonly SearchOption[];
  onChange: (value: string) => void;
  className?: string;
};

/** A picker for many: typing narrows the list, arrows move in it, Enter takes one, Esc leaves. */
export function SearchPicker({ label, shown, value, options, className, ...rest }: SearchPickerProps) {
  const [open, setOpen] = useState(false);
  const name = shown ?? options.find((option) => option.value === value)?.name ?? '';
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger asChild>
        <button type="button" className={className ?? 'pick'} aria-label={name === label ? label : `${label}: ${name}`} title={name}>
          <span className="clip">{name}</span>
          <Icon name="chevronDown" size={12} />
        </button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className="menu search-picker" align="start" sideOffset={4} collisionPadding={8} aria-label={label}>
          <Search {...rest} label={label} value={value} options={options} onClose={() => setOpen(false)} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

type SearchProps = Omit<SearchPickerProps, 'shown' | 'className'> & { onClose: () => void };

function Search({ label, find, noneFound, value, options, onChange, onClose }: SearchProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const found = matching(options, typed);
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      options.findIndex((option) => option.value === value),
    ),
  );
  const current = found[Math.min(at, found.length - 1)];
  const take = (option: SearchOption | undefined) => {
    if (!option) return;
    onChange(option.value);
    onClose();
  };
  const press = (event: KeyboardEvent) => {
    // There Enter takes what an input method offers, and arrows move in its list.
    if (event.nativeEvent.isComposing) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: found.length - 1 }[event.key];
    if (event.key === 'Enter') take(current);
    else if (to === undefined) return;
    else setAt(Math.min(Math.max(to, 0), found.length - 1));
    event.preventDefault();
  };
  return (
    <>
      <input
        className="field"
        role="combobox"
        aria-label={find}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={current && `${id}-${current.value}`}
        placeholder={find}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      <div role="listbox" id={`${id}-list`} aria-label={label} tabIndex={-1}>
        {found.map((option) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the field, which moves the choice
          <div
            key={option.value}
            id={`${id}-${option.value}`}
            ref={option === current ? (row) => row?.scrollIntoView({ block: 'nearest' }) : undefined}
            role="option"
            tabIndex={-1}
            aria-selected={option.value === value}
            className="menu-item"
            data-highlighted={option === current ? '' : undefined}
            onClick={() => take(option)}
          >
            <span className="clip">{option.name}</span>
            {option.note && <span className="note i3 nowrap">{option.note}</span>}
            {option.value === value && (
              <span className="end">
                <Icon name="check" size={12} />
              </span>
            )}
          </div>
        ))}
      </div>
      {found.length === 0 && (
        <p className="menu-head" role="status">
          {noneFound}
        </p>
      )}
    </>
  );
}

/** Options in whose name or note every typed word occurs. */
export function matching(options: readonly SearchOption[], typed: string): readonly SearchOption[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return options.filter(({ name, note }) => words.every((word) => `${name} ${note ?? ''}`.toLowerCase().includes(word)));
}
