import type { Fact } from '@/lib/snapshot/fact';
import { type Actual, actualOf, isActual, isPart, type NoActual, type Source } from './actual';
import type { Trade } from './profit';
import type { PeriodWindow } from './tile';

export const tradeParts = ['gmv', 'refunds', 'orders', 'ads'] as const;
export type TradePart = (typeof tradeParts)[number];

/**
 * Why a part of a period's trade does not count though it was read: it is in another currency than the costs, it was last read
 * before the period had ended, or it reaches another day than the GMV, so that the two do not belong together.
 */
export type TradeGap = 'other-currency' | 'not-whole' | 'other-end';

const overview = { surfaces: ['compass-overview', 'home'], awaits: 'compass-overview' } as const;
const adsPages = { surfaces: ['gmv-max', 'ads-manager'], awaits: 'gmv-max' } as const;

/** Where each part is read: GMV, refunds and orders on the shop's overview, spend on an ads page. */
const sources: Record<TradePart, Source> = {
  gmv: { metrics: ['shop_gmv'], ...overview },
  refunds: { metrics: ['refunds'], ...overview },
  orders: { metrics: ['orders'], ...overview },
  ads: { metrics: ['ads_cost'], ...adsPages },
};

/** What a shop sold and spent in a period, the readings behind it, and why a part is not there. */
export type TradeRead = { trade: Trade; read: Partial<Record<TradePart, Actual>>; gaps: Partial<Record<TradePart, NoActual | TradeGap>> };

/** The trade of a period from its readings, in one currency and up to one day. */
export function tradeOf(facts: readonly Fact[], window: PeriodWindow, currency: string): TradeRead {
  const found: TradeRead = { trade: { gmv: null, refunds: null, orders: null, ads: null }, read: {}, gaps: {} };
  for (const part of tradeParts) {
    const actual = actualOf(sources[part], facts, window);
    if (!isActual(actual)) found.gaps[part] = actual;
    else if (actual.currency !== undefined && actual.currency !== currency) found.gaps[part] = 'other-currency';
    else if (isPart(actual, window)) found.gaps[part] = 'not-whole';
    else if (found.read.gmv && actual.share !== found.read.gmv.share) found.gaps[part] = 'other-end';
    else {
      found.read[part] = actual;
      found.trade[part] = actual.value;
    }
  }
  return found;
}
