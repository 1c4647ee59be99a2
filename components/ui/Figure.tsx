import { useLanguage } from '@/components/hooks/words';
import { formatValue } from '@/lib/format';
import type { Language } from '@/lib/i18n/words';
import type { Unit } from '@/lib/metrics/metric';

export type Amount = { value: number; unit: Unit; step?: number; currency?: string };

/** The words of an amount, its unit apart: "46" and "s", "12.39" and "%". A currency stays in front of its number. */
export function splitUnit(text: string): [number: string, unit: string] {
  const [, number = text, unit = ''] = /^(.*\d)\s*(%|s|秒|x|×|倍)$/.exec(text) ?? [];
  return [number, unit];
}

/** A signed difference without its unit: what stands beside a benchmark. */
export function signed(amount: Amount, language: Language): string {
  const [number] = splitUnit(formatValue({ ...amount, value: Math.abs(amount.value) }, language));
  if (!/[1-9]/.test(number)) return '±0';
  return `${amount.value < 0 ? '−' : '+'}${number}`;
}

/** Whether the page showed a shortened number ("6.38K"): the last digits are not known. */
export function isShortened({ unit, step }: Amount): boolean {
  return (unit === 'count' || unit === 'money') && (step ?? 0) > 1;
}

/** An amount with a smaller unit, and "≈" where the page abbreviated it. */
export function Figure({ amount }: { amount: Amount }) {
  const [number, unit] = splitUnit(formatValue(amount, useLanguage()));
  return (
    <>
      {isShortened(amount) && <span className="approx">≈</span>}
      {number}
      {unit && <span className="unit">{unit}</span>}
    </>
  );
}
