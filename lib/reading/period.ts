import type { Scope } from '@/lib/snapshot/snapshot';
import type { Dialect, Preset } from './dialects/dialect';
import { labelKey } from './labels';
import { monthDay } from './months';

/** What a page shows of its period. `from` and `to` are the values of the picker's inputs, `today` the shop's own day. */
export type PeriodShown = {
  from?: string;
  to?: string;
  preset?: string;
  timeZone?: string;
  today?: string;
  /** Texts of banners and notices on the page. */
  notices?: Iterable<string>;
};

/** The period a page's numbers count for; unknown with a reason where the page does not say it plainly. */
export function periodScope(shown: PeriodShown, dialect: Dialect): Scope {
  if (isStale(shown.notices ?? [], dialect)) return { kind: 'unknown', why: 'stale-banner' };
  const preset = shown.preset === undefined ? undefined : presetOf(shown.preset, dialect);
  const extra = { ...(preset && { preset }), ...(shown.timeZone && { timeZone: shown.timeZone }) };
  if (shown.from || shown.to) {
    const from = parseDay(shown.from ?? '');
    const to = parseDay(shown.to ?? '');
    if (!from || !to || from > to) return { kind: 'unknown', why: 'unreadable-period' };
    return { kind: 'period', from, to, ...extra };
  }
  const day = preset && shown.today ? dayOf(preset, shown.today) : undefined;
  return day ? { kind: 'period', from: day, to: day, ...extra } : { kind: 'unknown', why: preset ? 'preset-without-dates' : 'no-period' };
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

/**
 * A calendar day as YYYY-MM-DD from "Mar 01, 2026", "1 de mar. de 2026" and the like in every language (see `monthDay`),
 * "2026-05-02", "2026/3/30", "2026年3月1日" or "01.03.2026", its year also a Buddhist one ("1 มี.ค. 2569").
 * Undefined for anything else, also for "03/04/2026", which means two days.
 */
export function parseDay(text: string): string | undefined {
  const folded = text.normalize('NFKC').trim();
  const iso = /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?$/.exec(folded);
  if (iso) return calendarDay(iso[1], Number(iso[2]), Number(iso[3]));
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(folded);
  if (dotted) return calendarDay(dotted[3], Number(dotted[2]), Number(dotted[1]));
  const yearLast = /^(.+?),? (?:de |พ\.ศ\. )?(\d{4})$/.exec(folded);
  const date = yearLast?.[1] === undefined ? undefined : monthDay(yearLast[1]);
  return date && calendarDay(yearLast?.[2], date.month, date.day);
}

/** Buddhist years, 543 ahead, are on Thai pages. */
function calendarDay(printed: string | undefined, month: number, day: number): string | undefined {
  const year = Number(printed) > 2400 ? Number(printed) - 543 : Number(printed);
  const at = new Date(Date.UTC(year, month - 1, day));
  const real = at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return real ? at.toISOString().slice(0, 10) : undefined;
}
