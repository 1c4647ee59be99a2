import { browser } from 'wxt/browser';
import type { PageState } from '@/lib/snapshot/page-state';
import { openPlaced } from '../open-placed';
import type { Sender } from '../sender';
import type { Checked } from '../server';
import { getPage, noteHello, saidHelloSince } from '../tabs';

/** The panel is up. A docked frame is a subframe of its tab; that is what `panelAlive` asks about. */
export async function hello(input: Checked<'hello'>, sender: Sender): Promise<{ tab: number; state: PageState | null }> {
  const own = sender.tab?.id;
  const tab = input.tab ?? own;
  if (tab === undefined) throw new Error('refused');
  if (own !== undefined && sender.frameId !== 0) await noteHello(own, Date.now());
  return { tab, state: await getPage(tab) };
}

export async function panelAlive({ since }: Checked<'panelAlive'>, sender: Sender): Promise<boolean> {
  return sender.tab?.id !== undefined && saidHelloSince(sender.tab.id, since);
}

export function state({ tab }: Checked<'state'>): Promise<PageState | null> {
  return getPage(tab);
}

export async function showTab({ tab }: Checked<'showTab'>): Promise<void> {
  const shown = await browser.tabs.update(tab, { active: true });
  if (shown?.windowId !== undefined) await browser.windows.update(shown.windowId, { focused: true });
}

/** Reads or writes `storage.session` for a page that has none. */
export async function session(what: Checked<'session'>): Promise<Record<string, unknown>> {
  const { session } = browser.storage;
  if ('get' in what) return session.get(what.get);
  if ('set' in what) await session.set(what.set);
  else await session.remove(what.remove);
  return {};
}

/**
 * Opens the panel as a window, a screen of its room, the wall of all rooms, or the dashboard as a tab, at a metric's definition or a
 * shop if one is named. A page's script may ask for its own tab only, whose number it cannot know.
 */
export async function openWindow({ tab, view, ...place }: Checked<'openWindow'>, sender: Sender): Promise<void> {
  if (view === 'dashboard') {
    await browser.tabs.create({ url: browser.runtime.getURL(`/dashboard.html${hashOf(place)}`) });
    return;
  }
  const isPage = sender.url?.startsWith('https:');
  const subject = isPage ? sender.tab?.id : (tab ?? sender.tab?.id);
  // Not `getURL`: of this page, which sites may frame, it gives the session's secret address, and Chromium blocks that in a window.
  if (view === 'wall' && !isPage) return openPlaced('/panel.html?view=wall', view);
  if (subject === undefined || view === 'wall') throw new Error('refused');
  await openPlaced(`/panel.html?tab=${subject}${view === 'panel' ? '' : `&view=${view}`}`, view);
}

type Place = Pick<Checked<'openWindow'>, 'metric' | 'shop' | 'roles' | 'review' | 'quarter' | 'trials' | 'alarms'>;

/** Where in the dashboard: at a metric's definition, a role's set (in a shop), a shop, a review, trials, the alarms, or at its beginning. */
function hashOf({ metric, shop, roles, review, quarter, trials, alarms }: Place): `#${string}` | '' {
  if (quarter) return '#/quarter';
  if (trials) return '#/roles/trial';
  if (alarms) return '#/alarms';
  if (metric) return `#/dictionary/${metric}`;
  if (roles) return `#/roles/${encodeURIComponent(roles)}${shop ? `/${encodeURIComponent(shop)}` : ''}`;
  if (shop) return `#/shops/${encodeURIComponent(shop)}`;
  return review ? `#/rooms/${encodeURIComponent(review)}/review` : '';
}
