import { Tooltip } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';

/** A note on hover and on focus. The trigger must be focusable. */
export function Tip({ note, children }: { note: ReactNode; children: ReactElement }) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger asChild>{children}</Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Content className="tip" side="bottom" align="start" sideOffset={4} collisionPadding={8}>
          {note}
        </Tooltip.Content>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}

/** Once around everything that uses `Tip`. */
export function TipProvider({ children }: { children: ReactNode }) {
  return <Tooltip.Provider delayDuration={300}>{children}</Tooltip.Provider>;
}
