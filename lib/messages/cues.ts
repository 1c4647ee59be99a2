import { browser } from 'wxt/browser';
import type { Cue, CueSlot } from '@/lib/room/cue';
import type { Forgotten } from './forgotten';

// Cues and what host windows say of themselves, in storage.session: kept while this worker is stopped, watched by the
// windows, gone with the browser.

const cuePrefix = 'cue/';
const screenPrefix = 'hostScreen/';

/** Where one line for a room's host stands. */
export function cueKey(room: string, slot: CueSlot): `session:cue/${string}` {
  return `session:${cuePrefix}${slot}/${room}`;
}

/** Where a room's host window says that it is open. */
export function screenKey(room: string): `session:hostScreen/${string}` {
  return `session:${screenPrefix}${room}`;
}

/** What else is kept of a room while the browser is open: its stage, when its clock moved and it was judged, how long people usually stay. */
const roomPrefixes = [screenPrefix, 'stage/', 'moved/', 'judged/', 'dwell/'];

/** Takes down the lines of what is deleted, and what is kept of its `rooms`. */
export async function forgetSession(what: Forgotten, rooms: readonly string[]): Promise<void> {
  const stored = await browser.storage.session.get(null);
  const gone = Object.entries(stored).flatMap(([key, value]) => {
    const prefix = roomPrefixes.find((one) => key.startsWith(one));
    if (prefix) return 'everything' in what || rooms.includes(key.slice(prefix.length)) ? [key] : [];
    if (!key.startsWith(cuePrefix)) return [];
    const { room, shop } = value as Cue;
    return 'everything' in what || ('room' in what ? room === what.room : shop === what.shop) ? [key] : [];
  });
  if (gone.length > 0) await browser.storage.session.remove(gone);
}
