import { browser } from 'wxt/browser';
import { log } from '@/lib/log';
import { run } from '@/lib/store/deadline';
import { listRooms } from '@/lib/store/rooms';
import { judgeRoom } from './judge-room';

const name = 'rooms';

/** A room last seen longer ago has no alarm left to give. */
const watchedMs = 13 * 3_600_000;
const mostRooms = 20;
/** One that was not seen to end is looked out for so long. */
const unwatched = 3_600_000;

/** A page is told to be silent within a minute: how often rooms on air are judged, minutes; and others, whose review may be missing. */
const onAir = 0.5;
const over = 1;

/**
 * Judges every room that was on air lately by the clock: a page that fell silent hands nothing over by which its silence could be
 * told. The browser wakes this worker for it, and forgets the clock when there is nothing left to watch.
 */
export function watchRooms(): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) judgeRecent(Date.now()).catch((error) => log.warn('Rooms could not be judged', error));
  });
}

/** Sets the clock going for a room; again changes nothing. */
export async function startWatching(state: 'live' | 'ended'): Promise<void> {
  if (state === 'live' || !(await browser.alarms.get(name))) await watchEvery(state === 'live' ? onAir : over);
}

async function watchEvery(minutes: number): Promise<void> {
  const clock = await browser.alarms.get(name);
  if (clock?.periodInMinutes !== minutes) await browser.alarms.create(name, { periodInMinutes: minutes });
}

async function judgeRecent(now: number): Promise<void> {
  const rooms = await run('relaxed', (db) => listRooms(db, undefined, mostRooms));
  const recent = rooms.filter((room) => !room.demo && now - room.last < watchedMs);
  if (recent.length === 0) await browser.alarms.clear(name);
  else await watchEvery(recent.some(({ state, last }) => state === 'live' && now - last < unwatched) ? onAir : over);
  for (const { room } of recent) await judgeRoom(room, now);
}
