import { formatValue, type Language } from '@/lib/format';
import type { Words } from '@/lib/i18n/words';
import { type Minor, toMajor } from '@/lib/kpi/pay/money';
import type { PayLine } from '@/lib/kpi/pay/pay';

/** How amounts and shares of a sheet are written in one language and currency. */
export type Write = { money: (amount: Minor) => string; share: (share: number) => string; number: (value: number) => string };

/** The writing of one sheet. */
export function writer(language: Language, currency: string): Write {
  return {
    money: (amount) => formatValue({ value: toMajor(amount, currency), unit: 'money', currency }, language),
    share: (share) => formatValue({ value: share, unit: 'ratio', step: stepOf(share) }, language),
    number: (value) => new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(value),
  };
}

/** A percentage with the digits it has: 3%, 1.5%, 0.25%. */
function stepOf(share: number): number {
  const percent = Number((share * 100).toPrecision(10));
  return ([1, 0.1, 0.01].find((step) => Math.abs(percent / step - Math.round(percent / step)) < 1e-9) ?? 0.001) / 100;
}

/** What a line of a payslip is called, and its arithmetic in words. */
export function lineText(line: PayLine, slip: Words['pay']['slip'], { money, share, number }: Write): { name: string; how: string } {
  const name = slip.parts[line.part];
  if ('full' in line) return { name, how: slip.base(money(line.full), line.days, line.of) };
  if ('minutes' in line) {
    const { rate, minutes } = line;
    return { name, how: line.part === 'hours' ? slip.hours(money(rate), minutes) : slip.shared(money(rate), minutes, share(line.share)) };
  }
  if (line.part === 'tier') return { name, how: slip.tier(money(line.slice), share(line.rate), money(line.from)) };
  if (line.part === 'coefficient') return { name, how: coefficientText(line, slip, { money, number }) };
  const { limit, by } = line;
  return { name, how: by ? slip.limitPart(money(limit), slip.base(money(by.full), by.days, by.of)) : slip.limit(money(limit)) };
}

type Coefficient = Extract<PayLine, { part: 'coefficient' }>;

function coefficientText(
  { on, factor, days, of, unknown }: Coefficient,
  slip: Words['pay']['slip'],
  write: Pick<Write, 'money' | 'number'>,
): string {
  if (days === 0) return slip.trial;
  if (unknown) return slip.noScore;
  const text = slip.coefficient(write.money(on), write.number(factor));
  return days === of ? text : `${text} ${slip.outsideTrial(days, of)}`;
}
