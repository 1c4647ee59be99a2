import type { DayRow } from '@/lib/report/day-row';
import { safeText } from './csv';

/**
 * A daily row for the clipboard: date, shop, rooms, then its figures in base units, tab between, blank where unknown.
 * Pasted into a sheet it fills one row; text that would run as a formula gets an apostrophe.
 */
export function tsvRow({ day, shop, rooms, values }: DayRow): string {
  return safeText([[day, shop, rooms, ...values]], '\t');
}
