import { addDays } from '../window';
import { type Minor, toMinor } from './money';
import { daysHeld, type Month, monthDays } from './month';
import type { Money, PartSales, ShopRow } from './record';

/** An amount behind a fact in its own currency, where it is from, and the day whose rate it counts at. */
export type Raw = {
  from: { room: string } | { shop: string } | { by: string | null };
  day: string;
  amount: Minor;
  currency: string;
};

export function raw(from: Raw['from'], day: string, { amount, currency }: Money): Raw {
  return { from, day, amount: toMinor(amount, currency), currency };
}

/** What of a shop's month can be paid by. */
export type ShopAmount = 'gmv' | 'refunds' | PartSales;

/** What was read of it, as a whole and day by day. */
export function readOf(row: ShopRow, of: ShopAmount): { whole: Money | null; days: Map<string, Money | null> } {
  if (of === 'gmv' || of === 'refunds') return { whole: row[of], days: new Map(row.days.map((day) => [day.day, day[of]])) };
  const part = row.parts?.[of];
  return { whole: part?.whole ?? null, days: new Map(part?.days.map(({ day, amount }) => [day, amount])) };
}

/** `stretches`: when the role was held in the shop; `isDaily`: each day counts at its own rate. */
type Ask = { month: Month; stretches: ReadonlyArray<{ from: string; to: string }>; isDaily: boolean };

/**
 * What of a shop's month counts for somebody: all of it as one amount where the role was held on every day, else the days on which
 * it was, each as it was read; a part of the month's total is nobody's to tell. Or why that is not known.
 */
export function shopPart(row: ShopRow, of: ShopAmount, { month, stretches, isDaily }: Ask): Raw[] | 'not-read' | 'no-days' | 'part' {
  const held = daysHeld(stretches, month);
  const isPart = held.days < held.of;
  if (isPart) return dayRows(row, of, month, stretches) ?? 'part';
  const { whole } = readOf(row, of);
  if (!whole) return 'not-read';
  if (!isDaily) return [raw({ shop: row.shop }, monthDays(month).to, whole)];
  return dayRows(row, of, month, stretches) ?? 'no-days';
}

/** The days of some stretches one by one, up to the last that is read for; null where one of them was not read. */
function dayRows(row: ShopRow, of: ShopAmount, month: Month, stretches: Ask['stretches']): Raw[] | null {
  const { shop, until } = row;
  const { days: read } = readOf(row, of);
  const rows: Raw[] = [];
  for (let day = monthDays(month).from; day <= until; day = addDays(day, 1)) {
    if (!stretches.some(({ from, to }) => from <= day && day <= to)) continue;
    const amount = read.get(day);
    if (!amount) return null;
    rows.push(raw({ shop }, day, amount));
  }
  return rows.length > 0 ? rows : null;
}
