import type { RoomEnd } from '@/lib/room/air';
import { noteEdit } from '@/lib/settings/settings';
import { run, write } from '@/lib/store/deadline';
import { roomEnd as endOf, sayOver as say } from '@/lib/store/room-end';
import { judgeRoom } from '../judge-room';
import type { Checked } from '../server';

/** How long a room is meant to run, as a person said. */
export function plan({ room }: Checked<'plan'>): Promise<number | null> {
  return run('relaxed', async (db) => (await db.rooms.get(room))?.planned ?? null);
}

export async function setPlan({ room, minutes }: Checked<'setPlan'>): Promise<void> {
  const done = await write('strict', (db) => db.rooms.update(room, { planned: minutes ?? undefined }));
  if (done === 0 && !(await run('relaxed', (db) => db.rooms.get(room)))) throw new Error('refused');
  await noteEdit();
}

/** What is known of a room's end. */
export function roomEnd({ room }: Checked<'roomEnd'>): Promise<RoomEnd | null> {
  return run('relaxed', (db) => endOf(db, room));
}

/** Notes that a person says a room is over, or takes that back; its alarms follow at once. */
export async function sayOver({ room, over }: Checked<'sayOver'>): Promise<boolean> {
  const now = Date.now();
  const done = await write('strict', (db) => say(db, room, over, now));
  if (done) {
    await noteEdit();
    await judgeRoom(room, now);
  }
  return done;
}
