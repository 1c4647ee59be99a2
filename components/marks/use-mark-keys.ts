import { useEffect } from 'react';
import { isForPanel, isSingleKey } from '@/components/panel/use-shortcuts';
import { actOfAlt, actOfKey, type MarkKeys } from '@/lib/room/mark-keys';
import type { MarkKind } from '@/lib/room/marks';

/** Sets marks by their keys, and takes the last one back with U, while the panel has the focus; with Alt too, as on the page. */
export function useMarkKeys(keys: MarkKeys, press: (kind: MarkKind) => void, undo: (() => void) | null): void {
  useEffect(() => {
    const down = (event: KeyboardEvent) => {
      const isAlone = isSingleKey(event);
      if (!isAlone && (event.repeat || !isForPanel(event))) return;
      const act = isAlone ? actOfKey(event.key, keys) : actOfAlt(event, keys);
      if (act === null) return;
      // A note's field opens: the key that opened it is not its first letter.
      event.preventDefault();
      if (act === 'undo') undo?.();
      else press(act);
    };
    document.addEventListener('keydown', down);
    return () => document.removeEventListener('keydown', down);
  }, [keys, press, undo]);
}
