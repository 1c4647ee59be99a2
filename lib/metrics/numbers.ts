import { currencyOf, isWhole, peelBack, peelFront } from './currencies';
import { parseDuration } from './durations';
import type { Unit } from './metric';
import { type DialectCode, type NumberStyle, numberStyles, suffixes } from './number-styles';

/** `currency`: of the label or the shop; decides a shared sign such as "$" and stands in where the text shows none. */
export type NumberHint = { dialect: DialectCode; unit?: Unit; currency?: string };

/** `value` in base units, true within ± `step` / 2. `unit` is absent when neither the text nor the hint tells. */
export type ParsedNumber = { value: number; step: number; unit?: Unit; currency?: string; raw: string };

/** Why a text is no number: the page shows none, two numbers, two possible readings, or something else. */
export type Unreadable = { unreadable: 'placeholder' | 'range' | 'ambiguous' | 'unreadable' };

type Digits = { digits: string; exponent: number };

const maxLength = 48;
/** Digits with at most one mark, the decimal one; digits in groups of three with one kind of mark, then perhaps the other. */
const plain = /^(\d+)(?:[.,](\d+))?$/;
const inGroups = /^(\d{1,3}([.,\u00a0])\d{3}(?:\2\d{3})*)(?:(?!\2)[.,](\d+))?$/;
/** Beyond this a number is an id, and no longer exact. */
const maxDigits = 15;

/**
 * Reads a whole text as one number. Never throws; every character must be accounted for, otherwise there is no number.
 */
export function parseNumber(text: string, hint: NumberHint): ParsedNumber | Unreadable {
  const raw = text.trim();
  if (raw.length > maxLength) return { unreadable: 'unreadable' };
  const folded = fold(raw);
  if (isPlaceholder(folded)) return { unreadable: 'placeholder' };
  if (hint.unit === undefined || hint.unit === 'duration') {
    const duration = isClock(folded) && !hint.unit ? undefined : parseDuration(folded.replaceAll('\u00a0', ' '), hint.dialect);
    if (duration) return { ...duration, unit: 'duration', raw };
    if (hint.unit) return { unreadable: /^\d+:\d+$/.test(folded) ? 'ambiguous' : 'unreadable' };
  }
  const parsed = parseAmount(folded, hint);
  return 'unreadable' in parsed ? parsed : { ...parsed, raw };
}

/** Full-width forms to ASCII, every space that holds a number together to NBSP, minus signs to "-". */
function fold(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  return text
    .replace(/[\uff01-\uff5e]/g, (it) => String.fromCharCode(it.charCodeAt(0) - 0xfee0))
    .replaceAll('\uffe5', '¥')
    .replaceAll('\uffe1', '£')
    .replace(/[\u2007\u2009\u202f]/g, '\u00a0')
    .replace(/[\u2010\u2011\u2012\u2013\u2212]/g, '-')
    .replace(/[\u200b\u200e\u200f\u2060\ufeff]/g, '')
    .trim();
}

function isPlaceholder(text: string): boolean {
  const bare = peelBack(peelFront(text).rest).rest.replace(/\s*%$/, '');
  return /^(?:[-—\s]*|n\/a)$/i.test(bare);
}

function isClock(text: string): boolean {
  return text.includes(':');
}

function parseAmount(text: string, hint: NumberHint): Omit<ParsedNumber, 'raw'> | Unreadable {
  const outer = peelSign(text);
  const front = peelFront(outer.rest);
  const inner = front.sign ? peelSign(front.rest) : { sign: '', rest: front.rest };
  const back = peelBack(inner.rest);
  const percent = /^(.*?\d)\s*%$/s.exec(back.rest);
  const sign = outer.sign + inner.sign;
  const unit = unitOf(percent !== null, front.sign ?? back.sign, hint.unit);
  const currency = unit === 'money' || !unit ? currencyIn(front.sign, back.sign, hint.currency) : undefined;
  if (unit === 'conflict' || currency === 'conflict' || sign.length > 1) return failed(text);
  const read = percent
    ? readDigits(percent[1] ?? '', 'by dialect', numberStyles[hint.dialect].decimal)
    : readCompact(back.rest, unit, currency, hint.dialect);
  if (read === undefined) return failed(text);
  if (read === 'ambiguous') return { unreadable: 'ambiguous' };
  return finish(read, { sign, percent: percent !== null, unit, currency: unit === 'money' ? currency : undefined });
}

function peelSign(text: string): { sign: string; rest: string } {
  return /^[-+]/.test(text) ? { sign: text.charAt(0), rest: text.slice(1) } : { sign: '', rest: text };
}

/** The unit that text and hint agree on; "conflict" when they contradict each other. */
function unitOf(percent: boolean, sign: string | undefined, hint: Unit | undefined): Unit | 'conflict' | undefined {
  const shown = percent ? 'ratio' : sign ? 'money' : undefined;
  if (percent && sign) return 'conflict';
  if (hint === undefined) return shown;
  if (hint === 'ratio') return percent ? 'ratio' : 'conflict';
  return shown === undefined || shown === hint ? hint : 'conflict';
}

function currencyIn(front: string | undefined, back: string | undefined, hint: string | undefined): string | 'conflict' | undefined {
  if (!front && !back) return hint;
  if (!front || !back) return currencyOf(front ?? back ?? '', hint);
  const known = currencyOf(front) ?? currencyOf(back);
  const agree = known !== undefined && currencyOf(front, known) === known && currencyOf(back, known) === known;
  return agree ? known : 'conflict';
}

function failed(text: string): Unreadable {
  return { unreadable: /\d\D*[-~—〜]\D*\d/u.test(text) ? 'range' : 'unreadable' };
}

function finish(
  read: Digits,
  shown: { sign: string; percent: boolean; unit?: Unit; currency?: string },
): Omit<ParsedNumber, 'raw'> | Unreadable {
  const exponent = read.exponent - (shown.percent ? 2 : 0);
  // Scaling through the decimal text keeps 4.35 × 100 at 435.
  const size = Number(`${read.digits}e${exponent}`);
  const value = shown.sign === '-' && size !== 0 ? -size : size;
  if (value < 0 && (shown.unit === 'rank' || shown.unit === 'score')) return { unreadable: 'unreadable' };
  const result: Omit<ParsedNumber, 'raw'> = { value, step: Number(`1e${exponent}`) };
  if (shown.unit) result.unit = shown.unit;
  if (shown.currency) result.currency = shown.currency;
  return result;
}

/** Digits with an optional short form behind them. */
function readCompact(
  text: string,
  unit: Unit | undefined,
  currency: string | undefined,
  dialect: DialectCode,
): Digits | 'ambiguous' | undefined {
  const match = /^(\d(?:[\d.,\u00a0]*\d)?(?: [.,]\d{2})?)(\s*)(\p{L}[\p{L}\p{M}.\s]*)?$/u.exec(text);
  if (!match) return undefined;
  const [, body = '', space = '', word] = match;
  const decimal = decimalMark(dialect, currency);
  if (word === undefined) return readDigits(body, thousandsOf(unit, currency), decimal);
  const power = powerOf(word.replace(/\s+/g, ' '), body, space !== '', dialect);
  if (power === undefined || power === 'ambiguous') return power;
  // Under a short form of en-US both marks are possible, so three digits behind a lone mark tell nothing.
  const foreign = decimal !== '.' && /^[KMBT]$/i.test(word);
  const read = readDigits(body, foreign ? 'never' : 'by dialect', decimal);
  return typeof read === 'object' ? { digits: read.digits, exponent: read.exponent + power } : read;
}

type DecimalMark = NumberStyle['decimal'];

/** Where a language is written in two ways, the money tells: Spain has the euro and the comma. */
function decimalMark(dialect: DialectCode, currency: string | undefined): DecimalMark {
  return numberStyles[dialect].decimal ?? (currency ? (currency === 'EUR' ? ',' : '.') : null);
}

function powerOf(word: string, body: string, spaced: boolean, dialect: DialectCode): number | 'ambiguous' | undefined {
  const usual = suffixes[word];
  const own = numberStyles[dialect].disputed?.[word];
  if (own === undefined || usual === undefined) return own ?? usual;
  // en-US writes "1.5M"; a language with a decimal comma writes "1,5 M".
  const point = /\.\d{1,2}$/.test(body);
  if (spaced || /,\d{1,2}$/.test(body)) return point ? 'ambiguous' : own;
  return point ? usual : 'ambiguous';
}

/** Digits with marks: which mark groups and which is the decimal one. */
function readDigits(body: string, thousands: Thousands, decimal: DecimalMark): Digits | 'ambiguous' | undefined {
  // A fraction can stand in a block of its own: "1,215 .00".
  const text = body.trim().replace(/\s+(?=[.,]\d{2}$)/, '');
  const lone = /^(\d{1,3})([.,])(\d{3})$/.exec(text);
  const grouped = lone ? isGroup(text, thousands, decimal) : true;
  if (grouped === undefined) return 'ambiguous';
  const match = (grouped ? inGroups.exec(text) : null) ?? (grouped && lone ? null : plain.exec(text));
  if (!match?.[1] || /^0[\d.,\u00a0]/.test(match[1])) return undefined;
  const fraction = match.at(-1) ?? '';
  const digits = match[1].replace(/\D/g, '') + fraction;
  return digits.length > maxDigits ? undefined : { digits, exponent: -fraction.length };
}

/** When the one mark of "12.433" groups. */
type Thousands = 'always' | 'never' | 'by dialect' | 'unless decimal mark' | 'if decimal mark';

/** People and goods are printed whole, amounts never with three decimals, factors never with thousands. */
function thousandsOf(unit: Unit | undefined, currency: string | undefined): Thousands {
  if (unit === 'count' || unit === 'rank' || isWhole(currency)) return 'always';
  if (unit === 'multiple' || unit === 'score') return 'if decimal mark';
  return unit === 'ratio' ? 'by dialect' : 'unless decimal mark';
}

/** Undefined when the mark could as well be the decimal one. */
function isGroup(text: string, thousands: Thousands, decimal: DecimalMark): boolean | undefined {
  if (text.startsWith('0')) return false;
  if (thousands === 'always') return true;
  if (thousands === 'never' || decimal === null) return undefined;
  const isDecimal = text.includes(decimal);
  if (thousands === 'by dialect') return !isDecimal;
  if (thousands === 'if decimal mark') return isDecimal ? false : undefined;
  return isDecimal ? undefined : true;
}
