import type { LabConfig } from './config.ts';

/** A number as the page prints it. `value` is what the print says, which is less than what was counted. */
export type Printed = { text: string; value: number | null; parts: { int: string; fraction: string; suffix: string }[] };

export const placeholder: Printed = { text: '--', value: null, parts: [] };

const scales: Record<string, number> = { '': 1, K: 1e3, M: 1e6, B: 1e9, T: 1e12 };

/** Counts and money on cards: en-US short form in every language, no currency sign. */
export function printCompact(value: number | null): Printed {
  if (value === null) return placeholder;
  const format = new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 2 });
  const parts = format.formatToParts(value);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  const suffix = of('compact');
  const fraction = of('fraction');
  const int = parts
    .filter((part) => part.type === 'integer' || part.type === 'minusSign')
    .map((part) => part.value)
    .join('');
  const digits = fraction ? `${int}.${fraction}` : int;
  return { text: digits + suffix, value: tidy(Number(digits) * (scales[suffix] ?? Number.NaN)), parts: [{ int, fraction, suffix }] };
}

/** Percentages follow the page's language and are split at its decimal mark. */
export function printPercent(value: number | null, config: Pick<LabConfig, 'language' | 'variant'>, digits = 2): Printed {
  if (value === null) return placeholder;
  const text = new Intl.NumberFormat(config.language, { style: 'percent', maximumFractionDigits: digits }).format(value);
  const shown = tidy(Number((value * 100).toFixed(digits)) / 100);
  const [, int = '', rest = ''] = /^(\d[\d.,\s]*?)(?=[.,]\d{1,2}\D*$|\D+$)(.*)$/u.exec(text) ?? [];
  const split = /^\.(\d+)(%)$/.exec(rest);
  if (config.variant === 'b' && split) return { text, value: shown, parts: [{ int, fraction: split[1] ?? '', suffix: '%' }] };
  return { text, value: shown, parts: [{ int, fraction: '', suffix: rest }] };
}

/** Durations on cards: "1m23s", parts of zero left out, one statistic a part. */
export function printDuration(value: number | null): Printed {
  if (value === null) return placeholder;
  const seconds = Math.round(value);
  const parts = [
    { int: String(Math.floor(seconds / 3600)), fraction: '', suffix: 'h' },
    { int: String(Math.floor((seconds % 3600) / 60)), fraction: '', suffix: 'm' },
    { int: String(seconds % 60), fraction: '', suffix: 's' },
  ].filter((part) => part.int !== '0');
  if (parts.length === 0) parts.push({ int: '0', fraction: '', suffix: 's' });
  return { text: parts.map((part) => part.int + part.suffix).join(''), value: seconds, parts };
}

/** Full numbers in tables: grouped, no short form. */
export function printFull(value: number | null, language: string): Printed {
  if (value === null) return placeholder;
  return { text: new Intl.NumberFormat(language).format(Math.round(value)), value: Math.round(value), parts: [] };
}

/** Money in tables: written out by the server with the sign where the language puts it. */
export function printMoney(value: number | null, config: Pick<LabConfig, 'language' | 'currency'>): Printed {
  if (value === null) return placeholder;
  const format = new Intl.NumberFormat(config.language, { style: 'currency', currency: config.currency, currencyDisplay: 'narrowSymbol' });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return { text: format.format(value), value: tidy(Number(value.toFixed(digits))), parts: [] };
}

/** The header's running time: "3 hr, 11 min, 17 sec", or "1h1m37s" in the older build. */
export function printElapsed(seconds: number, config: Pick<LabConfig, 'language' | 'variant'>): string {
  const parts = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  const units = ['hour', 'minute', 'second'] as const;
  if (config.variant === 'b') return parts.map((part, index) => (part ? `${part}${'hms'[index]}` : '')).join('');
  const words = parts.map((part, index) =>
    new Intl.NumberFormat(config.language, { style: 'unit', unit: units[index], unitDisplay: 'short' }).format(part),
  );
  return words.filter((_, index) => parts[index]).join(config.language === 'zh-CN' ? '' : ', ');
}

/** The header's range in the browser's time zone: "Mar 30, 17:28:17 - Mar 30, 20:39:34 UTC-07:00", without the year. */
export function printRange(start: number, end: number | null, config: Pick<LabConfig, 'language' | 'variant'>): string {
  const stamp = (at: number) => {
    const date = new Date(at);
    const day = new Intl.DateTimeFormat(config.language, { month: 'short', day: '2-digit' }).format(date);
    const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map((part) => String(part).padStart(2, '0')).join(':');
    return config.variant === 'b' ? `${day} ${time}` : `${day}, ${time}`;
  };
  const offset = -new Date(start).getTimezoneOffset();
  const sign = offset < 0 ? '-' : '+';
  const zone = `${String(Math.floor(Math.abs(offset) / 60)).padStart(2, '0')}:${String(Math.abs(offset) % 60).padStart(2, '0')}`;
  return end === null ? `${stamp(start)} UTC${sign}${zone}` : `${stamp(start)} - ${stamp(end)} UTC${sign}${zone}`;
}

/** Undoes the last bit of binary arithmetic: 58.85 × 1000 is 58850. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
