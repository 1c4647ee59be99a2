import { typedNumber } from '@/components/ui/typed-number';

/** A number, undefined for nothing, or why it cannot be taken. */
export type TypedAmount = number | undefined | 'number' | 'ambiguous';

/**
 * An amount of a currency as typed, in major units, or with `plain` a number of nothing (points, a factor, hours, a rate): zero
 * and, with a sign, less than zero as well.
 */
export function typedAmount(text: string, of: { currency: string } | 'plain'): TypedAmount {
  const plain = text.normalize('NFKC').replace(/\s/g, '').replace('−', '-');
  if (plain === '') return undefined;
  const isNegative = plain.startsWith('-');
  const digits = plain.replace(/^[-+]/, '');
  if (/^0+([.,]0*)?$/.test(digits)) return 0;
  const typed = of === 'plain' ? typedNumber(digits, 'multiple') : typedNumber(digits, 'money', of.currency);
  if (!('value' in typed)) return typed.why === 'ambiguous' ? 'ambiguous' : 'number';
  return isNegative ? -typed.value : typed.value;
}

/** A percentage as typed, as a share: "3" and "3%" are 0.03. */
export function typedShare(text: string): TypedAmount {
  const amount = typedAmount(text.normalize('NFKC').replace(/%\s*$/, ''), 'plain');
  return typeof amount === 'number' ? Number((amount / 100).toPrecision(12)) : amount;
}

/** Whether a text is a calendar day, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}
