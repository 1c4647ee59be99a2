import { browser } from 'wxt/browser';
import type { PageState } from '@/lib/snapshot/page-state';
import { type Said, type SaidPeriod, saidScope, stillSaid } from '@/lib/snapshot/said-period';
import { type Snapshot, snapshotId } from '@/lib/snapshot/snapshot';
import type { Checked } from './server';

// What a user said of the page in a tab, in storage.session: gone with the tab, as the page is.

/** The key under which it stands. */
export function saidKey(tab: number): string {
  return `said/${tab}`;
}

export async function getSaid(tab: number): Promise<SaidPeriod | null> {
  const found = await browser.storage.session.get(saidKey(tab));
  return (found[saidKey(tab)] as SaidPeriod | undefined) ?? null;
}

/** Remembers what was said of a tab's page, or forgets it. */
export async function setSaid(tab: number, said: SaidPeriod | null): Promise<void> {
  if (said) await browser.storage.session.set({ [saidKey(tab)]: said });
  else await browser.storage.session.remove(saidKey(tab));
}

/** A tab's whole address; '' for one that is gone. */
export async function addressOfTab(tab: number): Promise<string> {
  return browser.tabs.get(tab).then(
    ({ url }) => url ?? '',
    () => '',
  );
}

type Published = Pick<Checked<'publish'>, 'state' | 'snapshots' | 'late'>;

/** What was published, with the user's word. `said`: what that was by now. */
type Named = { state: PageState; snapshots: Snapshot[]; said: SaidPeriod | null };

/**
 * What a page hands over, with the days that the user named for it, for as long as that holds. `showing`: the page's state as
 * the panel is to show it, whose shop may have been put right.
 */
export async function asSaid(
  tab: number,
  { state: read, snapshots, late }: Published,
  showing: PageState | Promise<PageState>,
): Promise<Named> {
  const [before, shown] = await Promise.all([getSaid(tab), showing]);
  if (!before) return { state: shown, snapshots, said: null };
  const address = await addressOfTab(tab);
  let said: SaidPeriod | null = before;
  const name = <T extends Said>(seen: T): T => {
    const shop = seen.shop?.key === read.shop?.key ? shown.shop : seen.shop;
    said = said && stillSaid(said, { ...seen, shop }, address);
    return said ? { ...seen, scope: saidScope(said) } : seen;
  };
  const meant = (one: Snapshot) => !late && one.at >= before.at;
  const named = snapshots.map((one) => (meant(one) ? identified(name(one)) : one));
  // Before its first number a page that was loaded anew says nothing against it.
  const isEmpty = shown.status === 'reading' && Object.keys(shown.values).length === 0;
  const state = isEmpty ? shown : name(shown);
  await setSaid(tab, said);
  return { state, snapshots: named, said: before };
}

function identified(snapshot: Snapshot): Snapshot {
  return { ...snapshot, id: snapshotId(snapshot) };
}
