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

/** A rate as it was entered: by one of the other direction one divides. */
export function rateText({ rate, inverse }: { rate: number; inverse: boolean }, number: (value: number) => string): string {
  return inverse ? `÷ ${number(rate)}` : `× ${number(rate)}`;
}
