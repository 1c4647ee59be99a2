import Dexie from 'dexie';
import type { Mark, MarkDraft } from '@/lib/room/marks';
import { foldPin, pinLook } from '@/lib/room/pins';
import type { Snapshot } from '@/lib/snapshot/snapshot';
import type { Database } from './db';

/** All marks of a room, removed ones too. */
function allOf(db: Database, room: string) {
  return db.marks.where('[room+at]').between([room, Dexie.minKey], [room, Dexie.maxKey]);
}

/** The marks of a room, oldest first. */
export async function marksOf(db: Database, room: string): Promise<Mark[]> {
  return (await allOf(db, room).toArray()).filter((mark) => !mark.removed);
}

/**
 * Puts a mark, or changes the time, text and product of the one with its id. False for a room that is not stored: a mark
 * of nothing would never be seen again.
 */
export function putMark(db: Database, draft: MarkDraft, now: number): PromiseLike<boolean> {
  return db.transaction('rw', [db.marks, db.rooms], async () => {
    if (!(await db.rooms.get(draft.room))) return false;
    const known = await db.marks.get(draft.id);
    const { text, product, ...rest } = draft;
    const told = { ...(text && { text }), ...((product ?? known?.product) && { product: product ?? known?.product }) };
    const { text: _, ...before } = known ?? { by: 'hand' as const, made: now };
    await db.marks.put({ ...before, ...rest, ...told });
    return true;
  });
}

/** Takes a mark back; again changes nothing. */
export function removeMark(db: Database, id: string): PromiseLike<void> {
  return db.transaction('rw', db.marks, async () => {
    const mark = await db.marks.get(id);
    if (mark?.by === 'page') await db.marks.put({ ...mark, removed: true });
    else await db.marks.delete(id);
  });
}

/** Notes the pins that these snapshots show. Call inside a transaction on `marks`. */
export async function notePins(db: Database, snapshots: readonly Snapshot[]): Promise<void> {
  for (const snapshot of snapshots.toSorted((a, b) => a.at - b.at)) {
    const look = pinLook(snapshot);
    if (!look) continue;
    const pins = (await allOf(db, look.room).toArray()).filter((mark) => mark.by === 'page');
    await db.marks.bulkPut(foldPin(pins, look));
  }
}

/** Forgets the marks of a room. */
export async function dropMarks(db: Database, room: string): Promise<void> {
  await allOf(db, room).delete();
}
