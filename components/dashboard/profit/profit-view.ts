import { type CostRates, type Profit, profitOf, ratesFor } from '@/lib/kpi/profit';
import type { PeriodWindow } from '@/lib/kpi/tile';
import { type TradeRead, tradeOf } from '@/lib/kpi/trade';
import { periodWindow } from '@/lib/kpi/window';
import { shopAndZone } from '@/lib/messages/handlers/day';
import { newestFacts } from '@/lib/report/build-day';
import { calendarDay } from '@/lib/report/zone';
import type { Shop } from '@/lib/snapshot/snapshot';
import { costsOf } from '@/lib/store/costs';
import { run } from '@/lib/store/deadline';
import { shopEntries } from '@/lib/store/shops';
import { newestOfPages } from '@/lib/store/snapshots';

/** A page read ten days into the next month may still be the last word on this one. */
const readWithinMs = 75 * 86_400_000;

/** One shop's month: what was sold and spent, the costs in force, and what is left; `profit` is null without costs. */
export type ShopProfit = {
  shop: Shop;
  window: PeriodWindow;
  costs: CostRates | null;
  /** Costs exist, but they changed inside the month. */
  changed: boolean;
  currency: string | undefined;
  read: TradeRead | null;
  profit: Profit | null;
};

/** The profit of every shop (or one) for this month, or the one before (`back` 1). Demo shops and those counted under others are left out. */
export function readProfits(back: 0 | 1, shop?: string): Promise<ShopProfit[]> {
  return run('relaxed', async (db) => {
    const entries = (await shopEntries(db)).filter((one) => !one.as && !one.demo && (shop === undefined || one.shop.key === shop));
    return Promise.all(
      entries.map(async (entry) => {
        const { shop: named, zone } = await shopAndZone(db, entry.shop.key);
        const today = calendarDay(Date.now(), zone);
        const window = monthWindow(periodWindow('month', today) as PeriodWindow, back);
        const [snapshots, all] = await Promise.all([newestOfPages(db, named.key, today.from - readWithinMs), costsOf(db, named.key)]);
        const costs = ratesFor(all, window.from, window.to);
        const facts = newestFacts(snapshots);
        const currency = costs?.currency ?? named.currency ?? facts.find(({ metric }) => metric === 'shop_gmv')?.currency;
        const read = currency === undefined ? null : tradeOf(facts, window, currency);
        return {
          shop: named,
          window,
          costs,
          changed: all.length > 0 && costs === null && ratesFor(all, window.to, window.to) !== null,
          currency,
          read,
          profit: costs && read && profitOf(read.trade, costs),
        };
      }),
    );
  });
}

/** The month of a window, or the one before it. */
function monthWindow(window: PeriodWindow, back: 0 | 1): PeriodWindow {
  if (back === 0) return window;
  const last = new Date(Date.parse(window.from) - 86_400_000).toISOString().slice(0, 10);
  return { ...window, from: `${last.slice(0, 8)}01`, to: last };
}
