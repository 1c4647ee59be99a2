import { isRoleId, type RoleKey } from '@/lib/kpi/role';
import type { AuditKind, AuditRow } from '@/lib/kpi/team/audit';
import { type Hold, holdFault, type Leave, leaveFault, type Person, personFault, type Team, type TeamFault } from '@/lib/kpi/team/people';
import { longestName } from '@/lib/room/shifts';
import { noteAudit } from './audit';
import type { Database } from './db';
import { renameInShifts } from './roster';
import { renameInShiftAudit } from './shift-audit';
import { findShop } from './shops';

/** Who edits, when (epoch ms) and what for. */
export type Author = { by: string | null; at: number; why?: string };

/** Everybody of the team, by name, what they answer for and when they were away. */
export async function teamOf(db: Database): Promise<Team> {
  const [people, holds, leaves] = await Promise.all([db.people.toArray(), db.holds.toArray(), db.leaves.toArray()]);
  const first = (a: { from: string; id: string }, b: { from: string; id: string }) =>
    a.from.localeCompare(b.from) || a.id.localeCompare(b.id);
  return { people: people.sort((a, b) => a.name.localeCompare(b.name)), holds: holds.sort(first), leaves: leaves.sort(first) };
}

const holdTables = (db: Database) => [db.holds, db.people, db.ownRoles, db.shops, db.snapshots, db.audit];

/**
 * Adds somebody, or changes their name and note, with what they answer for from now on; under a new name their shifts go along.
 * Answers with what is wrong, and then nothing is stored.
 */
export function putPerson(db: Database, person: Person, author: Author, holds: readonly Hold[] = []): PromiseLike<TeamFault | null> {
  return db.transaction('rw', [...holdTables(db), db.shifts], async () => {
    const before = await db.people.get(person.id);
    const fault = personFault(person, await db.people.toArray()) ?? (await faultOf(db, holds));
    if (fault) return fault;
    const name = person.name.trim();
    if (before && before.name !== name) {
      const clash = await renameInShifts(db, before.name, name);
      if (clash) return { why: 'shifts', with: clash };
    }
    const next: Person = { id: person.id, name, made: before?.made ?? person.made, ...(person.note && { note: person.note }) };
    await db.people.put(next);
    await note(db, author, 'person', next.id, null, saidOf(before), saidOf(next));
    for (const hold of holds) await store(db, hold, author);
    return null;
  });
}

/** Adds or changes who answers for a role in a shop; a fault is an answer, and then nothing is stored. */
export function putHold(db: Database, hold: Hold, author: Author): PromiseLike<TeamFault | null> {
  return db.transaction('rw', holdTables(db), async () => {
    const fault: TeamFault | null = (await db.people.get(hold.person)) ? await faultOf(db, [hold]) : { why: 'person' };
    if (!fault) await store(db, hold, author);
    return fault;
  });
}

/** What is wrong with some entries of one person beside those stored and one another. */
async function faultOf(db: Database, holds: readonly Hold[]): Promise<TeamFault | null> {
  for (const [index, hold] of holds.entries()) {
    if (!(await isShop(db, hold.shop))) return { why: 'shop' };
    if (!(await isRole(db, hold.role))) return { why: 'role' };
    const stored = await db.holds.where('person').equals(hold.person).toArray();
    const fault = holdFault(hold, [...stored, ...holds.slice(0, index)]);
    if (fault) return fault;
  }
  return null;
}

async function store(db: Database, hold: Hold, author: Author): Promise<void> {
  const before = await db.holds.get(hold.id);
  await db.holds.put(hold);
  await note(db, author, 'hold', hold.person, hold.shop, before, hold);
}

/** Adds or changes days away; a fault is an answer, and then nothing is stored. */
export function putLeave(db: Database, leave: Leave, author: Author): PromiseLike<TeamFault | null> {
  return db.transaction('rw', [db.leaves, db.people, db.audit], async () => {
    if (!(await db.people.get(leave.person))) return { why: 'person' };
    const fault = leaveFault(leave, await db.leaves.where('person').equals(leave.person).toArray());
    if (fault) return fault;
    const before = await db.leaves.get(leave.id);
    await db.leaves.put(leave);
    await note(db, author, 'leave', leave.person, null, before, leave);
    return null;
  });
}

/** Takes out who answers for what; again changes nothing. */
export function removeHold(db: Database, id: string, author: Author): PromiseLike<void> {
  return db.transaction('rw', [db.holds, db.audit], async () => {
    const before = await db.holds.get(id);
    if (!before) return;
    await db.holds.delete(id);
    await note(db, author, 'hold', before.person, before.shop, before, null);
  });
}

/** Takes out days away; again changes nothing. */
export function removeLeave(db: Database, id: string, author: Author): PromiseLike<void> {
  return db.transaction('rw', [db.leaves, db.audit], async () => {
    const before = await db.leaves.get(id);
    if (!before) return;
    await db.leaves.delete(id);
    await note(db, author, 'leave', before.person, null, before, null);
  });
}

/**
 * Forgets somebody: the name, what they answered for, days away, targets with their splits and typed numbers of their own, by
 * what they were paid, what was entered and signed of months that are not locked, and the name in what the audit says of them. A
 * locked month stays as it was. In shifts they are called `shiftsAs` from now on, where that is given. Again changes nothing.
 */
export function removePerson(db: Database, id: string, shiftsAs: string | undefined, author: Author): PromiseLike<TeamFault | null> {
  const tables = [db.people, db.holds, db.leaves, db.targets, db.splits, db.manual, db.shifts, db.audit, ...payTables(db)];
  return db.transaction('rw', tables, async () => {
    const person = await db.people.get(id);
    if (!person) return null;
    const as = shiftsAs?.trim();
    if (as !== undefined) {
      if (as === '' || as.length > longestName) return { why: 'name' };
      const clash = await renameInShifts(db, person.name, as);
      if (clash) return { why: 'shifts', with: clash };
      await renameInShiftAudit(db, person.name, as);
    }
    await db.people.delete(id);
    for (const table of [db.holds, db.leaves]) await table.where('person').equals(id).delete();
    await db.targets.filter((one) => one.person === id).delete();
    await db.splits.filter((one) => one.person === id).delete();
    await db.manual.filter((one) => one.person === id).delete();
    await forgetPay(db, id);
    await forgetInAudit(db, id);
    await note(db, author, 'person', id, null, { removed: true }, null);
    return null;
  });
}

const payTables = (db: Database) => [db.payAssignments, db.payFacts, db.payExtras, db.paySigns, db.payLocks];

/** Forgets by what somebody is paid, and what was entered and signed of their months that are not locked. */
async function forgetPay(db: Database, person: string): Promise<void> {
  await db.payAssignments.filter(({ to }) => 'person' in to && to.person === person).delete();
  const locked = new Set((await db.payLocks.filter((one) => one.person === person).toArray()).map(({ month }) => month));
  const isOpen = (one: { person: string; month: string }) => one.person === person && !locked.has(one.month);
  await db.payFacts.filter(isOpen).delete();
  await db.payExtras.filter(isOpen).delete();
  await db.paySigns.filter(isOpen).delete();
}

/** Takes the name and the notes of somebody out of what the audit says of them, and the name they signed their months with. */
async function forgetInAudit(db: Database, id: string): Promise<void> {
  const isOwn = (row: AuditRow) => (row.kind === 'person' || row.kind === 'leave') && row.of === id;
  const isSigned = (row: AuditRow) => row.kind === 'month' && row.of.endsWith(` ${id}`) && signedAs(row.to) === 'person';
  await db.audit.filter(isOwn).modify((row) => {
    row.from = row.from && { removed: true };
    row.to = row.to && { removed: true };
  });
  await db.audit.filter(isSigned).modify({ by: null });
}

/** As whom a month was signed, by what the audit keeps of it. */
function signedAs(to: unknown): unknown {
  return typeof to === 'object' && to !== null && 'signed' in to ? to.signed : undefined;
}

/** What the audit says of somebody. */
function saidOf(person: Person | undefined): unknown {
  return person ? { name: person.name, ...(person.note && { note: person.note }) } : null;
}

function note(db: Database, { by, at, why = '' }: Author, kind: AuditKind, of: string, shop: string | null, from: unknown, to: unknown) {
  return noteAudit(db, { at, by, kind, shop, of, from: from ?? null, to, why });
}

async function isShop(db: Database, key: string): Promise<boolean> {
  return (await db.shops.get(key)) !== undefined || (await findShop(db, key)) !== undefined;
}

async function isRole(db: Database, role: RoleKey): Promise<boolean> {
  return isRoleId(role) || (await db.ownRoles.get(role)) !== undefined;
}
