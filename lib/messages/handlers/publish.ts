import { log } from '@/lib/log';
import { bumpRevision, knownShops } from '@/lib/settings/settings';
import type { PageState } from '@/lib/snapshot/page-state';
import { fixed, isUnnamed } from '@/lib/snapshot/shop-facts';
import { write } from '@/lib/store/deadline';
import { saveBatch } from '@/lib/store/publish';
import type { PublishResult } from '../contract';
import { judgeShown } from '../judge-room';
import { asSaid, getSaid } from '../said';
import { nameStored } from '../said-stored';
import type { Sender } from '../sender';
import type { Checked } from '../server';
import { getPage, releaseSilent, setPage } from '../tabs';
import { noteTaught } from '../taught-seen';
import { cleanIfDue } from '../upkeep';
import { startWatching } from '../watch-rooms';
import { noteHealth } from './health';

/** What the panel shows: the shop as the user confirmed it, and on a page that only asks to sign in the one that was there. */
async function asShown(tab: number, state: PageState): Promise<PageState> {
  try {
    const shop = state.shop && fixed(state.shop, await knownShops.getValue());
    const asks = state.status === 'signed-out' || state.status === 'choosing';
    if (!asks || (shop && !isUnnamed(shop))) return { ...state, shop };
    return { ...state, shop: (await getPage(tab))?.shop ?? shop };
  } catch {
    return state;
  }
}

/**
 * Shows what the tab shows, then stores what it hands over. The numbers are shown even when the database fails; the batch
 * is acknowledged only once committed, else the answer is `full`, `denied` or `hung` and the tab keeps it.
 */
export async function publish(published: Checked<'publish'>, sender: Sender): Promise<PublishResult> {
  const tab = sender.tab?.id;
  if (tab === undefined) throw new Error('refused');
  const { said, state, snapshots } = await asSaid(tab, published, asShown(tab, published.state));
  await setPage(tab, state).catch((error) => log.warn('The page could not be shown', error));
  noteHealth(tab, state);
  noteTaught(state).catch((error) => log.warn('Taught rules could not be followed', error));
  const { batch, ticks, late } = published;
  if (snapshots.length + ticks.length === 0) return { batch, writer: true };
  const now = Date.now();
  const writer = await write('relaxed', (db) => saveBatch(db, { tab, snapshots, ticks, late }, now));
  if (!writer) await releaseSilent().catch((error) => log.warn('Rooms of silent tabs could not be released', error));
  // The user may have said so while this was on its way.
  const since = said ? null : await getSaid(tab);
  if (since) await nameStored(since);
  // Stored is stored, though a full disk may keep the other pages from hearing of it.
  await bumpRevision().catch((error) => log.warn('Open pages could not be told', error));
  if (state.scope.kind === 'room') judge(state, now).catch((error) => log.warn('The room could not be judged', error));
  cleanIfDue(now).catch((error) => log.warn('Old data could not be cleaned up', error));
  return { batch, writer };
}

/** Alarms are judged on what is stored; while a room is on air the clock goes on for when its page falls silent. */
async function judge(state: PageState, now: number): Promise<void> {
  if (!state.demo && state.scope.kind === 'room') await startWatching(state.scope.state);
  await judgeShown(state, now);
}
