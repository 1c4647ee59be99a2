import type { Profit } from '@/lib/kpi/profit';
import type { PeriodWindow } from '@/lib/kpi/tile';
import type { TradePart } from '@/lib/kpi/trade';
import { pastWindow } from '@/lib/kpi/window';
import { lostByCut, type ShopProfit, shopProfit } from '@/lib/messages/shop-profit';
import { run } from '@/lib/store/deadline';
import { shopEntries } from '@/lib/store/shops';

export const profitHorizons = ['day', 'week', 'month'] as const;
export type ProfitHorizon = (typeof profitHorizons)[number];

/** The profit of every shop (or one) in a period `back` ones before the running one. Demo shops and those counted under others are left out. */
export function readProfits(horizon: ProfitHorizon, back: number, shop?: string): Promise<ShopProfit[]> {
  return run('relaxed', async (db) => {
    const entries = (await shopEntries(db)).filter((one) => !one.as && !one.demo && (shop === undefined || one.shop.key === shop));
    return Promise.all(entries.map((entry) => shopProfit(db, entry.shop.key, (today) => pastWindow(horizon, today, back))));
  });
}

/** What would no longer be known of a period if costs changed at a day within it. */
export function readCut(shop: string, window: PeriodWindow, day: string): Promise<TradePart[]> {
  return run('relaxed', (db) => lostByCut(db, shop, window, day));
}

/** Whether a period is over and has a margin that no report has told yet. */
export function isUnreported({ window, currency, profit, reports }: ShopProfit): boolean {
  if (!profit || profit.margin === null || window.to >= window.today.day) return false;
  const last = reports.at(-1);
  return last === undefined || last.currency !== currency || !isSame(last, profit);
}

function isSame(a: Pick<Profit, 'lines'>, b: Pick<Profit, 'lines'>): boolean {
  const told = ({ lines }: Pick<Profit, 'lines'>) =>
    JSON.stringify(lines.map(({ part, amount, rate, assumed }) => [part, amount, rate, assumed]));
  return told(a) === told(b);
}
