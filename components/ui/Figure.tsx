import { useLanguage } from '@/components/hooks/words';
import { type Amount, formatValue, isAbbreviated, type Language } from '@/lib/format';

/** The words of an amount, its unit apart: "46" and "s", "12.39" and "%". A currency stays in front of its number. */
export function splitUnit(text: string): [number: string, unit: string] {
  const [, number = text, unit = ''] = /^(.*\d)\s*(%|s|秒|x|×|倍)$/.exec(text) ?? [];
  return [number, unit];
}

/** An amount as its number and its unit. Short durations are plain seconds, so that 46 and 61 stand on one scale. */
export function written(amount: Amount, language: Language): [number: string, unit: string] {
  if (amount.unit !== 'duration' || Math.abs(amount.value) >= 600) return splitUnit(formatValue(amount, language));
  const [number] = splitUnit(formatValue({ value: amount.value, unit: 'count', step: amount.step }, language));
  return [number, splitUnit(formatValue({ value: 1, unit: 'duration' }, language))[1]];
}

/** A signed difference without its unit: what stands beside a benchmark. */
export function signed(amount: Amount, language: Language): string {
  const [number] = written({ ...amount, value: Math.abs(amount.value) }, language);
  if (!/[1-9]/.test(number)) return '±0';
  return `${amount.value < 0 ? '−' : '+'}${number}`;
}

/** An amount with a smaller unit, and "≈" where the page abbreviated it. */
export function Figure({ amount }: { amount: Amount }) {
  const [number, unit] = written(amount, useLanguage());
  return (
    <>
      {isAbbreviated(amount) && <span className="approx">≈</span>}
      {number}
      {unit && <span className="unit">{unit}</span>}
    </>
  );
}
