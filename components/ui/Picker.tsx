import { Icon } from './Icon';
import type { IconName } from './icons';
import { Menu, MenuChoice } from './Menu';

type PickerProps<T extends string> = {
  label: string;
  icon?: IconName;
  value: T;
  options: readonly { value: T; name: string }[];
  onChange: (value: T) => void;
};

/** A small select that looks like the word it holds. */
export function Picker<T extends string>({ label, icon, value, options, onChange }: PickerProps<T>) {
  const name = options.find((option) => option.value === value)?.name ?? '';
  return (
    <Menu
      trigger={
        <button type="button" className="pick" aria-label={`${label}: ${name}`}>
          {icon && <Icon name={icon} size={12} />}
          {name}
          <Icon name="chevronDown" size={12} />
        </button>
      }
    >
      <MenuChoice value={value} options={options} onChange={onChange} />
    </Menu>
  );
}
