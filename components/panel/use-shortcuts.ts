import { useEffect } from 'react';
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
      const target = event.target as Element;
      if (event.ctrlKey || event.altKey || event.metaKey || target.closest('input, textarea, [role="menu"], [role="dialog"]')) return;
      const tab = tabIds[Number(event.key) - 1];
      const key = event.key.toLowerCase();
      if (tab) acts.show(tab);
      else if (key === 'c') acts.collapse?.();
      else if (key === 'w') acts.popOut?.();
      else if (key === 'h') acts.health();
      else if (key === '?') acts.help();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [acts, active]);
}
