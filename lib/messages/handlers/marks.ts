import type { Cycle } from '@/lib/room/cycles';
import { type Effect, effectOf, effectSpan } from '@/lib/room/effect';
import { gapAfter } from '@/lib/room/growth';
import { hostMark, type Mark } from '@/lib/room/marks';
import { noteEdit } from '@/lib/settings/settings';
import { roomCycles } from '@/lib/store/cycles';
import type { Database } from '@/lib/store/db';
import { run, write } from '@/lib/store/deadline';
import { putMark as put, removeMark as remove } from '@/lib/store/marks';
import { roomSamples } from '@/lib/store/samples';
import { timelineOf } from '@/lib/store/shifts';
import type { Checked } from '../server';
import { undoHandOver } from './shifts';

/** A room's marks and hand-overs, oldest first. */
export function marks({ room }: Checked<'marks'>): Promise<Mark[]> {
  return run('relaxed', (db) => allOf(db, room));
}

/** Puts or changes a mark; refused for a room of which nothing is stored. */
export async function putMark(draft: Checked<'putMark'>): Promise<void> {
  const done = await write('strict', (db) => put(db, draft, Date.now()));
  if (!done) throw new Error('refused');
  await noteEdit();
}

/** Takes a mark back; one that is a hand-over's with it. */
export async function removeMark({ id }: Checked<'removeMark'>): Promise<void> {
  if (id.startsWith(hostMark)) return undoHandOver(id.slice(hostMark.length));
  await run('strict', (db) => remove(db, id));
  await noteEdit();
}

/** What the ten minutes after a mark were beside those before it, on one page; null before they are over. */
export function effect({ room, surface, mark: id }: Checked<'effect'>): Promise<Effect | null> {
  return run('relaxed', async (db) => {
    const marks = await allOf(db, room);
    const mark = marks.find((one) => one.id === id);
    if (!mark) return null;
    const minutes = await roomSamples(db, room, surface, mark.at - effectSpan - gapAfter);
    return effectOf(mark, marks, minutes, Date.now());
  });
}

/** A room's row follows what is read within this time, milliseconds. */
const rowBehind = 120_000;

/** With the hand-over of this very moment, which the row of a room on air does not reach yet: else it could not be taken back. */
async function allOf(db: Database, room: string): Promise<Mark[]> {
  const row = await db.rooms.get(room);
  return row ? (await timelineOf(db, row, row.state === 'live' ? rowBehind : 0)).marks : [];
}

/** What each product brought while it was pinned in a room. */
export function cycles({ room }: Checked<'cycles'>): Promise<Cycle[]> {
  return run('relaxed', async (db) => {
    const row = await db.rooms.get(room);
    return row ? roomCycles(db, row, await roomSamples(db, room, row.surface)) : [];
  });
}
