import { useState } from 'react';
import type { PageState } from '@/lib/snapshot/page-state';

export const tabIds = ['live', 'role', 'today'] as const;
export type TabId = (typeof tabIds)[number];

/** The tab on show: the one that fits the page, until the user picks another on this kind of page. */
export function useTab(page: PageState | null): [TabId, (tab: TabId) => void] {
  const [picked, setPicked] = useState<{ surface: string; tab: TabId } | null>(null);
  const surface = page?.surface ?? 'none';
  const fitting: TabId = page?.scope.kind === 'period' || page?.scope.kind === 'instant' ? 'role' : 'live';
  return [picked?.surface === surface ? picked.tab : fitting, (tab) => setPicked({ surface, tab })];
}
