import { mostReached } from '../score/score';
import { type Minor, partOf, times, toMinor } from './money';
import type { Scheme, Step, Tier } from './scheme';

/** One line of a payslip: what it multiplies and what it comes to, money in smallest units. They add up to the pay. */
export type PayLine =
  | { part: 'base' | 'performance'; full: Minor; days: number; of: number; amount: Minor }
  | { part: 'hours' | 'shared-hours'; minutes: number; rate: Minor; share: number; amount: Minor }
  /** `slice`: what of the sales lies within the tier, or all of them. */
  | { part: 'tier'; from: Minor; slice: Minor; rate: number; amount: Minor }
  /**
   * What the coefficient adds or takes for `days` of the `of` days held: not for those of a trial. `unknown`: the score is not
   * known, and the scheme says that then nothing is added or taken.
   */
  | { part: 'coefficient'; factor: number; on: Minor; days: number; of: number; unknown?: true; amount: Minor }
  /** `by`: the limit is a part of that of a whole month, by days held. */
  | { part: 'floor' | 'cap'; limit: Minor; by?: { full: Minor; days: number; of: number }; amount: Minor };

/**
 * What a person's month is reckoned from; null is unknown, and nothing is put in its place. Money in smallest units of the
 * scheme's currency.
 */
export type PayFacts = {
  /** On how many days of the month's `of` the role was held. */
  held: { days: number; of: number };
  /** Whole minutes on air, alone and with another host. */
  minutes: { alone: number; shared: number } | null;
  sales: Minor | null;
  refunds: Minor | null;
  /** Points reached, and the weight (of 100) of KPIs without a number: the score lies between `points` and that more. */
  score: { points: number; open: number } | null;
  /** On how many of the days held a trial ran: on those the score has no consequence. */
  trial: number;
};

export type MissingFact = 'minutes' | 'sales' | 'refunds' | 'score';

/** A person's pay by lines. `total` is null while anything it needs is missing: no sum of the rest is shown for it. */
export type Pay = { lines: PayLine[]; total: Minor | null; missing: MissingFact[] };

/** What a scheme comes to for the facts of a month. */
export function payOf(scheme: Scheme, facts: PayFacts): Pay {
  const missing = new Set<MissingFact>();
  const fixed = monthly('base', scheme, facts);
  const performance = monthly('performance', scheme, facts);
  const hours = hourLines(scheme, facts, missing);
  const commission = commissionLines(scheme, facts, missing);
  const { on } = scheme.coefficient ?? {};
  const multiplied = [...performance, ...(on === 'variable' ? hours : []), ...(on === 'performance' ? [] : commission)];
  const factor = coefficientLines(scheme, facts, sum(multiplied), missing);
  const before = [...fixed, ...performance, ...hours, ...commission];
  if (missing.size > 0) return { lines: before, total: null, missing: [...missing] };
  const lines = [...before, ...factor];
  lines.push(...limitLines(scheme, facts, sum(lines)));
  return { lines, total: sum(lines), missing: [] };
}

function monthly(part: 'base' | 'performance', { [part]: amount, currency }: Scheme, { held }: PayFacts): PayLine[] {
  if (amount === undefined) return [];
  const full = toMinor(amount, currency);
  return [{ part, full, ...held, amount: partOf(full, held.days, held.of) }];
}

function hourLines({ hourly, currency }: Scheme, { minutes }: PayFacts, missing: Set<MissingFact>): PayLine[] {
  if (!hourly) return [];
  if (!minutes) {
    missing.add('minutes');
    return [];
  }
  const rate = toMinor(hourly.rate, currency);
  const line = (part: 'hours' | 'shared-hours', spent: number, share: number): PayLine => ({
    part,
    minutes: spent,
    rate,
    share,
    amount: partOf(rate, spent, 60, share),
  });
  const shared = minutes.shared > 0 ? [line('shared-hours', minutes.shared, hourly.shared)] : [];
  return [line('hours', minutes.alone, 1), ...shared];
}

function commissionLines({ commission, currency }: Scheme, { sales, refunds }: PayFacts, missing: Set<MissingFact>): PayLine[] {
  if (!commission) return [];
  if (sales === null) missing.add('sales');
  if (commission.net && refunds === null) missing.add('refunds');
  if (sales === null || (commission.net && refunds === null)) return [];
  // More returned than sold is no debt of the seller.
  const paid = Math.max(0, commission.net ? sales - (refunds ?? 0) : sales);
  const tiers = commission.tiers.map(({ from, rate }: Tier) => ({ from: toMinor(from, currency), rate }));
  const slices = commission.way === 'all' ? wholeAtReached(paid, tiers) : within(paid, tiers);
  return slices.map((slice) => ({ part: 'tier', ...slice, amount: times(slice.slice, slice.rate) }));
}

type Slice = { from: Minor; slice: Minor; rate: number };

function within(paid: Minor, tiers: readonly Tier[]): Slice[] {
  return tiers
    .map(({ from, rate }, row) => ({ from, rate, slice: Math.min(paid, tiers[row + 1]?.from ?? paid) - from }))
    .filter(({ slice }, row) => slice > 0 || row === 0);
}

function wholeAtReached(paid: Minor, tiers: readonly Tier[]): Slice[] {
  const reached = tiers.findLast(({ from }) => from <= paid);
  return reached ? [{ ...reached, slice: paid }] : [];
}

function coefficientLines({ coefficient }: Scheme, { score, trial, held }: PayFacts, on: Minor, missing: Set<MissingFact>): PayLine[] {
  if (!coefficient) return [];
  const days = { days: Math.max(0, held.days - trial), of: held.days };
  if (isAllTrial({ trial, held })) return [{ part: 'coefficient', factor: 1, on, ...days, amount: 0 }];
  if (!score || leavesFactorOpen(coefficient, score)) {
    if (coefficient.unknown === 'one') return [{ part: 'coefficient', factor: 1, on, ...days, unknown: true, amount: 0 }];
    // Whatever the score turns out to be, it multiplies nothing.
    if (on === 0 && missing.size === 0) return [];
    missing.add('score');
    return [];
  }
  const factor = factorOf(coefficient, score.points);
  return [{ part: 'coefficient', factor, on, ...days, amount: partOf(on, ...shareOf(days), factor - 1) }];
}

/** Whether all the days held were a trial's: where no role was held there was none. */
export function isAllTrial({ trial, held }: Pick<PayFacts, 'trial' | 'held'>): boolean {
  return trial > 0 && trial >= held.days;
}

/** Who is paid without a role has no days to divide by: then all of it counts. */
function shareOf({ days, of }: { days: number; of: number }): [part: number, whole: number] {
  return of === 0 ? [1, 1] : [days, of];
}

type Coefficient = NonNullable<Scheme['coefficient']>;

/**
 * Whether what is open in a score could still change the factor. By points anything open does; by steps, whether any it can reach
 * has another, the last of which may pay as the first.
 */
export function leavesFactorOpen({ by, steps }: Coefficient, { points, open }: { points: number; open: number }): boolean {
  if (by === 'points') return open > 0;
  const factor = factorAt(steps, points);
  const most = points + open * mostReached;
  return steps.some((step) => !isReached(step, points) && isReached(step, most) && step.factor !== factor);
}

/** By points to six digits behind the point, as every factor is taken. */
function factorOf({ by, steps }: Coefficient, points: number): number {
  return by === 'points' ? Number((points / 100).toFixed(6)) : factorAt(steps, points);
}

function factorAt(steps: readonly Step[], points: number): number {
  return steps.findLast((step) => isReached(step, points))?.factor ?? 1;
}

function isReached({ from }: Step, points: number): boolean {
  return from <= points + 1e-9;
}

function limitLines({ floor, cap, limits, currency }: Scheme, { held }: PayFacts, sofar: Minor): PayLine[] {
  const isPart = limits === 'days' && held.days < held.of;
  const limitOf = (value: number) => {
    const full = toMinor(value, currency);
    return isPart ? { limit: partOf(full, held.days, held.of), by: { full, ...held } } : { limit: full };
  };
  const least = floor === undefined ? null : limitOf(floor);
  const most = cap === undefined ? null : limitOf(cap);
  if (least && sofar < least.limit) return [{ part: 'floor', ...least, amount: least.limit - sofar }];
  if (most && sofar > most.limit) return [{ part: 'cap', ...most, amount: most.limit - sofar }];
  return [];
}

function sum(lines: readonly PayLine[]): Minor {
  return lines.reduce((total, { amount }) => total + amount, 0);
}
