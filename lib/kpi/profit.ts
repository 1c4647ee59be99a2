import { type Minor, manyOf, times, toMajor, toMinor } from './pay/money';
import { addDays } from './window';

/**
 * What selling costs in a shop from a day on, as its team knows it: no page shows it. Shares are of GMV less refunds; an absent
 * one is not known and leaves the margin unknown, 0 is a cost of nothing.
 */
export type CostRates = {
  shop: string;
  since: string;
  currency: string;
  platformFee?: number;
  /** What creators get, of all sales. */
  affiliate?: number;
  goods?: number;
  /** Per order, in major units. */
  shipping?: number;
  /** Share of GMV that is usually returned: used, and marked, only where the page's refunds were not read. */
  refundRate?: number;
};

/** What a shop sold and spent in a period, in major units of one currency; null is unknown. */
export type Trade = { gmv: number | null; refunds: number | null; orders: number | null; ads: number | null };

/** One line from GMV down to the margin; costs are negative. `assumed`: from the team's usual rate, not read. */
export type ProfitLine = { part: ProfitPart; rate?: number; amount: Minor; assumed?: true };

export const profitParts = ['gmv', 'refunds', 'platformFee', 'affiliate', 'goods', 'shipping', 'ads'] as const;
export type ProfitPart = (typeof profitParts)[number];

/**
 * The contribution margin: what is left of GMV after refunds, fees, commission, goods, shipping and ads; nothing of rent and
 * wages. `share` is of GMV less refunds. `netRoi` = (GMV − refunds) ÷ ad spend: all sales over all spend, whatever the ads
 * brought. Null while a part is `missing`.
 */
export type Profit = { lines: ProfitLine[]; margin: Minor | null; share: number | null; netRoi: number | null; missing: ProfitPart[] };

/** The rates in force for a whole period, or null where there are none or they changed inside it. Of two for one day the first counts. */
export function ratesFor(all: readonly CostRates[], from: string, to: string): CostRates | null {
  const upTo = (day: string) =>
    all.filter(({ since }) => since <= day).reduce<CostRates | null>((last, one) => (last && last.since >= one.since ? last : one), null);
  return upTo(from) === upTo(to) ? upTo(from) : null;
}

/** Days of a period with the rates in force on them; `rates` null: none had been entered for them. */
export type RateSpan = { from: string; to: string; rates: CostRates | null };

/** A period cut where the rates changed. */
export function rateSpans(all: readonly CostRates[], from: string, to: string): RateSpan[] {
  const starts = [...new Set(all.map(({ since }) => since))].filter((day) => day > from && day <= to).sort();
  const begins = [from, ...starts];
  return begins.map((begin, row) => {
    const next = begins[row + 1];
    const end = next === undefined ? to : addDays(next, -1);
    return { from: begin, to: end, rates: ratesFor(all, begin, end) };
  });
}

/**
 * The margin of days with different rates, from what was sold and spent in each: line by line the sum. A rate stands beside a
 * line only where it was the same throughout.
 */
export function profitOver(parts: readonly Profit[]): Profit {
  const missing = profitParts.filter((part) => parts.some((one) => one.missing.includes(part)));
  const lines = profitParts.flatMap((part): ProfitLine[] => {
    const all = parts.flatMap((one) => one.lines.filter((line) => line.part === part));
    if (all.length < parts.length) return [];
    const rate = all.every((line) => line.rate === all[0]?.rate) ? all[0]?.rate : undefined;
    const amount = all.reduce((total, line) => total + line.amount, 0);
    return [{ part, amount, ...(rate !== undefined && { rate }), ...(all.some((line) => line.assumed) && { assumed: true as const }) }];
  });
  return { lines, ...restOf(lines, missing), missing };
}

/** From GMV to the margin, line by line. `rates` are in the currency of the trade. */
export function profitOf(trade: Trade, rates: CostRates): Profit {
  const { currency } = rates;
  const gmv = trade.gmv === null ? null : toMinor(trade.gmv, currency);
  if (gmv === null) return { lines: [], margin: null, share: null, netRoi: null, missing: ['gmv'] };
  const refunds = refundsOf(trade, rates, gmv);
  const net = refunds && gmv + refunds.amount;
  const found: Record<ProfitPart, ProfitLine | null> = {
    gmv: { part: 'gmv', amount: gmv },
    refunds,
    platformFee: shareOf('platformFee', net, rates.platformFee),
    affiliate: shareOf('affiliate', net, rates.affiliate),
    goods: shareOf('goods', net, rates.goods),
    shipping: perOrder(trade, rates),
    ads: trade.ads === null ? null : { part: 'ads', amount: -toMinor(trade.ads, currency) || 0 },
  };
  const lines = profitParts.flatMap((part) => found[part] ?? []);
  const missing = profitParts.filter((part) => found[part] === null);
  return { lines, ...restOf(lines, missing), missing };
}

/** What is left, as an amount and of net sales, and what an amount spent on ads stands beside. */
function restOf(lines: readonly ProfitLine[], missing: readonly ProfitPart[]): Pick<Profit, 'margin' | 'share' | 'netRoi'> {
  const of = (part: ProfitPart) => lines.find((line) => line.part === part)?.amount ?? null;
  const [gmv, refunds, ads] = [of('gmv'), of('refunds'), of('ads')];
  const net = gmv === null || refunds === null ? null : gmv + refunds;
  const netRoi = net !== null && ads !== null && ads < 0 ? net / -ads : null;
  if (missing.length > 0) return { margin: null, share: null, netRoi };
  const margin = lines.reduce((total, { amount }) => total + amount, 0);
  return { margin, share: net ? margin / net : null, netRoi };
}

function refundsOf({ refunds }: Trade, { currency, refundRate }: CostRates, gmv: Minor): ProfitLine | null {
  if (refunds !== null) return { part: 'refunds', amount: -toMinor(refunds, currency) || 0 };
  if (refundRate === undefined) return null;
  return { part: 'refunds', rate: refundRate, amount: -times(gmv, refundRate) || 0, assumed: true };
}

function shareOf(part: ProfitPart, net: Minor | null, rate: number | undefined): ProfitLine | null {
  return net === null || rate === undefined ? null : { part, rate, amount: -times(net, rate) || 0 };
}

function perOrder({ orders }: Trade, { currency, shipping }: CostRates): ProfitLine | null {
  if (shipping === undefined || (orders === null && shipping > 0)) return null;
  return { part: 'shipping', rate: shipping, amount: -manyOf(shipping, orders ?? 0, currency) || 0 };
}

/** A line that is another in a later reckoning of the same period. In major units. */
export type Restated = { part: ProfitPart; from: number; to: number };

/** How a margin changed between two reckonings of the same period, line by line: late refunds, mostly. */
export function restatement(before: Pick<Profit, 'lines'>, after: Pick<Profit, 'lines'>, currency: string): Restated[] {
  return profitParts.flatMap((part) => {
    const [from, to] = [before, after].map(({ lines }) => lines.find((line) => line.part === part)?.amount);
    if (from === undefined || to === undefined || from === to) return [];
    return [{ part, from: toMajor(from, currency), to: toMajor(to, currency) }];
  });
}
