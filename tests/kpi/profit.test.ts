import { describe, expect, it } from 'vitest';
import { type CostRates, profitOf, ratesFor, restatement, type Trade } from '@/lib/kpi/profit';

const rates: CostRates = { shop: 's', since: '2026-03-01', currency: 'USD', platformFee: 0.06, affiliate: 0.1, goods: 0.3, shipping: 4.5 };
const trade: Trade = { gmv: 12_433.68, refunds: 433.68, orders: 375, ads: 2000 };
const amounts = (of: ReturnType<typeof profitOf>) => Object.fromEntries(of.lines.map(({ part, amount }) => [part, amount]));

describe('profit', () => {
  it('goes from GMV to the margin line by line', () => {
    // net 12,000.00: fee 720, creators 1,200, goods 3,600, shipping 375 × 4.50 = 1,687.50, ads 2,000
    // 12,433.68 − 433.68 − 720 − 1,200 − 3,600 − 1,687.50 − 2,000 = 2,792.50; ÷ 12,000 = 23.27 %; net ROI 12,000 ÷ 2,000 = 6
    const profit = profitOf(trade, rates);
    expect(amounts(profit)).toEqual({
      gmv: 1_243_368,
      refunds: -43_368,
      platformFee: -72_000,
      affiliate: -120_000,
      goods: -360_000,
      shipping: -168_750,
      ads: -200_000,
    });
    expect(profit).toMatchObject({ margin: 279_250, netRoi: 6, missing: [] });
    expect(profit.share).toBeCloseTo(0.23271, 5);
  });

  it('has no margin while a cost is not known, and names it', () => {
    expect(profitOf({ ...trade, ads: null }, rates)).toMatchObject({ margin: null, netRoi: null, missing: ['ads'] });
    expect(profitOf(trade, { ...rates, goods: undefined })).toMatchObject({ margin: null, netRoi: 6, missing: ['goods'] });
    expect(profitOf({ ...trade, gmv: null }, rates).missing).toEqual(['gmv']);
    expect(profitOf({ ...trade, orders: null }, rates).missing).toEqual(['shipping']);
  });

  it('takes a cost of nothing for nothing', () => {
    const free = { ...rates, goods: 0, shipping: 0 };
    expect(profitOf({ ...trade, orders: null }, free)).toMatchObject({ missing: [] });
  });

  it('uses the usual refund rate only where refunds were not read, and marks it', () => {
    // 12,433.68 × 4 % = 497.3472 → 497.35
    const assumed = profitOf({ ...trade, refunds: null }, { ...rates, refundRate: 0.04 });
    expect(assumed.lines[1]).toEqual({ part: 'refunds', rate: 0.04, amount: -49_735, assumed: true });
    expect(profitOf(trade, { ...rates, refundRate: 0.04 }).lines[1]).toEqual({ part: 'refunds', amount: -43_368 });
    expect(profitOf({ ...trade, refunds: null }, rates).missing).toContain('refunds');
  });

  it('has no return on a spend of nothing', () => {
    expect(profitOf({ ...trade, ads: 0 }, rates)).toMatchObject({ netRoi: null, missing: [] });
  });

  it('is restated by late refunds, line by line', () => {
    // 100.00 more came back: fee and creators get 6.00 and 10.00 less, goods 30.00
    const late = profitOf({ ...trade, refunds: 533.68 }, rates);
    expect(restatement(profitOf(trade, rates), late, 'USD')).toEqual([
      { part: 'refunds', from: -433.68, to: -533.68 },
      { part: 'platformFee', from: -720, to: -714 },
      { part: 'affiliate', from: -1200, to: -1190 },
      { part: 'goods', from: -3600, to: -3570 },
    ]);
  });

  it('goes by the rates that were in force all the period', () => {
    const later = { ...rates, since: '2026-03-16', platformFee: 0.08 };
    expect(ratesFor([rates, later], '2026-03-01', '2026-03-15')).toBe(rates);
    expect(ratesFor([rates, later], '2026-03-16', '2026-03-31')).toBe(later);
    expect(ratesFor([rates, later], '2026-03-01', '2026-03-31')).toBeNull();
    expect(ratesFor([rates], '2026-02-01', '2026-02-28')).toBeNull();
  });
});
