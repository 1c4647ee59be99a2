import { browser } from 'wxt/browser';
import { log } from '@/lib/log';
import { run } from '@/lib/store/deadline';
import { listRooms } from '@/lib/store/rooms';
import { judgeRoom } from './judge-room';

const name = 'rooms';

/** A room last seen longer ago has no alarm left to give. */
const watchedMs = 13 * 3_600_000;
const mostRooms = 20;

/**
 * Judges, once a minute, every room that was on air lately: a page that fell silent hands nothing over by which its silence
 * could be told. The browser wakes this worker for it, and forgets the clock when there is nothing left to watch.
 */
export function watchRooms(): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) judgeRecent(Date.now()).catch((error) => log.warn('Rooms could not be judged', error));
  });
}

/** Sets the clock going for a room that is on air; again changes nothing. */
export async function startWatching(): Promise<void> {
  if (!(await browser.alarms.get(name))) await browser.alarms.create(name, { periodInMinutes: 1 });
}

async function judgeRecent(now: number): Promise<void> {
  const rooms = await run('relaxed', (db) => listRooms(db, undefined, mostRooms));
  const recent = rooms.filter((room) => !room.demo && now - room.last < watchedMs);
  if (recent.length === 0) await browser.alarms.clear(name);
  for (const { room } of recent) await judgeRoom(room, now);
}
