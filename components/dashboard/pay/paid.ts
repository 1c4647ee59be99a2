import { sheetIn } from '@/lib/import/locked-sheet';
import type { Minor } from '@/lib/kpi/pay/money';
import type { PaySheet } from '@/lib/kpi/pay/sheet';
import type { PayMonth } from '@/lib/messages/pay-month';

/** What somebody is paid: as locked, else as it stands; null while it is not known. `currency` is empty without a scheme. */
export type PaidMonth = { total: Minor | null; corrections: Minor; currency: string; scheme: string | undefined; sheet: PaySheet | null };

/** The figures of a month that count: those of its lock where there is one, whatever it would come to today. */
export function paidOf({ lock, reckoning, version, corrections }: PayMonth): PaidMonth {
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
