import { isCurrency } from './fx';

/**
 * Which sales a commission counts: those made in the LIVE itself, those the page attributes to it, the shop's, or of the shop's
 * those of its videos or the revenue of GMV Max.
 */
export const salesKinds = ['direct', 'attributed', 'shop', 'video', 'ads'] as const;
export type SalesKind = (typeof salesKinds)[number];

/** Sales of a whole shop, whoever made them. */
export type ShopSales = Exclude<SalesKind, 'direct' | 'attributed'>;

/** Whether a commission counts a shop's sales, and not those of somebody's own time. */
export function isShopSales(kind: SalesKind): kind is ShopSales {
  return kind !== 'direct' && kind !== 'attributed';
}

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
  /** Pay that follows the score: for a whole month, by days as the base, times the coefficient. */
  performance?: number;
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
   * What the score multiplies, and by what. Performance pay always; with `commission` that too, with `variable` hours as well. By
   * the factor of the step reached, or with `points` by points ÷ 100. Where the score is not known, or what is open in it
   * leaves the factor open, the month stays open; with `unknown` nothing is added or taken.
   */
  coefficient?: { on: 'performance' | 'commission' | 'variable'; by?: 'points'; steps: Step[]; unknown?: 'one' };
  floor?: number;
  cap?: number;
  /** With `days` floor and cap are of a whole month, and of a part of it their part by days; else they stand whole. */
  limits?: 'days';
  /**
   * Sales in another currency count at the rate of their own day, with `end` at that of the month's last day, with `month` at the
   * one that was agreed for the month.
   */
  fx?: 'end' | 'month';
  /** Where a day has no rate the last one before it counts, at most a week back: banks publish none on weekends. */
  near?: true;
};

/** Why a scheme cannot stand, and where: the field, and the row of a list. */
export type SchemeFault = {
  field: 'name' | 'currency' | 'base' | 'performance' | 'hourly' | 'shared' | 'tiers' | 'coefficient' | 'steps' | 'floor' | 'cap' | 'empty';
  row?: number;
  why: 'missing' | 'negative' | 'share' | 'order' | 'start' | 'above-cap' | 'nothing' | 'no-factor' | 'no-amount';
};

/** Everything wrong with a scheme; an empty list where it can be used. */
export function schemeFaults(scheme: Scheme): SchemeFault[] {
  const { name, currency, base, performance, hourly, commission, coefficient, floor, cap } = scheme;
  const faults: SchemeFault[] = [];
  if (name.trim() === '') faults.push({ field: 'name', why: 'missing' });
  if (!isCurrency(currency)) faults.push({ field: 'currency', why: 'missing' });
  for (const [field, value] of Object.entries({ base, performance, floor, cap, hourly: hourly?.rate }))
    if (value !== undefined && !(value >= 0)) faults.push({ field: field as 'base', why: 'negative' });
  if (hourly && !isShare(hourly.shared)) faults.push({ field: 'shared', why: 'share' });
  if (commission) faults.push(...listFaults('tiers', commission.tiers, ({ rate }) => isShare(rate)));
  if (coefficient && coefficient.by !== 'points') faults.push(...listFaults('steps', coefficient.steps, ({ factor }) => factor >= 0));
  if (coefficient && !multipliesAny(scheme)) faults.push({ field: 'coefficient', why: 'no-amount' });
  if (performance !== undefined && !coefficient) faults.push({ field: 'performance', why: 'no-factor' });
  if (floor !== undefined && cap !== undefined && floor > cap) faults.push({ field: 'floor', why: 'above-cap' });
  if (base === undefined && performance === undefined && !hourly && !commission && floor === undefined)
    faults.push({ field: 'empty', why: 'nothing' });
  return faults;
}

/** Whether a scheme pays anything that its coefficient multiplies. */
function multipliesAny({ performance, hourly, commission, coefficient }: Scheme): boolean {
  if (performance !== undefined) return true;
  return (coefficient?.on !== 'performance' && commission !== undefined) || (coefficient?.on === 'variable' && hourly !== undefined);
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
