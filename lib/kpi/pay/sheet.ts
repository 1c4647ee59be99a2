import { type AmountRow, type FactGap, factsOf } from './facts';
import type { FxRate } from './fx';
import { canonical, fingerprint, type Plain } from './lock';
import type { Minor } from './money';
import type { Month } from './month';
import { type Pay, type PayFacts, type PayLine, payOf } from './pay';
import { type AirRow, enteredFacts, enteredIn, type FactEntry, type PayRecord, type ShiftRow } from './record';
import type { Scheme } from './scheme';

/** A line beside the scheme: an allowance or, negative, a deduction, in smallest units of the scheme's currency, with its day and reason. */
export type ExtraLine = {
  id: string;
  month: Month;
  person: string;
  day: string;
  amount: Minor;
  currency: string;
  text: string;
  by: string | null;
  at: number;
};

/** A month reckoned: what was found, the lines of the scheme and those beside it. `total` is null while anything is missing. */
export type Reckoning = { facts: PayFacts; amounts: AmountRow[]; gaps: FactGap[]; pay: Pay; extras: ExtraLine[]; total: Minor | null };

/**
 * Reckons a person's month. Floor and cap belong to the scheme: what is beside it comes on top. A line in another currency than
 * the scheme's leaves no total.
 */
export function reckon(scheme: Scheme, record: PayRecord, rates: readonly FxRate[], extras: readonly ExtraLine[]): Reckoning {
  const { facts, amounts, gaps: found } = factsOf(scheme, record, rates);
  const pay = payOf(scheme, facts);
  // A score that multiplies nothing is not missing.
  const gaps = found.filter(({ fact }) => fact !== 'score' || pay.missing.includes('score'));
  const beside = extras.filter((one) => one.currency === scheme.currency);
  const isWhole = pay.total !== null && beside.length === extras.length;
  const total = isWhole ? beside.reduce((sum, { amount }) => sum + amount, pay.total ?? 0) : null;
  return { facts, amounts, gaps, pay, extras: [...extras], total };
}

/**
 * The whole of a month as it is signed and locked: who, by what agreement, from which facts, line by line. Plain data, the same
 * text whenever it is written (see `canonical`).
 */
export type PaySheet = {
  v: 1;
  month: Month;
  person: { id: string; name: string };
  roles: PayRecord['roles'];
  scheme: Scheme & { version: number };
  facts: PayFacts;
  air: AirRow[];
  shifts: ShiftRow[];
  amounts: AmountRow[];
  scored: PayRecord['scored'];
  entered: Array<Pick<FactEntry, 'fact' | 'currency' | 'why' | 'by' | 'at'> & { value: number }>;
  lines: PayLine[];
  extras: Array<Pick<ExtraLine, 'id' | 'day' | 'amount' | 'text' | 'by' | 'at'>>;
  total: Minor;
};

/** A reckoning as a sheet to sign; null while it has no total. */
export function sheetOf(
  { facts, amounts, pay, extras, total }: Reckoning,
  scheme: Scheme & { version: number },
  record: PayRecord,
): PaySheet | null {
  if (total === null) return null;
  const { month, person, roles, air, shifts } = record;
  const scored = scheme.coefficient ? record.scored : [];
  const entered = enteredFacts.flatMap((fact) => {
    const entry = enteredIn(record.entered, fact);
    return entry
      ? [
          {
            fact,
            value: entry.value,
            ...(entry.currency !== undefined && { currency: entry.currency }),
            why: entry.why,
            by: entry.by,
            at: entry.at,
          },
        ]
      : [];
  });
  const beside = extras.map(({ id, day, amount, text, by, at }) => ({ id, day, amount, text, by, at }));
  const rest = { facts, air: scheme.hourly || scheme.commission ? air : [], shifts: scheme.hourly ? shifts : [], amounts, scored, entered };
  return { v: 1, month, person, roles, scheme, ...rest, lines: pay.lines, extras: beside, total };
}

/** The canonical text of a sheet and its fingerprint: what a lock keeps. */
export async function sealed(sheet: PaySheet): Promise<{ text: string; print: string }> {
  return { text: canonical(sheet as unknown as Plain), print: await printOf(sheet) };
}

/** The fingerprint of a sheet: of its canonical text. */
export function printOf(sheet: PaySheet): Promise<string> {
  return fingerprint(sheet as unknown as Plain);
}
