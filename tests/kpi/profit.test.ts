import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CostRates, profitOf, profitOver, rateSpans, ratesFor, restatement, type Trade } from '@/lib/kpi/profit';
import { reportOf, restatements } from '@/lib/kpi/profit-report';

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

  it('multiplies a cost per order before it rounds', () => {
    // 10,000 × 0.125 = 1,250.00; 0.125 rounded first would be 0.13 and 1,300.00
    const small = profitOf({ ...trade, orders: 10_000 }, { ...rates, shipping: 0.125 });
    expect(amounts(small).shipping).toBe(-125_000);
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

  it('is cut where the rates changed', () => {
    const later = { ...rates, since: '2026-03-16', platformFee: 0.08 };
    expect(rateSpans([later, rates], '2026-03-01', '2026-03-31')).toEqual([
      { from: '2026-03-01', to: '2026-03-15', rates },
      { from: '2026-03-16', to: '2026-03-31', rates: later },
    ]);
    expect(rateSpans([later], '2026-03-01', '2026-03-31').map((span) => span.rates?.platformFee ?? null)).toEqual([null, 0.08]);
    // Entered on the last day, or for days to come, they cut nothing off.
    expect(rateSpans([rates, { ...later, since: '2026-04-02' }], '2026-03-01', '2026-03-31')).toHaveLength(1);
  });

  it('adds days of different rates up line by line', () => {
    // Half the month at 6 %, half at 8 %: net 6,000.00 each, fee 360 + 480 = 840; the other lines as if the rates had not changed
    const half: Trade = { gmv: 6216.84, refunds: 216.84, orders: 187.5, ads: 1000 };
    const over = profitOver([
      profitOf({ ...half, orders: 187 }, rates),
      profitOf({ ...half, orders: 188 }, { ...rates, platformFee: 0.08 }),
    ]);
    expect(amounts(over)).toEqual({
      gmv: 1_243_368,
      refunds: -43_368,
      platformFee: -84_000,
      affiliate: -120_000,
      goods: -360_000,
      shipping: -168_750,
      ads: -200_000,
    });
    // 2,792.50 − 120.00 more in fees = 2,672.50; of 12,000.00 22.27 %
    expect(over).toMatchObject({ margin: 267_250, netRoi: 6, missing: [] });
    expect(over.share).toBeCloseTo(0.22271, 5);
    expect(over.lines.find(({ part }) => part === 'platformFee')).not.toHaveProperty('rate');
    expect(over.lines.find(({ part }) => part === 'goods')?.rate).toBe(0.3);
  });

  it('has no margin over days of which one lacks a part', () => {
    const over = profitOver([profitOf(trade, rates), profitOf({ ...trade, ads: null }, rates)]);
    expect(over).toMatchObject({ margin: null, share: null, missing: ['ads'] });
    expect(over.lines.map(({ part }) => part)).not.toContain('ads');
  });

  it('is the sum of its lines, and no part counts twice when days are put together', () => {
    const cents = fc.integer({ min: 0, max: 100_000_000 });
    const day = fc.record({ gmv: cents, refunds: cents, orders: fc.integer({ min: 0, max: 9999 }), ads: cents });
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 31 }), (days) => {
        const parts = days.map(({ gmv, refunds, orders, ads }) =>
          profitOf({ gmv: gmv / 100, refunds: refunds / 100, orders, ads: ads / 100 }, rates),
        );
        const over = profitOver(parts);
        expect(over.margin).toBe(over.lines.reduce((sum, line) => sum + line.amount, 0));
        expect(over.margin).toBe(parts.reduce((sum, one) => sum + (one.margin ?? 0), 0));
      }),
    );
  });
});

describe('what was reported of a period', () => {
  const of = { shop: 's', from: '2026-03-01', to: '2026-03-31', at: 1, currency: 'USD', rates: [] };

  it('is kept with the fingerprint of its lines', async () => {
    const report = await reportOf(of, profitOf(trade, rates));
    expect(report).toMatchObject({ margin: 279_250, print: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect((await reportOf({ ...of, at: 2 }, profitOf(trade, rates)))?.print).toBe(report?.print);
    expect((await reportOf(of, profitOf({ ...trade, refunds: 433.69 }, rates)))?.print).not.toBe(report?.print);
    expect(await reportOf(of, profitOf({ ...trade, ads: null }, rates))).toBeNull();
  });

  it('says line by line what later refunds changed, and that costs were edited too', async () => {
    const first = (await reportOf(of, profitOf(trade, rates)))!;
    const second = (await reportOf({ ...of, at: 2 }, profitOf({ ...trade, refunds: 533.68 }, rates)))!;
    const costs = [{ from: of.from, to: of.to, rates: { ...rates, goods: 0.31 } }];
    const third = (await reportOf({ ...of, at: 3, rates: costs }, profitOf({ ...trade, refunds: 533.68 }, { ...rates, goods: 0.31 })))!;
    const [late, edited] = restatements([first, second, third]);
    // −100.00 of refunds, + 6.00 + 10.00 + 30.00 of fee, creators and goods: −54.00
    expect(late).toMatchObject({ at: 2, margin: { from: 279_250, to: 273_850 }, isCosts: false });
    expect(late?.lines.map(({ part }) => part)).toEqual(['refunds', 'platformFee', 'affiliate', 'goods']);
    // 1 % of 11,900.00 more for goods
    expect(edited).toMatchObject({
      margin: { from: 273_850, to: 261_950 },
      isCosts: true,
      lines: [{ part: 'goods', from: -3570, to: -3689 }],
    });
    expect(restatements([first])).toEqual([]);
  });
});
