import { digitsOf } from '@/lib/kpi/pay/money';
import { currencyOf, peelBack, peelFront } from '@/lib/metrics/currencies';
import type { Unit } from '@/lib/metrics/metric';

export type Typed =
  | { value: number }
  | { why: 'empty' | 'unreadable' | 'notPositive' | 'tooLarge' | 'percent' | 'otherCurrency' | 'ambiguous' };

/** Beyond these a typing slip is likelier than the number: 1000 % and a hundred billion. */
const most = { ratio: 10, other: 1e11 };

/** What may stand behind a number. Nothing else may: "5万" is not 5, and "1 min" not one second. */
const endings: Readonly<Record<Unit, readonly string[]>> = {
  money: [],
  count: ['min', '分钟'],
  ratio: ['%'],
  multiple: ['x', '×', '倍'],
  duration: ['s', 'sec', '秒'],
  score: ['分'],
  rank: [],
};

/**
 * A number as a person types it, in base units: "4.5" and "4,5%" of a ratio are 0.045, "1,200" is 1200.
 * Three digits behind a single mark may be a group or decimals, a thousand times apart: groups in a currency without decimals
 * ("500.000" dong), behind a comma groups in what is counted, behind a point decimals in what is a ratio; else they are refused.
 * The sign of its unit or currency is ignored, but that of another currency than the one it is for; anything else is refused
 * rather than guessed.
 */
export function typedNumber(text: string, unit: Unit, currency?: string): Typed {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  if (plain === '') return { why: 'empty' };
  if (unit === 'money' && currency && isOtherCurrency(plain, currency)) return { why: 'otherCurrency' };
  const digits = withoutUnit(plain, unit);
  if (/^[-−][\d.,]+$/.test(digits)) return { why: 'notPositive' };
  const written = oneGroup.test(digits) ? withoutGroup(digits, unit, currency) : digits;
  if (written === null) return { why: 'ambiguous' };
  const value = /^[\d.,]+$/.test(written) ? Number(withPoint(written)) : Number.NaN;
  if (!Number.isFinite(value)) return { why: unit === 'ratio' ? 'percent' : 'unreadable' };
  const base = unit === 'ratio' ? value / 100 : value;
  if (base <= 0) return { why: 'notPositive' };
  return base > (unit === 'ratio' ? most.ratio : most.other) ? { why: 'tooLarge' } : { value: base };
}

/** A number as a field shows it, to be read back as what it is: with a fourth digit where three behind the point could be a group. */
export function plainNumber(value: number): string {
  const text = String(Number(value.toPrecision(10)));
  return oneGroup.test(text.replace(/^-/, '')) ? `${text}0` : text;
}

/** Whether a person typed nothing at all: 0, with or without digits behind the point. */
export function isZero(text: string): boolean {
  return /^\s*0+([.,]0*)?\s*%?\s*$/.test(text);
}

function isOtherCurrency(text: string, currency: string): boolean {
  const sign = peelFront(text).sign ?? peelBack(text).sign;
  return sign !== undefined && currencyOf(sign, currency) !== currency;
}

function withoutUnit(text: string, unit: Unit): string {
  if (unit === 'money') return peelBack(peelFront(text).rest).rest;
  const ending = endings[unit].find((one) => text.toLowerCase().endsWith(one));
  return ending ? text.slice(0, -ending.length) : text;
}

/** One mark with three digits behind it: a group or decimals. A zero before it begins no group. */
const oneGroup = /^[1-9]\d{0,2}[.,]\d{3}$/;

/** Units whose values are small and have decimals; of the others values run into thousands. */
const fineUnits: ReadonlySet<Unit> = new Set(['ratio', 'multiple', 'score']);

/** A number of one group as its digits alone where it is one, with its point where it is none; null where it could be either. */
function withoutGroup(digits: string, unit: Unit, currency: string | undefined): string | null {
  const isComma = digits.includes(',');
  if (fineUnits.has(unit)) return isComma ? null : digits;
  const isWhole = unit === 'money' && currency !== undefined && digitsOf(currency) === 0;
  return isComma || isWhole ? digits.replace(/[.,]/, '') : null;
}

const pointMarks = /^([1-9]\d{0,2}(,\d{3})+|\d+)?(\.\d+)?$/;
const commaMarks = /^([1-9]\d{0,2}(\.\d{3})+|\d+)(,\d+)?$/;

/** Digits with their marks in the form of either convention, for `Number`; "1,234" groups, "4,5" and "0,875" have a decimal comma. */
function withPoint(digits: string): string {
  if (pointMarks.test(digits)) return digits.replaceAll(',', '');
  return commaMarks.test(digits) ? digits.replaceAll('.', '').replace(',', '.') : 'neither';
}
