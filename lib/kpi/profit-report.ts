import { fingerprint } from './pay/lock';
import type { Minor } from './pay/money';
import type { Profit, ProfitLine, RateSpan, Restated } from './profit';
import { restatement } from './profit';

/**
 * The margin of a period that was over, as it was shown at `at` (epoch ms). Kept so that what late refunds change is said, not
 * slipped in. `print`: the fingerprint of its lines; one that says the same again is not kept.
 */
export type ProfitReport = {
  shop: string;
  from: string;
  to: string;
  at: number;
  currency: string;
  rates: RateSpan[];
  lines: ProfitLine[];
  margin: Minor;
  print: string;
};

/** A reckoning as a report; null where there is no margin to report. */
export async function reportOf(
  of: Pick<ProfitReport, 'shop' | 'from' | 'to' | 'at' | 'currency' | 'rates'>,
  { lines, margin }: Profit,
): Promise<ProfitReport | null> {
  if (margin === null) return null;
  return { ...of, lines, margin, print: await fingerprint({ currency: of.currency, lines, margin }) };
}

/**
 * What became of a period since it was first reported: for each later report the lines that changed, and whether costs were
 * edited in between, so that not all of it came from the pages.
 */
export type Restatement = { at: number; lines: Restated[]; margin: { from: Minor; to: Minor }; isCosts: boolean };

/** The restatements of a period's reports, in the order they were shown. Reports in another currency begin anew. */
export function restatements(reports: readonly ProfitReport[]): Restatement[] {
  return reports.slice(1).flatMap((report, row) => {
    const before = reports[row] as ProfitReport;
    if (before.currency !== report.currency) return [];
    const isCosts = JSON.stringify(before.rates) !== JSON.stringify(report.rates);
    const lines = restatement(before, report, report.currency);
    return [{ at: report.at, lines, margin: { from: before.margin, to: report.margin }, isCosts }];
  });
}
