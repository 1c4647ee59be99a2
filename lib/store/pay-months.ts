import type { Correction, Lock, Sign } from '@/lib/kpi/pay/locked';
import type { Month } from '@/lib/kpi/pay/month';
import type { FactEntry } from '@/lib/kpi/pay/record';
import type { ExtraLine } from '@/lib/kpi/pay/sheet';
import { noteAudit } from './audit';
import type { Database } from './db';

/** What people entered about a month, who signed it, whether it is locked and what was put right since. Of everybody. */
export type MonthEntries = { facts: FactEntry[]; extras: ExtraLine[]; signs: Sign[]; locks: Lock[]; corrections: Correction[] };

/** Why nothing was stored: the month is locked already, or it is not. */
export type MonthRefusal = 'locked' | 'unlocked';

/** Everything entered for a month. */
export async function entriesOf(db: Database, month: Month): Promise<MonthEntries> {
  const [facts, extras, signs, locks, corrections] = await Promise.all([
    db.payFacts.where('month').equals(month).toArray(),
    db.payExtras.where('month').equals(month).toArray(),
    db.paySigns.where('month').equals(month).toArray(),
    db.payLocks.where('month').equals(month).toArray(),
    db.payCorrections.where('month').equals(month).toArray(),
  ]);
  return { facts, extras: extras.sort((a, b) => a.at - b.at), signs, locks, corrections };
}

/** The months in which anything was locked, entered or put right, the newest first. */
export async function knownMonths(db: Database): Promise<Month[]> {
  const keys = await Promise.all([db.payLocks, db.payFacts, db.payExtras].map((table) => table.orderBy('month').uniqueKeys()));
  return [...new Set(keys.flat().map(String))].sort().reverse();
}

type Of = { month: Month; person: string };

/** An edit of a month that is not locked; a locked one refuses it. */
function edit(db: Database, { month, person }: Of, work: () => Promise<void>): PromiseLike<MonthRefusal | null> {
  return db.transaction('rw', [db.payFacts, db.payExtras, db.paySigns, db.payLocks, db.audit], async () => {
    if (await db.payLocks.get([month, person])) return 'locked';
    await work();
    return null;
  });
}

function noteMonth(
  db: Database,
  { month, person }: Of,
  edit: { by: string | null; at: number; why: string; from: unknown; to: unknown },
): Promise<void> {
  return noteAudit(db, { ...edit, kind: 'month', shop: null, of: `${month} ${person}` });
}

/** Keeps a fact that somebody typed; null takes it back. */
export function enterFact(db: Database, entry: FactEntry): PromiseLike<MonthRefusal | null> {
  return edit(db, entry, async () => {
    const same = (await db.payFacts.where('[month+person]').equals([entry.month, entry.person]).toArray()).filter(
      ({ fact }) => fact === entry.fact,
    );
    const told = ({ fact, value, currency }: FactEntry) => ({ fact, value, ...(currency !== undefined && { currency }) });
    const before = same.at(-1);
    await db.payFacts.add(entry);
    await noteMonth(db, entry, {
      ...entry,
      from: before && before.value !== null ? told(before) : null,
      to: entry.value === null ? null : told(entry),
    });
  });
}

/** Adds a line beside the scheme. */
export function addExtra(db: Database, line: ExtraLine): PromiseLike<MonthRefusal | null> {
  return edit(db, line, async () => {
    if (await db.payExtras.get(line.id)) return;
    await db.payExtras.add(line);
    await noteMonth(db, line, { by: line.by, at: line.at, why: line.text, from: null, to: { line: line.amount, currency: line.currency } });
  });
}

/** Takes a line out before the lock; the audit keeps it. Again changes nothing. */
export async function dropExtra(db: Database, id: string, by: string | null, at: number): Promise<MonthRefusal | null> {
  const line = await db.payExtras.get(id);
  if (!line) return null;
  return edit(db, line, async () => {
    await db.payExtras.delete(id);
    await noteMonth(db, line, { by, at, why: line.text, from: { line: line.amount, currency: line.currency }, to: null });
  });
}

/** Puts a name under a sheet. Under a locked one only the person's, and only under that very sheet. */
export function addSign(db: Database, sign: Sign): PromiseLike<MonthRefusal | null> {
  return db.transaction('rw', [db.paySigns, db.payLocks, db.audit], async () => {
    const lock = await db.payLocks.get([sign.month, sign.person]);
    if (lock && (sign.as === 'lead' || lock.print !== sign.print)) return 'locked';
    await db.paySigns.add(sign);
    await noteMonth(db, sign, { by: sign.name, at: sign.at, why: '', from: null, to: { signed: sign.as, print: sign.print } });
    return null;
  });
}

/** Locks a month: once, for good. The second time it is refused, whatever is in it. */
export function addLock(db: Database, lock: Lock): PromiseLike<MonthRefusal | null> {
  return db.transaction('rw', [db.payLocks, db.audit], async () => {
    if (await db.payLocks.get([lock.month, lock.person])) return 'locked';
    await db.payLocks.add(lock);
    await noteMonth(db, lock, { by: lock.by, at: lock.at, why: '', from: null, to: { locked: lock.print } });
    return null;
  });
}

/** Adds a correction to a locked month. The same one again (by its id) changes nothing: it may come twice, and nothing takes it out. */
export function addCorrection(db: Database, correction: Correction): PromiseLike<MonthRefusal | null> {
  return db.transaction('rw', [db.payLocks, db.payCorrections, db.audit], async () => {
    if (!(await db.payLocks.get([correction.month, correction.person]))) return 'unlocked';
    const stored = await db.payCorrections.where('month').equals(correction.month).toArray();
    if (stored.some(({ id }) => id === correction.id)) return null;
    await db.payCorrections.add(correction);
    const { by, at, why, amount, currency } = correction;
    await noteMonth(db, correction, { by, at, why, from: null, to: { correction: amount, currency } });
    return null;
  });
}
