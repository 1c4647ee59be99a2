import { isCurrency } from './fx';

/** Which sales a commission counts: those made in the LIVE itself, those the page attributes to it, or the shop's. */
export const salesKinds = ['direct', 'attributed', 'shop'] as const;
export type SalesKind = (typeof salesKinds)[number];

/** From `from` on (major units, inclusive) commission is paid at `rate` (a share, 0.03 = 3 %). */
export type Tier = { from: number; rate: number };

/** From `from` points on the pay of `on` is multiplied by `factor`. */
export type Step = { from: number; factor: number };

/**
 * How somebody is paid, for a month. Money in major units of `currency`. Every part may be absent. There is no scheme of the
 * industry: all of it is the team's own agreement.
 */
export type Scheme = {
  id: string;
  name: string;
  currency: string;
  /** A fixed sum for a whole month; a part of it for who held the role on some days of the month only. */
  base?: number;
  /**
   * For an hour on air alone, and the share of it for an hour that two were on air. Hours are those of recorded rooms; with
   * `by` those of the shifts as they were entered.
   */
  hourly?: { rate: number; shared: number; by?: 'shift' };
  /**
   * `way`: each tier's rate for what lies within it (超额累进), or the rate of the tier reached for all of it (全额).
   * `net`: refunds are taken off first. No page shows them for a LIVE or a person: they are entered by hand, or, where
   * `refunds` says so, are the same share of the sales as in the whole shop that month.
   */
  commission?: { on: SalesKind; net: boolean; refunds?: 'share'; way: 'within' | 'all'; tiers: Tier[] };
  /**
   * What the score multiplies: the commission, or all that is not fixed. Where the score is not known, or what is open in it
   * leaves the step open, the month stays open; with `unknown` nothing is added or taken.
   */
  coefficient?: { on: 'commission' | 'variable'; steps: Step[]; unknown?: 'one' };
  floor?: number;
  cap?: number;
  /** Sales in another currency count at the rate of their own day, or with `end` at that of the month's last day. */
  fx?: 'end';
};

/** Why a scheme cannot stand, and where: the field, and the row of a list. */
export type SchemeFault = {
  field: 'name' | 'currency' | 'base' | 'hourly' | 'shared' | 'tiers' | 'steps' | 'floor' | 'cap' | 'empty';
  row?: number;
  why: 'missing' | 'negative' | 'share' | 'order' | 'start' | 'above-cap' | 'nothing';
};

/** Everything wrong with a scheme; an empty list where it can be used. */
export function schemeFaults(scheme: Scheme): SchemeFault[] {
  const { name, currency, base, hourly, commission, coefficient, floor, cap } = scheme;
  const faults: SchemeFault[] = [];
  if (name.trim() === '') faults.push({ field: 'name', why: 'missing' });
  if (!isCurrency(currency)) faults.push({ field: 'currency', why: 'missing' });
  for (const [field, value] of Object.entries({ base, floor, cap, hourly: hourly?.rate }))
    if (value !== undefined && !(value >= 0)) faults.push({ field: field as 'base', why: 'negative' });
  if (hourly && !isShare(hourly.shared)) faults.push({ field: 'shared', why: 'share' });
  if (commission) faults.push(...listFaults('tiers', commission.tiers, ({ rate }) => isShare(rate)));
  if (coefficient) faults.push(...listFaults('steps', coefficient.steps, ({ factor }) => factor >= 0));
  if (floor !== undefined && cap !== undefined && floor > cap) faults.push({ field: 'floor', why: 'above-cap' });
  if (base === undefined && !hourly && !commission && floor === undefined) faults.push({ field: 'empty', why: 'nothing' });
  return faults;
}

/** A list that begins at zero and climbs; what it gives is checked by `holds`. */
function listFaults<T extends { from: number }>(field: 'tiers' | 'steps', list: readonly T[], holds: (one: T) => boolean): SchemeFault[] {
  if (list.length === 0) return [{ field, why: 'missing' }];
  return list.flatMap((one, row): SchemeFault[] => {
    const before = list[row - 1];
    if (row === 0 && one.from !== 0) return [{ field, row, why: 'start' }];
    if (before && !(one.from > before.from)) return [{ field, row, why: 'order' }];
    return holds(one) ? [] : [{ field, row, why: field === 'tiers' ? 'share' : 'negative' }];
  });
}

function isShare(value: number): boolean {
  return value >= 0 && value <= 1;
}

/**
 * Where selling more can pay less: the rows at which a rate falls. Legal, and worth a word; with the whole at the rate of its
 * tier the pay itself falls there.
 */
export function fallingTiers({ commission }: Scheme): number[] {
  const tiers = commission?.tiers ?? [];
  return tiers.flatMap((tier, row) => (row > 0 && tier.rate < (tiers[row - 1]?.rate ?? 0) ? [row] : []));
}
