import type { SlipView } from './slip-view';

/** Which columns a month's LIVEs have: hours, own sales in their own currency, the rate, what counts, refunds at the shop's share. */
export type Columns = { hours: boolean; own: 'direct' | 'attributed' | null; fx: boolean; paid: boolean; back: boolean };

export function columnsOf({ scheme: { hourly, commission }, amounts }: SlipView): Columns {
  const on = commission?.on;
  return {
    hours: hourly !== undefined,
    own: on === 'direct' || on === 'attributed' ? on : null,
    fx: amounts.some(({ fx }) => fx),
    paid: commission !== undefined,
    back: amounts.some(({ from, of }) => of === 'refunds' && 'room' in from),
  };
}

type Rate = { rate: number; day: string; inverse: boolean };

/** A rate as it was entered, and of which day where that is another than the amount's: by one of the other direction one divides. */
export function rateText(
  { rate, day, inverse }: Rate,
  of: string,
  number: (value: number) => string,
  dayText: (day: string) => string,
): string {
  const text = inverse ? `÷ ${number(rate)}` : `× ${number(rate)}`;
  return day === of ? text : `${text} (${dayText(day)})`;
}
