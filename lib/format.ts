import type { Unit } from '@/lib/metrics/metric';

export type Language = 'zh-CN' | 'en';

/** A number to show: base units, with the resolution it was read at. */
export type Amount = { value: number; unit: Unit; step?: number; currency?: string };

const minus = '−';

/**
 * A number as a person reads it: money with its sign, ratios as a percentage without a space, durations in words.
 * Shows no more digits than the reading had. Minus is U+2212.
 */
export function formatValue({ value, unit, step, currency }: Amount, language: Language): string {
  if (unit === 'duration') return withMinus(formatDuration(value, language));
  if (unit === 'ratio') return withMinus(percent(value, step, language));
  const digits = fractionDigits(step ?? defaultStep(unit, value));
  if (unit === 'money' && currency) return withMinus(money(value, currency, digits, language));
  return withMinus(new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value));
}

/** Short form for axes and tight places: 12.4K, 1.2万. */
export function formatCompact({ value, unit, currency }: Amount, language: Language): string {
  if (unit === 'duration' || unit === 'ratio') return formatValue({ value, unit }, language);
  const style = unit === 'money' && currency ? ({ style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const) : {};
  return withMinus(new Intl.NumberFormat(language, { ...style, notation: 'compact', maximumFractionDigits: 1 }).format(value));
}

/** Whether the page showed this number abbreviated, so that it wants a "≈". */
export function isAbbreviated({ unit, step }: Amount): boolean {
  if (step === undefined) return false;
  return (unit === 'count' || unit === 'money') && step > 1;
}

function percent(value: number, step: number | undefined, language: Language): string {
  const digits = Math.max(0, fractionDigits(step ?? 0.0001) - 2);
  const text = new Intl.NumberFormat(language, { style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
    value,
  );
  return text.replace(/\s/g, '');
}

function money(value: number, currency: string, digits: number, language: Language): string {
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);
}

/** "46s", "1m 23s", "3h 11m"; in Chinese "46 秒", "1 分 23 秒", "3 小时 11 分". Two parts at most. */
function formatDuration(value: number, language: Language): string {
  const seconds = Math.round(Math.abs(value));
  const words = language === 'zh-CN' ? [' 小时', ' 分', ' 秒'] : ['h', 'm', 's'];
  const amounts = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  const first = Math.max(0, amounts[0] ? 0 : amounts[1] ? 1 : 2);
  const parts = [first, first + 1].filter((part) => part === first || (amounts[part] ?? 0) > 0);
  const text = parts.map((part) => `${amounts[part]}${words[part]}`).join(' ');
  return value < 0 && seconds > 0 ? `-${text}` : text;
}

/** Digits behind the mark that a resolution is worth: 0.01 → 2, 1 or 10 → 0. */
function fractionDigits(step: number): number {
  return step >= 1 || step <= 0 ? 0 : Math.min(8, Math.round(-Math.log10(step)));
}

function defaultStep(unit: Unit, value: number): number {
  if (unit === 'money') return 0.01;
  return Number.isInteger(value) ? 1 : 0.01;
}

function withMinus(text: string): string {
  return text.replace('-', minus);
}
