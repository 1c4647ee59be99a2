import type { FactGap } from '@/lib/kpi/pay/facts';
import type { Minor } from '@/lib/kpi/pay/money';
import type { PaySheet } from '@/lib/kpi/pay/sheet';
import type { PayMonth } from '@/lib/messages/pay-month';

/** A line beside the scheme as it is shown; it may be in another currency than the scheme by now, and then there is no total. */
type Beside = PaySheet['extras'][number] & { currency: string };

/** A payslip to show: a locked sheet, or a month as it stands, which may lack something. */
export type SlipView = Omit<PaySheet, 'v' | 'total' | 'extras'> & { extras: Beside[]; total: Minor | null; gaps: FactGap[] };

/** A locked sheet as a payslip. */
export function lockedSlip(sheet: PaySheet): SlipView {
  return { ...sheet, extras: sheet.extras.map((line) => ({ ...line, currency: sheet.scheme.currency })), gaps: [] };
}

/** A month as it stands now; null without a scheme. */
export function slipNow({ reckoning, version, record }: Pick<PayMonth, 'reckoning' | 'version' | 'record'>): SlipView | null {
  if (!reckoning || !version) return null;
  const { month, person, roles, air, shifts, scored, entered } = record;
  const { facts, amounts, gaps, pay, extras, total } = reckoning;
  const typed = entered.flatMap((one, index) => {
    const isLast = entered.findLastIndex(({ fact }) => fact === one.fact) === index;
    return isLast && one.value !== null ? [{ ...one, value: one.value }] : [];
  });
  const scheme = { ...version.scheme, version: version.version };
  return { month, person, roles, scheme, facts, air, shifts, amounts, scored, entered: typed, lines: pay.lines, extras, total, gaps };
}
