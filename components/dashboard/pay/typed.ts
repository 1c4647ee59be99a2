import { typedNumber } from '@/components/ui/typed-number';

/** An amount as typed, in major units: zero and, with a sign, less than zero as well; null for what is no number, undefined for nothing. */
export function typedAmount(text: string): number | null | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '').replace('−', '-');
  if (plain === '') return undefined;
  const isNegative = plain.startsWith('-');
  const digits = plain.replace(/^[-+]/, '');
  if (/^0+([.,]0*)?$/.test(digits)) return 0;
  const typed = typedNumber(digits, 'money');
  if (!('value' in typed)) return null;
  return isNegative ? -typed.value : typed.value;
}

/** A percentage as typed, as a share: "3" and "3%" are 0.03. */
export function typedShare(text: string): number | null | undefined {
  const amount = typedAmount(text.normalize('NFKC').replace(/%\s*$/, ''));
  return amount === null || amount === undefined ? amount : Number((amount / 100).toPrecision(12));
}

/** Whether a text is a calendar day, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}
