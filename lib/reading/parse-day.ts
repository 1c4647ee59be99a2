import { monthDay } from './months';

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
