import type { Scope } from '@/lib/snapshot/snapshot';
import type { Dialect, Preset } from './dialects/dialect';
import { labelKey } from './labels';
import { parseDay } from './parse-day';

/** What a page shows of its period. `from` and `to` are the values of the picker's inputs, `today` the shop's own day. */
export type PeriodShown = {
  from?: string;
  to?: string;
  preset?: string;
  timeZone?: string;
  today?: string;
  /** How far the numbers reach (see `asOfIn`). */
  asOf?: string;
  /** Texts of banners and notices on the page. */
  notices?: Iterable<string>;
};

/** The period a page's numbers count for; unknown with a reason where the page does not say it plainly. */
export function periodScope(shown: PeriodShown, dialect: Dialect): Scope {
  if (isStale(shown.notices ?? [], dialect)) return { kind: 'unknown', why: 'stale-banner' };
  const preset = shown.preset === undefined ? undefined : presetOf(shown.preset, dialect);
  const { asOf, timeZone } = shown;
  if (asOf === 'unreadable') return { kind: 'unknown', why: 'unreadable-period' };
  const extra = { ...(preset && { preset }), ...(timeZone && { timeZone }), ...(asOf && { asOf }) };
  if (shown.from || shown.to) {
    const from = parseDay(shown.from ?? '');
    const to = parseDay(shown.to ?? '');
    if (!from || !to || from > to) return { kind: 'unknown', why: 'unreadable-period' };
    if (isBehind(from, asOf)) return { kind: 'unknown', why: 'not-yet' };
    return { kind: 'period', from, to, ...extra };
  }
  const day = preset && shown.today ? dayOf(preset, shown.today) : undefined;
  if (day && isBehind(day, asOf)) return { kind: 'unknown', why: 'not-yet' };
  return day ? { kind: 'period', from: day, to: day, ...extra } : { kind: 'unknown', why: preset ? 'preset-without-dates' : 'no-period' };
}

/** Whether the page has nothing yet of a period that begins on this day. */
function isBehind(from: string, asOf: string | undefined): boolean {
  return asOf !== undefined && asOf !== 'T+1' && asOf.slice(0, 10) < from;
}

/** Whether one of the texts says that the page shows old numbers. */
export function isStale(notices: Iterable<string>, dialect: Dialect): boolean {
  const stale = dialect.stale.map(labelKey);
  for (const notice of notices) {
    const key = labelKey(notice);
    if (stale.some((text) => key.includes(text))) return true;
  }
  return false;
}

/** The preset a text names. Punctuation behind it ("Custom:") does not count. */
export function presetOf(text: string, dialect: Dialect): Preset | undefined {
  const key = labelKey(text).replace(/:$/, '');
  const presets = Object.keys(dialect.presets) as Preset[];
  return presets.find((preset) => dialect.presets[preset].some((it) => labelKey(it) === key));
}

/** Only single days have dates of their own: where "last 7 days" ends differs from page to page. */
function dayOf(preset: Preset, today: string): string | undefined {
  if (preset === 'today') return today;
  if (preset !== 'yesterday') return undefined;
  return new Date(Date.parse(`${today}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
