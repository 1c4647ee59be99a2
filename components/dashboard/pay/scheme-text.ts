import type { Words } from '@/lib/i18n/words';
import { toMinor } from '@/lib/kpi/pay/money';
import type { Scheme } from '@/lib/kpi/pay/scheme';
import type { Write } from './line-text';

/** A scheme in a line: base, hours, the commission with its tiers, coefficient, floor and cap. */
export function schemeText(
  scheme: Scheme,
  { form }: Words['paySchemes'],
  parts: Words['pay']['slip']['parts'],
  { money, share, number }: Write,
): string {
  const { currency, base, performance, hourly, commission, coefficient, floor, cap, limits, fx, near } = scheme;
  const amount = (value: number) => money(toMinor(value, currency));
  const tiers = commission?.tiers.map(({ from, rate }) => (from === 0 ? share(rate) : `≥ ${amount(from)} ${share(rate)}`)).join(', ');
  const steps = coefficient?.steps
    .map(({ from, factor }) => (from === 0 ? `× ${number(factor)}` : `≥ ${number(from)} × ${number(factor)}`))
    .join(', ');
  return [
    base !== undefined && `${parts.base} ${amount(base)}`,
    performance !== undefined && `${form.performance} ${amount(performance)}`,
    hourly && `${form.hourly} ${amount(hourly.rate)}`,
    commission && `${parts.tier} (${form.bases[commission.on]}) ${tiers}`,
    coefficient && `${form.coefficient} (${form.factorOn[coefficient.on]}) ${coefficient.by === 'points' ? form.factors.points : steps}`,
    coefficient?.unknown && form.unknowns.one,
    floor !== undefined && `${form.floor} ${amount(floor)}`,
    cap !== undefined && `${form.cap} ${amount(cap)}`,
    limits && form.limitsBy[limits],
    fx && form.rates[fx],
    near && form.nears.near,
  ]
    .filter((part) => typeof part === 'string')
    .join('; ');
}
