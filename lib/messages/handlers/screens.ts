import { storage } from '#imports';
import { comparableRooms, ownBand, pastRooms } from '@/lib/benchmark/own';
import { beganAt } from '@/lib/report/zone';
import { type Cue, type HostScreen, heardFrom } from '@/lib/room/cue';
import { type Lately, latelyOf } from '@/lib/room/lately';
import { startedAt } from '@/lib/room/summary';
import { longestWait, type Tempo, tempoOf, type UsualTempo } from '@/lib/room/tempo';
import { run } from '@/lib/store/deadline';
import { pastPoints, pastTempo } from '@/lib/store/past-tempo';
import { listRooms } from '@/lib/store/rooms';
import { roomSamples } from '@/lib/store/samples';
import { cueKey, screenKey } from '../cues';
import type { Checked } from '../server';
import { shopAndZone } from './day';

/** The last minutes hold the rates, and most waits for an order; a longer wait is told as "at least". */
const lookedBackMs = 65 * 60_000;

export async function putCue({ room, shop, slot, cue }: Checked<'putCue'>): Promise<void> {
  const key = cueKey(room, slot);
  if (cue) await storage.setItem<Cue>(key, { ...cue, room, shop, sent: Date.now() });
  else await storage.removeItem(key);
}

export async function hostScreen({ room, ...word }: Checked<'hostScreen'>): Promise<void> {
  const key = screenKey(room);
  await storage.setItem(key, heardFrom(await storage.getItem<HostScreen>(key), word, Date.now()));
}

/** A room's last minutes on one page. */
export function tempo({ room, surface }: Checked<'tempo'>): Promise<Tempo | null> {
  return run('relaxed', async (db) => {
    const row = await db.rooms.get(room);
    return row ? tempoOf(await roomSamples(db, room, surface, Math.max(0, row.last - lookedBackMs))) : null;
  });
}

/** The rates of a room's last minutes alone; what was just before them tells what was there when they began. */
export function lately({ room, surface, minutes }: Checked<'lately'>): Promise<Lately | null> {
  return run('relaxed', async (db) => {
    const row = await db.rooms.get(room);
    if (!row) return null;
    return latelyOf(await roomSamples(db, room, surface, Math.max(0, row.last - (minutes + 3) * 60_000)), minutes, row.start);
  });
}

/** The same minutes of the shop's other rooms, and the longest wait for an order in this one. */
export function usualTempo({ room, shop, surface, minute }: Checked<'usualTempo'>): Promise<UsualTempo> {
  return run('relaxed', async (db) => {
    const [{ zone }, rooms, samples] = await Promise.all([
      shopAndZone(db, shop),
      listRooms(db, shop, pastRooms),
      roomSamples(db, room, surface),
    ]);
    const current = rooms.find((one) => one.room === room);
    const past = await pastTempo(db, comparableRooms(rooms, current), { minute, surface });
    const began = beganAt(current ? startedAt(current) : Date.now(), zone.id);
    const band = (id: 'clicks' | 'entries') =>
      ownBand(
        pastPoints(past, id, (at) => beganAt(at, zone.id)),
        began,
      );
    return { clicks: band('clicks'), entries: band('entries'), longestWait: longestWait(samples) };
  });
}
