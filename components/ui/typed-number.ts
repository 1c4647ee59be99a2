import type { Unit } from '@/lib/metrics/metric';

export type Typed = { value: number } | { why: 'empty' | 'unreadable' | 'notPositive' | 'tooLarge' | 'percent' };

/** Beyond these a typing slip is likelier than the number: 1000 % and a hundred billion. */
const most = { ratio: 10, other: 1e11 };

/**
 * A number as a person types it, in base units: "4.5" and "4,5%" of a ratio are 0.045, "1,200" is 1200.
 * Signs of currency and unit around it are ignored; anything else is refused rather than guessed.
 */
export function typedNumber(text: string, unit: Unit): Typed {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  if (plain === '') return { why: 'empty' };
  const [, digits] = /^[^\d.,+-]{0,3}([\d.,]+)(?:%|s|sec|秒|min|[^\d.,]{0,3})$/i.exec(plain) ?? [];
  const value = digits === undefined ? Number.NaN : Number(withPoint(digits));
  if (!Number.isFinite(value)) return { why: unit === 'ratio' ? 'percent' : 'unreadable' };
  const base = unit === 'ratio' ? value / 100 : value;
  if (base <= 0) return { why: 'notPositive' };
  return base > (unit === 'ratio' ? most.ratio : most.other) ? { why: 'tooLarge' } : { value: base };
}

const pointMarks = /^(\d{1,3}(,\d{3})+|\d+)?(\.\d+)?$/;
const commaMarks = /^(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/;

/** Digits with their marks in the form of either convention, for `Number`; "1,234" groups, "4,5" has a decimal comma. */
function withPoint(digits: string): string {
  if (pointMarks.test(digits)) return digits.replaceAll(',', '');
  return commaMarks.test(digits) ? digits.replaceAll('.', '').replace(',', '.') : 'neither';
}
