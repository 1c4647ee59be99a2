import { browser } from 'wxt/browser';
import type { PageState } from '@/lib/snapshot/page-state';
import { run, write } from '@/lib/store/deadline';
import { leaseHolders } from '@/lib/store/leases';
import { release } from '@/lib/store/publish';
import { answers } from './ask-tool';
import { pressedKey } from './pressed';
import { saidKey } from './said';

// What each tab shows, in storage.session: gone with the browser, kept from page scripts, and watched by the panel.

const pagePrefix = 'page/';

/** The key under which a tab's PageState stands. */
function pageKey(tab: number): string {
  return `${pagePrefix}${tab}`;
}

/** When the docked frame of a tab last said hello. */
function helloKey(tab: number): string {
  return `hello/${tab}`;
}

/** The shop chosen for a tab (see components/panel/use-shop-view.ts). */
function shopKey(tab: number): string {
  return `shop/${tab}`;
}

/** Keeps what a tab shows. A page speaks while its tab closes, and what it said may be ready only when the tab is forgotten: then it is not kept. */
export async function setPage(tab: number, state: PageState): Promise<void> {
  await browser.storage.session.set({ [pageKey(tab)]: state });
  await browser.tabs.get(tab).catch(() => browser.storage.session.remove(pageKey(tab)));
}

export async function getPage(tab: number): Promise<PageState | null> {
  const found = await browser.storage.session.get(pageKey(tab));
  return (found[pageKey(tab)] as PageState | undefined) ?? null;
}

/** The tabs that show a room, the one first that read it last. */
export async function tabsOn(room: string): Promise<{ tab: number; page: PageState }[]> {
  const all = Object.entries(await browser.storage.session.get(null));
  const pages = all.flatMap(([key, value]) =>
    key.startsWith(pagePrefix) ? [{ tab: Number(key.slice(pagePrefix.length)), page: value as PageState }] : [],
  );
  return pages.filter(({ page: { scope } }) => scope.kind === 'room' && scope.room === room).sort((a, b) => b.page.at - a.page.at);
}

export async function noteHello(tab: number, now: number): Promise<void> {
  await browser.storage.session.set({ [helloKey(tab)]: now });
}

export async function saidHelloSince(tab: number, since: number): Promise<boolean> {
  const found = await browser.storage.session.get(helloKey(tab));
  const at = found[helloKey(tab)];
  return typeof at === 'number' && at >= since;
}

/** Forgets a closed tab, and lets another take over the rooms it wrote. */
export async function forgetTab(tab: number): Promise<void> {
  await browser.storage.session.remove([pageKey(tab), helloKey(tab), shopKey(tab), saidKey(tab), pressedKey(tab)]);
  await releaseRooms(tab);
}

/**
 * Lets another tab take over what tabs recorded whose page answers no more. What a page had on its way when its tab was closed, or the
 * extension was updated under it, takes its room again after all was given up.
 */
export async function releaseSilent(): Promise<void> {
  const holders = await run('relaxed', leaseHolders);
  for (const tab of holders) if (!(await answers(tab))) await releaseRooms(tab);
}

/** Lets another tab take over what this one recorded; without a tab, what anyone did before this start of the extension. */
export async function releaseRooms(tab?: number): Promise<void> {
  await write('relaxed', (db) => release(db, tab));
}
