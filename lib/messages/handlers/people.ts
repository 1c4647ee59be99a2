import type { TeamFault } from '@/lib/kpi/team/people';
import type { ShiftFault } from '@/lib/room/shifts';
import { noteEdit } from '@/lib/settings/settings';
import { editor } from '@/lib/store/audit';
import { reckonRooms as reckon } from '@/lib/store/contributions';
import type { Database } from '@/lib/store/db';
import { run, write } from '@/lib/store/deadline';
import * as people from '@/lib/store/people';
import * as roster from '@/lib/store/roster';
import type { Checked } from '../server';

export function putPerson({ why, holds = [], ...person }: Checked<'putPerson'>): Promise<TeamFault | null> {
  const held = holds.map((hold) => ({ ...hold, person: person.id }));
  return edit(why, (db, author) => people.putPerson(db, { ...person, made: author.at }, author, held));
}

export function removePerson({ id, shiftsAs }: Checked<'removePerson'>): Promise<TeamFault | null> {
  return edit(undefined, (db, author) => people.removePerson(db, id, shiftsAs, author));
}

export function putHold({ why, ...hold }: Checked<'putHold'>): Promise<TeamFault | null> {
  return edit(why, (db, author) => people.putHold(db, hold, author));
}

export function putLeave(leave: Checked<'putLeave'>): Promise<TeamFault | null> {
  return edit(undefined, (db, author) => people.putLeave(db, leave, author));
}

export async function removeHold({ id }: Checked<'removeHold'>): Promise<void> {
  const by = await editor();
  await run('strict', (db) => people.removeHold(db, id, { by, at: Date.now() }));
  await noteEdit();
}

export async function removeLeave({ id }: Checked<'removeLeave'>): Promise<void> {
  const by = await editor();
  await run('strict', (db) => people.removeLeave(db, id, { by, at: Date.now() }));
  await noteEdit();
}

export async function putShifts({ shifts }: Checked<'putShifts'>): Promise<(ShiftFault | null)[]> {
  const author = { by: await editor(), at: Date.now() };
  const faults = await write('strict', (db) => roster.putShifts(db, shifts, author));
  await noteEdit();
  return faults;
}

/** A long room takes a tenth of a second to be read. */
const patience = 60_000;

export async function reckonRooms({ rooms }: Checked<'reckonRooms'>): Promise<void> {
  await write('relaxed', (db) => reckon(db, rooms, Date.now()), patience);
}

/** An edit of the team by whoever this browser belongs to; every open page hears of it once it is stored. */
async function edit(
  why: string | undefined,
  work: (db: Database, author: people.Author) => PromiseLike<TeamFault | null>,
): Promise<TeamFault | null> {
  const by = await editor();
  const fault = await write('strict', (db) => work(db, { by, at: Date.now(), ...(why && { why }) }));
  if (!fault) await noteEdit();
  return fault;
}
