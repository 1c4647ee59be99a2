import { describe, expect, it } from 'vitest';
import type { CostRates } from '@/lib/kpi/profit';
import { pastWindow } from '@/lib/kpi/window';
import { monthOf } from '@/lib/messages/shop-month';
import { partsLost, profitFrom } from '@/lib/messages/shop-profit';
import type { Fact } from '@/lib/snapshot/fact';
import { fact, period, today } from '../kpi/given';

const shop = { key: 'us/north', host: '', currency: 'USD' };
const february = period('2026-02-01', '2026-02-28');
const window = pastWindow('month', today, 1);
const at = Date.parse('2026-03-02T09:00:00-08:00');
const read = (metric: 'shop_gmv' | 'refunds' | 'orders', value: number, rest: Partial<Fact> = {}) =>
  fact(metric, value, february, { surface: 'compass-overview', at, ...rest });
const refunds = read('refunds', 300);

describe('what a month is paid by', () => {
  const dollars = (amount: number) => ({ amount, currency: 'USD' });

  it('is what the overview showed of it', () => {
    const month = monthOf(shop, '2026-02', [read('shop_gmv', 9_000), refunds], today);
    expect(month).toEqual({ shop: 'us/north', gmv: dollars(9_000), refunds: dollars(300), days: [], until: '2026-02-28' });
  });

  it('is what the pages of videos and of GMV Max showed of all of it, each by itself', () => {
    const video = (value: number, rest: Partial<Fact> = {}) =>
      fact('video_gmv', value, february, { surface: 'compass-video', at, ...rest });
    const ads = fact('gmv_max_gross_revenue', 2_000, { ...february, timeZone: '-08:00' } as never, { surface: 'gmv-max', at });
    const parts = (...facts: Fact[]) => monthOf(shop, '2026-02', [read('shop_gmv', 9_000), ...facts], today).parts;
    expect(parts(video(400), ads)).toEqual({ video: { whole: dollars(400), days: [] }, ads: { whole: dollars(2_000), days: [] } });
    expect(parts()).toBeUndefined();
    // Of one account, in doubt, before the month had ended, or in other money it pays nothing.
    const others: Partial<Fact>[] = [{ surface: 'streamer-video-analysis' }, { at: Date.parse('2026-02-20T09:00:00-08:00') }];
    for (const rest of others) expect(parts(video(400, rest))).toEqual({ video: { whole: null, days: [] } });
    for (const rest of [{ doubt: 'x' }, { currency: 'GBP' }]) expect(parts(video(400, rest))).toBeUndefined();
    // A day read by itself is there to be paid.
    expect(parts(video(30, { scope: period('2026-02-03') }))?.video?.days).toEqual([{ day: '2026-02-03', amount: dollars(30) }]);
  });

  it('is no reading in doubt, none by the general rule, and none in another currency than the shop’s', () => {
    const others: Partial<Fact>[] = [{ doubt: 'orders > buyers' }, { by: 'generic' }, { currency: 'GBP' }];
    for (const rest of others)
      expect(monthOf(shop, '2026-02', [read('shop_gmv', 90_000, rest), refunds], today)).toMatchObject({
        gmv: null,
        refunds: dollars(300),
      });
  });

  // 28 days of 100, the seventh of them in doubt: neither their sum nor the list of days may pay anything.
  it('is not a sum with a day in doubt in it', () => {
    const days = Array.from({ length: 28 }, (_, index) => {
      const day = `2026-02-${String(index + 1).padStart(2, '0')}`;
      return { ...read('shop_gmv', 100), scope: period(day) };
    });
    const all = monthOf(shop, '2026-02', days, today);
    expect(all).toMatchObject({ gmv: dollars(2_800) });
    expect(all.days).toHaveLength(28);
    const doubted = days.map((one, index) => (index === 6 ? { ...one, doubt: 'x' } : one));
    const rest = monthOf(shop, '2026-02', doubted, today);
    expect([rest.gmv, rest.days.map(({ day }) => day).filter((day) => day <= '2026-02-08').length, rest.days.length]).toEqual([
      null,
      7,
      27,
    ]);
  });
});

describe('what a margin is reported from', () => {
  const rates: CostRates = {
    ...{ shop: shop.key, since: '2026-01-01', currency: 'USD' },
    ...{ platformFee: 0.06, affiliate: 0.1, goods: 0.3, shipping: 4.5 },
  };
  const ads = fact('ads_cost', 2_000, { ...february, timeZone: '-08:00' } as never, { surface: 'gmv-max', at });
  const rest = [refunds, read('orders', 200), ads];
  const margin = (gmv: Partial<Fact>) => profitFrom({ shop, window, read: [read('shop_gmv', 9_000, gmv), ...rest], costs: [rates] });

  // Net 8,700: fee 522, creators 870, goods 2,610, shipping 200 × 4.50 = 900, ads 2,000: 8,700 − 6,902 = 1,798.00.
  it('is the margin of what counts', () => {
    expect(margin({}).profit?.margin).toBe(179_800);
  });

  it('is nothing in doubt, and what is in another currency is named', () => {
    expect(margin({ doubt: 'orders > buyers' }).profit).toMatchObject({ margin: null, missing: ['gmv'] });
    expect(margin({ currency: 'GBP' })).toMatchObject({ profit: { margin: null }, read: { gaps: { gmv: 'other-currency' } } });
  });

  it('is not known where costs change on a day that no readings part, which is told before', () => {
    const all = [read('shop_gmv', 9_000), ...rest];
    const half = (from: string, to: string) => [
      read('shop_gmv', 4_500, { scope: period(from, to) }),
      read('refunds', 150, { scope: period(from, to) }),
    ];
    const lost = (day: string, facts = all) => partsLost(shop, facts, window, day);
    expect(lost('2026-02-15')).toEqual(['gmv', 'refunds', 'orders', 'ads']);
    // With each half read by itself only what was not is lost.
    expect(lost('2026-02-15', [...all, ...half('2026-02-01', '2026-02-14'), ...half('2026-02-15', '2026-02-28')])).toEqual([
      'orders',
      'ads',
    ]);
    expect(['2026-02-01', '2026-01-15', '2026-03-01'].map((day) => lost(day))).toEqual([[], [], []]);
    const changed = profitFrom({ shop, window, read: all, costs: [...[rates], { ...rates, since: '2026-02-15' }] });
    expect(changed.profit?.margin ?? null).toBeNull();
  });
});
