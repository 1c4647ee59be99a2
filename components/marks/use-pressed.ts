import { useEffect } from 'react';
import { storage } from '#imports';
import { type Pressed, pressedKey } from '@/lib/messages/pressed';

/** Hears of each mark's key that is pressed on a tab's page from now on; null hears of none. */
export function usePressed(tab: number | null, hear: (pressed: Pressed) => void): void {
  useEffect(() => {
    if (tab === null) return;
    return storage.watch<Pressed>(`session:${pressedKey(tab)}`, (pressed) => pressed && hear(pressed));
  }, [tab, hear]);
}
