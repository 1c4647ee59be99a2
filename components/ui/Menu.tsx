import { DropdownMenu } from 'radix-ui';
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import { Icon } from './Icon';
import type { IconName } from './icons';

/** A button with a list of verbs under it. */
export function Menu({ trigger, children }: { trigger: ReactElement; children: ReactNode }) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" align="end" sideOffset={4} collisionPadding={8} onKeyDown={keepEscape}>
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

/** Escape closes the list, and not the form around its button. */
function keepEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.stopPropagation();
}

type ItemProps = { icon?: IconName; onSelect: () => void; disabled?: boolean; note?: string; children: ReactNode };

export function MenuItem({ icon, onSelect, disabled, note, children }: ItemProps) {
  return (
    <DropdownMenu.Item className="menu-item" onSelect={onSelect} disabled={disabled}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {note && <span className="note i3 end">{note}</span>}
    </DropdownMenu.Item>
  );
}

/** A heading inside a menu. */
export function MenuHead({ children }: { children: ReactNode }) {
  return <DropdownMenu.Label className="menu-head">{children}</DropdownMenu.Label>;
}

export function MenuLine() {
  return <DropdownMenu.Separator className="menu-line" />;
}

type ChoiceProps<T extends string> = { value: T; options: readonly { value: T; name: string }[]; onChange: (value: T) => void };

/** One of several, with a tick at the one that holds. */
export function MenuChoice<T extends string>({ value, options, onChange }: ChoiceProps<T>) {
  return (
    <DropdownMenu.RadioGroup value={value} onValueChange={(next) => onChange(next as T)}>
      {options.map((option) => (
        <DropdownMenu.RadioItem key={option.value} value={option.value} className="menu-item">
          <span>{option.name}</span>
          <DropdownMenu.ItemIndicator className="end">
            <Icon name="check" size={12} />
          </DropdownMenu.ItemIndicator>
        </DropdownMenu.RadioItem>
      ))}
    </DropdownMenu.RadioGroup>
  );
}

type CheckProps<T extends string> = {
  values: readonly T[];
  options: readonly { value: T; name: string }[];
  onChange: (values: T[]) => void;
};

/** Any of several; the list stays open while they are ticked. */
export function MenuChecks<T extends string>({ values, options, onChange }: CheckProps<T>) {
  return options.map(({ value, name }) => (
    <DropdownMenu.CheckboxItem
      key={value}
      className="menu-item"
      checked={values.includes(value)}
      onSelect={(event) => event.preventDefault()}
      onCheckedChange={(isOn) => onChange(options.map((one) => one.value).filter((one) => (one === value ? isOn : values.includes(one))))}
    >
      <span>{name}</span>
      <DropdownMenu.ItemIndicator className="end">
        <Icon name="check" size={12} />
      </DropdownMenu.ItemIndicator>
    </DropdownMenu.CheckboxItem>
  ));
}
