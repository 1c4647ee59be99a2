import { nearDays } from '@/lib/kpi/pay/fx';
import type { Correction, Lock, Sign } from '@/lib/kpi/pay/locked';
import { type Month, monthDays } from '@/lib/kpi/pay/month';
import { type ExtraLine, type Reckoning, reckon, sealed, sheetOf } from '@/lib/kpi/pay/sheet';
import { addDays } from '@/lib/kpi/window';
import type { Database } from '@/lib/store/db';
import { ratesOf } from '@/lib/store/fx';
import { entriesOf } from '@/lib/store/pay-months';
import { monthRecords, type PersonMonth } from './pay-record';

/**
 * Somebody's month as it stands: what is known, the reckoning by their scheme (null without one), its canonical text with its
 * fingerprint (null while it has no total), who signed, the lock and what was put right since.
 */
export type PayMonth = PersonMonth & {
  reckoning: Reckoning | null;
  sealed: { text: string; print: string } | null;
  extras: ExtraLine[];
  signs: Sign[];
  lock: Lock | null;
  corrections: Correction[];
};

/** A month of everybody. `gone`: locked months of people who are no longer in the team. */
export type TeamMonth = {
  month: Month;
  people: PayMonth[];
  gone: Array<Pick<PayMonth, 'signs' | 'corrections'> & { lock: Lock }>;
  pending: string[];
};

/** Reckons a month of everybody, or of one of them, from what is stored now. */
export async function readMonth(db: Database, month: Month, ask: { cut: number; now: number; only?: string }): Promise<TeamMonth> {
  const { from, to } = monthDays(month);
  const [records, entries, rates] = await Promise.all([
    monthRecords(db, month, ask),
    entriesOf(db, month),
    ratesOf(db, addDays(from, -nearDays), to),
  ]);
  const of = <T extends { person: string }>(all: readonly T[], person: string) => all.filter((one) => one.person === person);
  const people = await Promise.all(
    records.people.map(async (one): Promise<PayMonth> => {
      const { id } = one.person;
      const extras = of(entries.extras, id);
      const reckoning = one.version && reckon(one.version.scheme, one.record, rates, extras);
      const sheet = one.version && reckoning && sheetOf(reckoning, { ...one.version.scheme, version: one.version.version }, one.record);
      const rest = { extras, signs: of(entries.signs, id), corrections: of(entries.corrections, id) };
      const lock = entries.locks.find(({ person }) => person === id) ?? null;
      // Digests end outside of a transaction; nothing is read after them.
      return { ...one, reckoning, sealed: sheet && (await sealed(sheet)), ...rest, lock };
    }),
  );
  const known = new Set(people.map(({ person }) => person.id));
  const gone = entries.locks
    .filter(({ person }) => !known.has(person) && (ask.only === undefined || ask.only === person))
    .map((lock) => ({ lock, signs: of(entries.signs, lock.person), corrections: of(entries.corrections, lock.person) }));
  return { month, people, gone, pending: records.pending };
}
