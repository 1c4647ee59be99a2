import { personKey, roleOf, type Shift, type ShiftRole } from '@/lib/room/shifts';
import { noteAudit } from './audit';
import type { Database } from './db';

/** Who edits a shift, when (epoch ms) and what for. */
export type ShiftAuthor = { by: string | null; at: number; why?: string };

/** What the list of changes keeps of a shift. */
export type ShiftTold = Pick<Shift, 'who' | 'from' | 'to' | 'note'> & { role: ShiftRole };

/** A shift entered so soon after it began is a change of hosts as it happens, ms. */
const asItHappens = 10 * 60_000;

/**
 * Notes what became of a shift that has begun by then: hours and sales are paid by it. What is still to come changes freely, and
 * who comes on air now is no edit. Call inside a transaction on `shifts` and `audit`.
 */
export async function noteShift(db: Database, from: Shift | null, to: Shift | null, { by, at, why = '' }: ShiftAuthor): Promise<void> {
  const shift = to ?? from;
  if (!shift) return;
  const began = Math.min(from?.from ?? shift.from, shift.from);
  if (began > at || (from === null && at - began <= asItHappens)) return;
  await noteAudit(db, { at, by, kind: 'shift', shop: shift.shop, of: shift.id, from: toldOf(from), to: toldOf(to), why });
}

function toldOf(shift: Shift | null): ShiftTold | null {
  if (!shift) return null;
  const { who, from, to, note } = shift;
  return { who, role: roleOf(shift), from, ...(to !== undefined && { to }), ...(note && { note }) };
}

/** Nobody said who it is. */
export function unnamed(): ShiftAuthor {
  return { by: null, at: Date.now() };
}

/** Calls somebody who is removed by another name in what the audit says of shifts, as the shifts themselves do. */
export async function renameInShiftAudit(db: Database, from: string, to: string): Promise<void> {
  const renamed = (told: ShiftTold | null) => told && (personKey(told.who) === personKey(from) ? { ...told, who: to.trim() } : told);
  await db.audit
    .filter(({ kind }) => kind === 'shift')
    .modify((row) => {
      row.from = renamed(row.from as ShiftTold | null);
      row.to = renamed(row.to as ShiftTold | null);
    });
}
