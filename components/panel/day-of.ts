import type { DayReport } from '@/lib/report/day';

/** The shop's day; this computer's until it is known. */
export function dayOf(day: DayReport | undefined): string {
  // Swedish is written YYYY-MM-DD.
  return day?.calendar.day ?? new Intl.DateTimeFormat('sv').format(Date.now());
}
