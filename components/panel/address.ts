/** What a panel's address asks for: a docked frame says nothing, a window names its tab, the demo is of no tab. */
export type PanelAddress = { tab: number | undefined; docked: boolean; demo: boolean };

/** Reads `panel.html`, `panel.html?tab=ID` and `panel.html?demo`. */
export function panelAddress(search: string): PanelAddress {
  const query = new URLSearchParams(search);
  const tab = Number(query.get('tab') ?? Number.NaN);
  const demo = query.has('demo');
  return { tab: Number.isInteger(tab) ? tab : undefined, docked: !demo && !query.has('tab'), demo };
}
