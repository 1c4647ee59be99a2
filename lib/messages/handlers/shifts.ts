import { offPart } from '@/lib/room/marks';
import { roomSegments, type Segments } from '@/lib/room/segments';
import type { Shift, ShiftFault } from '@/lib/room/shifts';
import { noteEdit } from '@/lib/settings/settings';
import { editor } from '@/lib/store/audit';
import { run, write } from '@/lib/store/deadline';
import { roomSamples } from '@/lib/store/samples';
import type { ShiftAuthor } from '@/lib/store/shift-audit';
import {
  handOver as change,
  goOff as leave,
  namesOf,
  putShift as put,
  removeShift as remove,
  shiftsOf,
  timelineOf,
  undoHandOver as undo,
  undoOff,
} from '@/lib/store/shifts';
import type { Checked } from '../server';

/** A shop's shifts of all roles between two moments, and the hosts it knows. */
export function shifts({ shop, from, to }: Checked<'shifts'>): Promise<{ shifts: Shift[]; names: string[] }> {
  return run('relaxed', async (db) => ({ shifts: await shiftsOf(db, shop, from, to), names: await namesOf(db, shop, 'host') }));
}

/** Who edits, now. */
async function authorOf(why?: string): Promise<ShiftAuthor> {
  return { by: await editor(), at: Date.now(), ...(why && { why }) };
}

/** Puts or changes a shift; a fault is an answer, and then nothing is stored. */
export async function putShift({ why, ...shift }: Checked<'putShift'>): Promise<ShiftFault | null> {
  const author = await authorOf(why);
  const fault = await write('strict', (db) => put(db, shift, author));
  if (!fault) await noteEdit();
  return fault;
}

export async function handOver(next: Checked<'handOver'>): Promise<ShiftFault | null> {
  const fault = await write('strict', (db) => change(db, next));
  if (!fault) await noteEdit();
  return fault;
}

/** Ends everybody's shift, and nobody comes. */
export async function goOff({ shop, at }: Checked<'goOff'>): Promise<void> {
  await write('strict', (db) => leave(db, shop, at));
  await noteEdit();
}

/** Takes back the hand-over that began a shift, or that nobody was on air any more. */
export async function undoHandOver(id: string): Promise<void> {
  const author = await authorOf();
  await write('strict', (db) => (id.startsWith(offPart) ? undoOff(db, id.slice(offPart.length), author) : undo(db, id, author)));
  await noteEdit();
}

export async function removeShift({ id }: Checked<'removeShift'>): Promise<void> {
  const author = await authorOf();
  await run('strict', (db) => remove(db, id, author));
  await noteEdit();
}

/** A room's counts by who was on in a role, by host unless another is asked for, from the page that stands for it. */
export function segments({ room, role }: Checked<'segments'>): Promise<Segments> {
  return run('relaxed', async (db) => {
    const row = await db.rooms.get(room);
    if (!row) return { segments: [], totals: {}, gaps: [] };
    const [{ shifts }, minutes] = await Promise.all([timelineOf(db, row), roomSamples(db, room, row.surface)]);
    return roomSegments(row, shifts, minutes, role);
  });
}
