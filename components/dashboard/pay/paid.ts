import { sheetIn } from '@/lib/import/locked-sheet';
import type { Minor } from '@/lib/kpi/pay/money';
import type { PaySheet } from '@/lib/kpi/pay/sheet';
import type { PayMonth } from '@/lib/messages/pay-month';

/** What somebody is paid: as locked, else as it stands; null while it is not known. `currency` is empty without a scheme. */
export type PaidMonth = { total: Minor | null; corrections: Minor; currency: string; scheme: string | undefined; sheet: PaySheet | null };

/** What the figures of a month are from. Of somebody who has left there is the lock, and what was put right. */
export type PaidFrom = Pick<PayMonth, 'lock' | 'corrections'> & Partial<Pick<PayMonth, 'reckoning' | 'version'>>;

/** The figures of a month that count: those of its lock where there is one, whatever it would come to today. */
export function paidOf({ lock, reckoning, version, corrections }: PaidFrom): PaidMonth {
  const sheet = lock && sheetIn(lock);
  const scheme = lock ? sheet?.scheme : version?.scheme;
  return {
    total: lock ? (sheet?.total ?? null) : (reckoning?.total ?? null),
    corrections: corrections.reduce((sum, { amount }) => sum + amount, 0),
    currency: scheme?.currency ?? '',
    scheme: scheme?.name,
    sheet,
  };
}

/** The sum of each currency over some months with what was put right, null where one of it is not known; and how many are not known. */
export function totalsOf(of: readonly PaidFrom[]): { sums: { currency: string; sum: Minor | null }[]; open: number } {
  const paid = of.map(paidOf);
  const currencies = [...new Set(paid.map(({ currency }) => currency))].filter((currency) => currency !== '');
  const sums = currencies.map((currency) => ({
    currency,
    sum: paid
      .filter((one) => one.currency === currency)
      .reduce<Minor | null>((all, { total, corrections }) => (all === null || total === null ? null : all + total + corrections), 0),
  }));
  return { sums, open: paid.filter(({ total }) => total === null).length };
}
