/** What a target's days rest on: a split, targets of the days themselves, own weekdays, or every day the same. */
export type SpreadBy = 'split' | 'days' | 'weekdays' | 'even';

/** How a target over several days spreads over them. `away`: what of a day is not due from a person who was not there. */
export type Spread = {
  by: SpreadBy;
  days: readonly { day: string; weight: number; away?: true }[];
  /** The target is less for days away already: the days that are left carry all of it. */
  less?: true;
};

/**
 * What share of a spread target is due by the end of a day, 0..1: the sum of its days so far. Days away are never due, and the
 * others do not make up for them unless the target was lowered for them. Null where no day weighs anything.
 */
export function spreadShare({ days, less }: Spread, until: string): number | null {
  const there = days.filter(({ away }) => !away);
  const whole = sum(less ? there : days);
  return whole > 0 ? Math.min(1, sum(there.filter(({ day }) => day <= until)) / whole) : null;
}

/**
 * The same for the part of the days that had passed when a number was read (`windowShare`, which counts them whole). Null stays
 * null.
 */
export function spreadPart(spread: Spread, passed: number | null): number | null {
  if (passed === null) return null;
  const last = spread.days[Math.round(passed * spread.days.length) - 1];
  return last ? spreadShare(spread, last.day) : 0;
}

/** What of a target's value each of its days has; days away have nothing where it was lowered for them. Null where no day weighs anything. */
export function spreadValues({ days, less }: Spread, value: number): Spread['days'] | null {
  const weighed = days.map((one) => (less && one.away ? { ...one, weight: 0 } : one));
  const whole = sum(weighed);
  return whole > 0 ? weighed.map((one) => ({ ...one, weight: (value * one.weight) / whole })) : null;
}

function sum(days: Spread['days']): number {
  return days.reduce((total, { weight }) => total + weight, 0);
}
