import type { Minor } from './money';
import type { Month } from './month';
import type { PayLine } from './pay';
import type { PaySheet, Reckoning } from './sheet';

/** Somebody's name under a sheet as it was when its fingerprint was `print`: another sheet is not signed by it. */
export type Sign = { month: Month; person: string; as: 'lead' | 'person'; name: string; print: string; at: number };

/**
 * A month that is settled: the canonical text of its sheet and the SHA-256 of that text. Nothing changes it afterwards, and
 * nothing opens it again.
 */
export type Lock = { month: Month; person: string; text: string; print: string; by: string; at: number };

/** What is put right after a lock, as a dated line of its own, in smallest units of the sheet's currency. Nothing takes it out. */
export type Correction = { id: string; month: Month; person: string; amount: Minor; currency: string; why: string; by: string; at: number };

/** A figure of a locked sheet that would be another today. Null: there is none on that side. */
export type Difference = { what: DifferenceKey; from: number | null; to: number | null };
export type DifferenceKey =
  | { fact: 'alone' | 'shared' | 'sales' | 'refunds' | 'score' }
  | { line: PayLine['part']; tier?: Minor }
  | { extra: string; text: string }
  | { total: true };

/** What today's reckoning of a locked month differs by, facts first; nothing where it is the same. Null today: no scheme any more. */
export function differences(locked: PaySheet, now: Reckoning | null): Difference[] {
  const before = figuresOf(locked.facts, locked.lines, locked.extras, locked.total);
  const after = now ? figuresOf(now.facts, now.pay.lines, now.extras, now.total) : new Map<string, Figure>();
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key): Difference[] => {
    const [from, to] = [before.get(key), after.get(key)];
    const what = (from ?? to)?.what;
    if (!what || (from?.value ?? null) === (to?.value ?? null)) return [];
    return [{ what, from: from?.value ?? null, to: to?.value ?? null }];
  });
}

type Figure = { what: DifferenceKey; value: number | null };

function figuresOf(
  facts: PaySheet['facts'],
  lines: readonly PayLine[],
  extras: PaySheet['extras'],
  total: number | null,
): Map<string, Figure> {
  const figures: Figure[] = [
    { what: { fact: 'alone' }, value: facts.minutes?.alone ?? null },
    { what: { fact: 'shared' }, value: facts.minutes?.shared ?? null },
    { what: { fact: 'sales' }, value: facts.sales },
    { what: { fact: 'refunds' }, value: facts.refunds },
    { what: { fact: 'score' }, value: facts.score?.points ?? null },
    ...lines.map((line): Figure => ({ what: { line: line.part, ...(line.part === 'tier' && { tier: line.from }) }, value: line.amount })),
    ...extras.map(({ id, text, amount }): Figure => ({ what: { extra: id, text }, value: amount })),
    { what: { total: true }, value: total },
  ];
  return new Map(figures.map((figure) => [JSON.stringify(figure.what), figure]));
}
