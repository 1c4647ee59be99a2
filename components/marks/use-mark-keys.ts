import { useEffect } from 'react';
import { isSingleKey } from '@/components/panel/use-shortcuts';
import { type MarkKind, markKinds } from '@/lib/room/marks';

/** Sets marks by their keys, and takes the last one back with U, while the panel has the focus. */
export function useMarkKeys(keys: Record<MarkKind, string>, press: (kind: MarkKind) => void, undo: (() => void) | null): void {
  useEffect(() => {
    const down = (event: KeyboardEvent) => {
      if (!isSingleKey(event)) return;
      const key = event.key.toLowerCase();
      const kind = markKinds.find((one) => keys[one].toLowerCase() === key);
      if (kind) {
        // A note's field opens: the key that opened it is not its first letter.
        event.preventDefault();
        press(kind);
      } else if (key === 'u') undo?.();
    };
    document.addEventListener('keydown', down);
    return () => document.removeEventListener('keydown', down);
  }, [keys, press, undo]);
}
