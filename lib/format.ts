import type { Unit } from '@/lib/metrics/metric';

export type Language = 'zh-CN' | 'en';

/** A number to write: base units as in a stored value. Without `step` the usual digits of the unit are shown. */
export type Amount = { value: number; unit: Unit; step?: number; currency?: string };

const minus = '\u2212';
const formats = new Map<string, Intl.NumberFormat>();

/**
 * A number as a person reads it: money with its sign, ratios as a percentage without a space, durations in words.
 * Shows no more digits than the reading had. Minus is U+2212.
 */
export function formatValue(amount: Amount, language: Language): string {
  const size =
    amount.unit === 'duration' ? formatSeconds(amount, language) : numberFormat(language, styleOf(amount)).format(Math.abs(amount.value));
  return withSign(size, amount.value);
}

/** Short form for axes and tight places: 12.4K, 1.2万; with as many digits as `step` is worth, where it is given: 1.22K, 1.24K. */
export function formatCompact({ value, unit, step, currency }: Amount, language: Language): string {
  if (unit === 'duration' || unit === 'ratio') return formatValue({ value, unit }, language);
  const style = unit === 'money' ? inCurrency(currency) : {};
  return withSign(numberFormat(language, { ...style, notation: 'compact', ...shortened(value, step) }).format(Math.abs(value)), value);
}

/** The digits from the first of a number to the last that a step is worth. */
function shortened(value: number, step: number | undefined): Intl.NumberFormatOptions {
  if (step === undefined || value === 0) return { maximumFractionDigits: 1 };
  const digits = Math.floor(Math.log10(Math.abs(value))) - Math.floor(Math.log10(step)) + 1;
  return { maximumSignificantDigits: Math.min(21, Math.max(1, digits)) };
}

/** Whether the page showed this number abbreviated, so that it wants a "≈". */
export function isAbbreviated({ unit, step = 0 }: Amount): boolean {
  return (unit === 'count' || unit === 'money') && step > 1;
}

/** What rounds to zero has no direction. */
function withSign(size: string, value: number): string {
  return value < 0 && /[1-9]/.test(size) ? minus + size : size;
}

function styleOf({ value, unit, step, currency }: Amount): Intl.NumberFormatOptions {
  if (unit === 'ratio') return { style: 'percent', ...decimals((step ?? 0.0001) * 100) };
  if (unit === 'money') return { ...inCurrency(currency), ...decimals(step ?? smallest(currency)) };
  return decimals(step ?? (Number.isInteger(value) ? 1 : 0.01));
}

/** Digits behind the mark that a resolution is worth: 0.01 → 2, 1 or 10 → 0. */
function decimals(step: number): Intl.NumberFormatOptions {
  const digits = step >= 1 || step <= 0 ? 0 : Math.min(8, Math.round(-Math.log10(step)));
  return { minimumFractionDigits: digits, maximumFractionDigits: digits };
}

/** The US dollar needs no country before its sign; the others that share it do, or they would look like it. */
function inCurrency(currency: string | undefined): Intl.NumberFormatOptions {
  if (!currency) return {};
  return { style: 'currency', currency, currencyDisplay: currency === 'USD' ? 'narrowSymbol' : 'symbol' };
}

/** The smallest amount in use in a currency. */
function smallest(currency: string | undefined): number {
  if (!currency) return 0.01;
  return 10 ** -(numberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2);
}

/** "46s", "1m 23s", "3h 11m"; in Chinese "46 秒", "1 分 23 秒", "3 小时 11 分". Two parts at most. */
function formatSeconds({ value }: Amount, language: Language): string {
  const seconds = Math.round(Math.abs(value));
  const words = language === 'zh-CN' ? [' 小时', ' 分', ' 秒'] : ['h', 'm', 's'];
  const amounts = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  const first = amounts[0] ? 0 : amounts[1] ? 1 : 2;
  const parts = [first, first + 1].filter((part) => part === first || (amounts[part] ?? 0) > 0);
  return parts.map((part) => `${amounts[part]}${words[part]}`).join(' ');
}

/** Making a format costs more than using it a thousand times. */
function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(language, options);
  formats.set(key, format);
  return format;
}

/** Names in one line: "A, B" or "A、B". */
export function listed(names: readonly string[], language: Language): string {
  return names.join(language === 'zh-CN' ? '、' : ', ');
}

/** A moment (epoch ms) on this computer's clock: 18:41. */
export function clockText(at: number, language: Language): string {
  return new Date(at).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}
