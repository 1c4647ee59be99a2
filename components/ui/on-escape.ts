import type { KeyboardEvent } from 'react';

/** A key handler by which Escape closes what has the focus, and nothing around it. */
export function onEscape(close: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
}
