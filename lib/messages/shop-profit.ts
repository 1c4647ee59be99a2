import { isCounted } from '@/lib/kpi/counted';
import { type CostRates, type Profit, profitOf, profitOver, type RateSpan, rateSpans } from '@/lib/kpi/profit';
import type { ProfitReport } from '@/lib/kpi/profit-report';
import type { PeriodWindow } from '@/lib/kpi/tile';
import { type TradePart, type TradeRead, tradeOf, tradeParts } from '@/lib/kpi/trade';
import { addDays, earlier, type Today } from '@/lib/kpi/window';
import { calendarDay } from '@/lib/report/zone';
import type { Fact } from '@/lib/snapshot/fact';
import type { Shop } from '@/lib/snapshot/snapshot';
import { costsOf } from '@/lib/store/costs';
import type { Database } from '@/lib/store/db';
import { factsSince } from '@/lib/store/manual';
import { reportsOf } from '@/lib/store/profit-reports';
import { shopAndZone } from './handlers/day';

/** Zones lie within a day of UTC. */
const dayMs = 86_400_000;

/**
 * One shop's period: what was sold and spent, the costs in force on its days so far, and what is left. `profit` is null
 * without costs for all of these days. `reports`: as it was reckoned before, once the period was over.
 */
export type ShopProfit = {
  shop: Shop;
  window: PeriodWindow;
  spans: RateSpan[];
  currency: string | undefined;
  read: TradeRead | null;
  profit: Profit | null;
  reports: ProfitReport[];
};

/** The profit of a shop in the period that `windowOf` tells from its today. */
export async function shopProfit(db: Database, key: string, windowOf: (today: Today) => PeriodWindow): Promise<ShopProfit> {
  const { shop, zone } = await shopAndZone(db, key);
  const window = windowOf(calendarDay(Date.now(), zone));
  const [facts, costs, reports] = await Promise.all([
    factsSince(db, key, Date.parse(window.from) - dayMs),
    costsOf(db, key),
    reportsOf(db, key, window.from, window.to),
  ]);
  return { shop, window, reports, ...profitFrom({ shop, window, read: facts, costs }) };
}

/**
 * What of a period is known as a whole, and no longer where it is cut at a day: a cost from that day on would leave the margin open.
 */
export async function lostByCut(db: Database, key: string, window: PeriodWindow, day: string): Promise<TradePart[]> {
  const { shop } = await shopAndZone(db, key);
  const facts = await factsSince(db, key, Date.parse(window.from) - dayMs);
  return partsLost(shop, facts, window, day);
}

/** The same from all that was read of a shop; a day outside of the period, or its first, cuts nothing. */
export function partsLost(shop: Shop, read: readonly Fact[], window: PeriodWindow, day: string): TradePart[] {
  if (day <= window.from || day > earlier(window.to, window.today.day)) return [];
  const facts = read.filter(isCounted);
  const currency = shop.currency ?? facts.find(({ metric }) => metric === 'shop_gmv')?.currency;
  if (currency === undefined) return [];
  const whole = tradeOf(facts, window, currency).trade;
  const sides = [
    { ...window, to: addDays(day, -1) },
    { ...window, from: day },
  ].map((side) => tradeOf(facts, side, currency).trade);
  return tradeParts.filter((part) => whole[part] !== null && sides.some((side) => side[part] === null));
}

type ProfitInput = { shop: Shop; window: PeriodWindow; read: readonly Fact[]; costs: readonly CostRates[] };

/** The profit of a period from all that was read of a shop: a reading in doubt counts for nothing; one in another currency is named. */
export function profitFrom({ shop, window, read: all, costs }: ProfitInput): Pick<ShopProfit, 'spans' | 'currency' | 'read' | 'profit'> {
  const facts = all.filter(isCounted);
  const spans = rateSpans(costs, window.from, earlier(window.to, window.today.day));
  const currency = spans.at(-1)?.rates?.currency ?? shop.currency ?? facts.find(({ metric }) => metric === 'shop_gmv')?.currency;
  const read = currency === undefined ? null : tradeOf(facts, window, currency);
  return { spans, currency, read, profit: read && profitIn(spans, facts, window, read) };
}

function profitIn(spans: readonly RateSpan[], facts: readonly Fact[], window: PeriodWindow, whole: TradeRead): Profit | null {
  const rated = spans.filter((span): span is RateSpan & { rates: CostRates } => span.rates !== null);
  const [first] = rated;
  if (!first || rated.length < spans.length || rated.some(({ rates }) => rates.currency !== first.rates.currency)) return null;
  if (rated.length === 1) return profitOf(whole.trade, first.rates);
  return profitOver(
    rated.map(({ from, to, rates }, row) => {
      // The last days may still be running: their window ends where the period does.
      const until = row === rated.length - 1 ? window.to : to;
      return profitOf(tradeOf(facts, { ...window, from, to: until }, rates.currency).trade, rates);
    }),
  );
}
