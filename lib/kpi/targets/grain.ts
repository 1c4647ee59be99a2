import { type MetricId, metric as rowOf } from '@/lib/metrics/catalog';
import { digitsOf, toMajor, toMinor } from '../pay/money';

/** The finest amount a target is told in: cents of a currency, else whole ones. Money without a currency is taken to two digits. */
export type Grain = { currency?: string; unit: 'money' | 'count' };

const usualCurrency = 'USD';

/** What can be split over days and people: counts and money that add up. A rate is the same target for everyone, and people counted once never add up. */
export function isSplittable(metric: MetricId): boolean {
  const { kind, unit } = rowOf(metric);
  return kind === 'counter' && (unit === 'money' || unit === 'count' || unit === 'duration');
}

/** The grain of a metric's targets. */
export function grainOf(metric: MetricId, currency?: string): Grain {
  return rowOf(metric).unit === 'money' ? { unit: 'money', ...(currency && { currency }) } : { unit: 'count' };
}

/** An amount as whole grains, rounded to the nearest. */
export function toGrains(value: number, { unit, currency = usualCurrency }: Grain): number {
  return unit === 'money' ? toMinor(value, currency) : Math.round(value);
}

/** Whole grains as an amount. */
export function fromGrains(grains: number, { unit, currency = usualCurrency }: Grain): number {
  return unit === 'money' ? toMajor(grains, currency) : grains;
}

/** Whether an amount is a whole number of grains: 10.005 USD is not. */
export function isOnGrain(value: number, grain: Grain): boolean {
  return fromGrains(toGrains(value, grain), grain) === value;
}

/** The digits behind the point that a grain is worth. */
export function grainDigits({ unit, currency = usualCurrency }: Grain): number {
  return unit === 'money' ? digitsOf(currency) : 0;
}
