import type { Value } from '@/lib/snapshot/snapshot';

/** From a thousand on in K with two decimals, as the page writes in every language. */
export function compact(label: string, amount: number): Value {
  const step = amount >= 1000 ? 10 : 1;
  const shown = Math.round(amount / step) * step;
  return { ...value(label, shown, step, 'count'), raw: amount >= 1000 ? `${shown / 1000}K` : String(shown) };
}

/** A rate, to two decimals. */
export function percent(label: string, rate: number): Value {
  const points = Math.round(rate * 10_000);
  return { ...value(label, points / 10_000, 0.0001, 'ratio'), raw: `${points / 100}%` };
}

/** An amount in USD. */
export function money(label: string, amount: number, decimals: number): Value {
  const shown = Number(amount.toFixed(decimals));
  return { ...value(label, shown, 10 ** -decimals, 'money'), currency: 'USD', raw: String(shown) };
}

/** A value as a declared reader gives it. */
export function value(label: string, amount: number, step: number, unit: Value['unit']): Value {
  return { value: amount, step, unit, raw: String(amount), label, by: 'declared' };
}

/** A quotient that is nothing of nothing. */
export function quotient(of: number, by: number): number {
  return by > 0 ? of / by : 0;
}
