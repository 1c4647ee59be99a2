import { useState } from 'react';
import type { PageState } from '@/lib/snapshot/page-state';

export const tabIds = ['live', 'role', 'today'] as const;
export type TabId = (typeof tabIds)[number];

/**
 * The tab on show: the one the window was opened for (`asked`), else the one that fits the page, until the user picks
 * another on this kind of page.
 */
export function useTab(page: PageState | null, asked: TabId | null): [TabId, (tab: TabId) => void] {
  const [picked, setPicked] = useState<{ surface: string; tab: TabId } | null>(null);
  const surface = page?.surface ?? 'none';
  return [picked?.surface === surface ? picked.tab : (asked ?? fittingTab(page)), (tab) => setPicked({ surface, tab })];
}

/** Periods belong to a role, everything else is looked at live. */
export function fittingTab(page: PageState | null): TabId {
  return page?.scope.kind === 'period' || page?.scope.kind === 'instant' ? 'role' : 'live';
}
