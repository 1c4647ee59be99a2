import { browser } from 'wxt/browser';
import { clockText } from '@/lib/format';
import { languageOf, wordsFor } from '@/lib/i18n/words';
import { log } from '@/lib/log';
import type { MarkAct } from '@/lib/room/mark-keys';
import { lastPressed, type Mark } from '@/lib/room/marks';
import { minuteOf, roomStart } from '@/lib/room/minute';
import { obviousProduct } from '@/lib/room/pins';
import { preferences } from '@/lib/settings/settings';
import type { PageState } from '@/lib/snapshot/page-state';
import { askTool } from '../ask-tool';
import type { Noted } from '../noted';
import { getPressed, setPressed } from '../pressed';
import type { Sender } from '../sender';
import type { Checked } from '../server';
import { getPage } from '../tabs';
import { marks, putMark, removeMark } from './marks';

/**
 * Does what a mark's key says that was pressed on a page: in the room its tab shows and no other. What has no words yet (a note, a new
 * host) is marked all the same, to be filled in: the moment is what would be lost. The page says what was noted; a rejection is said there too.
 */
export async function pressMark({ id, room, act, at: pressedAt }: Checked<'pressMark'>, sender: Sender): Promise<void> {
  const tab = sender.tab?.id;
  const page = tab === undefined ? null : await getPage(tab);
  if (tab === undefined || !page || !isOnAir(page, room)) throw new Error('refused');
  // Done, and only the answer was lost.
  if ((await getPressed(tab))?.id === id) return;
  const now = Date.now();
  const at = Math.min(pressedAt, now);
  const done = act === 'undo' ? await takeBack(room, now) : await set({ id, room, kind: act, at }, page);
  await setPressed(tab, { id, room, act, at, ...(act === 'undo' && done && { undone: done.id }) });
  await sayOn(tab, page, act, done).catch((error) => log.warn('The page could not say what was noted', error));
}

type Done = Pick<Mark, 'id' | 'kind' | 'at'>;

function isOnAir({ scope }: PageState, room: string): boolean {
  return scope.kind === 'room' && scope.state === 'live' && scope.room === room;
}

async function set(mark: Pick<Mark, 'id' | 'room' | 'kind' | 'at'>, page: PageState): Promise<Done> {
  await putMark({ ...mark, product: mark.kind === 'pin' ? obviousProduct(page) : undefined });
  return mark;
}

/** Takes back what was pressed last; null where there is nothing that can be. */
async function takeBack(room: string, now: number): Promise<Done | null> {
  const last = lastPressed(await marks({ room }), now);
  if (last) await removeMark({ id: last.id });
  return last ?? null;
}

async function sayOn(tab: number, { scope, at, theme }: PageState, act: MarkAct, done: Done | null): Promise<void> {
  const prefs = await preferences.getValue();
  const language = languageOf(prefs.language, browser.i18n.getUILanguage());
  const { kinds, onPage } = wordsFor(language).marks;
  const minute = done && minuteOf(roomStart(scope, at), done.at);
  const when = done && (minute == null ? clockText(done.at, language) : onPage.minute(minute));
  const said = done && when ? (act === 'undo' ? onPage.takenBack : onPage.noted)(kinds[done.kind], when) : onPage.nothing;
  const more = act === 'undo' ? [] : [...(act === 'note' || act === 'host' ? [onPage.toFill[act]] : []), onPage.undo];
  const noted: Noted = { text: said, more, language, theme: prefs.theme === 'auto' ? theme : prefs.theme };
  await askTool(tab, 'noted', noted);
}
