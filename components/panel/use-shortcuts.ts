import { useEffect } from 'react';
import { toggleBadges } from '@/lib/settings/settings';
import { type TabId, tabIds } from './use-tab';

type Acts = {
  show: (tab: TabId) => void;
  collapse: (() => void) | null;
  popOut: (() => void) | null;
  help: () => void;
  health: () => void;
};

/** Single keys while the panel has the focus, never while something is being typed. */
export function useShortcuts(acts: Acts, active: boolean): void {
  useEffect(() => {
    if (!active) return;
    const press = (event: KeyboardEvent) => {
      if (!isSingleKey(event)) return;
      const key = event.key.toLowerCase();
      // LIVE, Role, Today: the digits belong to the marks.
      const tab = tabIds.find((id) => id.startsWith(key));
      if (tab) acts.show(tab);
      else if (key === 'c') acts.collapse?.();
      else if (key === 'w') acts.popOut?.();
      else if (key === 'h') acts.health();
      else if (key === 'b') void toggleBadges();
      else if (key === '?') acts.help();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [acts, active]);
}

/** Whether a press is a key by itself, and meant for the panel: not for a field, a menu or a dialog. */
export function isSingleKey(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return false;
  return event.key.length === 1 && isForPanel(event);
}

/** Whether a press is not for a field, a menu or a dialog. */
export function isForPanel({ target }: KeyboardEvent): boolean {
  return !(target as Element).closest('input, textarea, [role="menu"], [role="dialog"]');
}
