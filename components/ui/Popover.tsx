import { Popover as Radix } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';

/**
 * A card over the page that opens from a button and takes the focus; Escape and a press beside it close it. Escape in a field of
 * it is the field's own.
 */
export function Popover({ label, trigger, children }: { label: string; trigger: ReactElement; children: ReactNode }) {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          className="pop"
          aria-label={label}
          align="end"
          sideOffset={4}
          collisionPadding={8}
          onEscapeKeyDown={(event) => {
            if (event.target instanceof Element && event.target.closest('.edit')) event.preventDefault();
          }}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
