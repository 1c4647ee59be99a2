import { type ScreenId, screenIds } from '@/lib/settings/defaults';
import { type TabId, tabIds } from './use-tab';

/**
 * What a panel's address asks for: a docked frame says nothing, a window names its tab and may name what it shows of it
 * (`view`, one of the panel's tabs, or `screen`), the demo and the wall of all rooms are of no tab.
 */
export type PanelAddress = { tab: number | undefined; docked: boolean; demo: boolean; view: TabId | null; screen: ScreenId | null };

/** Reads `panel.html`, `panel.html?tab=ID&view=role`, `panel.html?tab=ID&view=host`, `panel.html?view=wall` and `panel.html?demo`. */
export function panelAddress(search: string): PanelAddress {
  const query = new URLSearchParams(search);
  const tab = Number(query.get('tab') ?? Number.NaN);
  const demo = query.has('demo');
  const view = tabIds.find((id) => id === query.get('view')) ?? null;
  const screen = screenIds.find((id) => id === query.get('view')) ?? null;
  const docked = !demo && screen === null && !query.has('tab');
  return { tab: Number.isInteger(tab) ? tab : undefined, docked, demo, view, screen };
}
