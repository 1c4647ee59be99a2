import { type TabId, tabIds } from './use-tab';

/**
 * What a panel's address asks for: a docked frame says nothing, a window names its tab and may name what it shows of it
 * (`view`), the demo is of no tab.
 */
export type PanelAddress = { tab: number | undefined; docked: boolean; demo: boolean; view: TabId | null };

/** Reads `panel.html`, `panel.html?tab=ID&view=role` and `panel.html?demo`. */
export function panelAddress(search: string): PanelAddress {
  const query = new URLSearchParams(search);
  const tab = Number(query.get('tab') ?? Number.NaN);
  const demo = query.has('demo');
  const view = tabIds.find((id) => id === query.get('view')) ?? null;
  return { tab: Number.isInteger(tab) ? tab : undefined, docked: !demo && !query.has('tab'), demo, view };
}
