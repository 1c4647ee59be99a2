import { describe, expect, it } from 'vitest';
import { costsFrom, typedFrom } from '@/components/dashboard/profit/typed-costs';
import type { PeriodWindow } from '@/lib/kpi/tile';
import { tradeOf } from '@/lib/kpi/trade';
import { pastWindow, periodWindow } from '@/lib/kpi/window';
import { fact, noon, period, today } from './given';

const month = periodWindow('month', today) as PeriodWindow;
const march = period('2026-03-01', '2026-03-31');
const shop = { surface: 'compass-overview' as const };
const ads = { surface: 'gmv-max' as const };
const read = [fact('shop_gmv', 900, march, shop), fact('refunds', 30, march, shop), fact('orders', 40, march, shop)];

describe('trade of a month', () => {
  it('is what the shop and ads pages said of that month', () => {
    const spend = fact('ads_cost', 200, { ...march, timeZone: '-08:00' } as never, ads);
    expect(tradeOf([...read, spend], month, 'USD')).toMatchObject({ trade: { gmv: 900, refunds: 30, orders: 40, ads: 200 }, gaps: {} });
  });

  it('does not know what no page said, and says where to look', () => {
    expect(tradeOf(read, month, 'USD').gaps.ads).toEqual({ unknown: 'not-seen', awaits: 'gmv-max' });
  });

  it('takes no other currency for its own', () => {
    const found = tradeOf(
      [...read.slice(0, 2), fact('ads_cost', 200, { ...march, timeZone: '-08:00' } as never, { ...ads, currency: 'CNY' })],
      month,
      'USD',
    );
    expect(found.trade.ads).toBeNull();
    expect(found.gaps.ads).toBe('other-currency');
  });

  it('takes no spend of other days than the sales', () => {
    const before = fact('ads_cost', 200, { ...march, timeZone: '-08:00' } as never, { ...ads, at: noon - 3 * 86_400_000 });
    expect(tradeOf([...read, before], month, 'USD')).toMatchObject({ trade: { gmv: 900, ads: null }, gaps: { ads: 'other-end' } });
  });

  // Read at ten on 28 February: the rest of that day's sales are in none of the three, and would come in later as a restatement.
  it('takes nothing of a month that is over from a reading of its last day', () => {
    const over = pastWindow('month', today, 1);
    const february = period(over.from, over.to);
    const readAt = (time: string) =>
      [fact('shop_gmv', 900, february, shop), fact('refunds', 30, february, shop)].map((one) => ({ ...one, at: Date.parse(time) }));
    const early = tradeOf(readAt('2026-02-28T10:00:00-08:00'), over, 'USD');
    expect(early).toMatchObject({ trade: { gmv: null, refunds: null }, read: {}, gaps: { gmv: 'not-whole', refunds: 'not-whole' } });
    expect(tradeOf(readAt('2026-03-01T09:00:00-08:00'), over, 'USD').trade).toMatchObject({ gmv: 900, refunds: 30 });
  });

  it('takes nothing from a page of LIVEs for the shop', () => {
    expect(tradeOf([fact('orders', 5, march)], month, 'USD').trade.orders).toBeNull();
  });
});

describe('costs as typed', () => {
  const typed = { since: '2026-03-01', platformFee: '6', affiliate: '', goods: '30%', shipping: '4.50', refundRate: '0' };

  it('are shares and an amount; blank is not known, 0 is nothing', () => {
    expect(costsFrom(typed, 's', 'USD')).toEqual({
      costs: { shop: 's', since: '2026-03-01', currency: 'USD', platformFee: 0.06, goods: 0.3, shipping: 4.5, refundRate: 0 },
    });
  });

  it('say what is wrong at which field', () => {
    const wrong = { ...typed, since: '1 March', goods: '130', affiliate: 'ten', shipping: '4.5.6' };
    expect(costsFrom(wrong, 's', 'USD')).toEqual({
      faults: { since: 'day', goods: 'tooLarge', affiliate: 'percent', shipping: 'unreadable' },
    });
  });

  it('come back into the form as they were entered', () => {
    const { costs } = costsFrom(typed, 's', 'USD') as { costs: never };
    expect(typedFrom(costs, '2026-04-01')).toEqual({ ...typed, since: '2026-04-01', goods: '30', shipping: '4.5' });
  });
});
