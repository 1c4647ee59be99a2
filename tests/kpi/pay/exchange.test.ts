import { describe, expect, it } from 'vitest';
import { factsOf } from '@/lib/kpi/pay/facts';
import { air, flat, rate, record, scheme, shop } from './given';

describe('exchange', () => {
  const usd = scheme({ commission: flat() });
  const rooms = [air('2026-03-02', 60, 0, 100, 'USD'), air('2026-03-05', 60, 0, 200.5, 'USD')];
  const rates = [rate('2026-03-02', 7.1), rate('2026-03-05', 7.2), rate('2026-03-31', 7.25)];

  it('is of each day for that day’s sales', () => {
    // 100 × 7.1 = 710.00; 200.50 × 7.2 = 1,443.60; together 2,153.60
    const found = factsOf(usd, record({ air: rooms }), rates);
    expect(found.facts.sales).toBe(215_360);
    expect(found.amounts.map(({ fx }) => fx?.day)).toEqual(['2026-03-02', '2026-03-05']);
  });

  it('is of the month’s last day where that was agreed', () => {
    // 100 × 7.25 = 725.00; 200.50 × 7.25 = 1,453.625 → 1,453.63; together 2,178.63
    expect(factsOf({ ...usd, fx: 'end' }, record({ air: rooms }), rates).facts.sales).toBe(217_863);
  });

  it('is the one agreed for the month, where that was agreed', () => {
    // 300.50 × 7 = 2,103.50; what days had is not asked
    const agreed = { ...usd, fx: 'month' as const };
    const found = factsOf(agreed, record({ air: rooms }), [...rates, rate('2026-03', 7)]);
    expect([found.facts.sales, found.amounts[0]?.fx?.day]).toEqual([210_350, '2026-03']);
    expect(factsOf(agreed, record({ air: rooms }), rates).gaps).toMatchObject([{ why: 'no-rate', days: ['2026-03'] }]);
    // The shop's month needs no days for it: 300 × 7 = 2,100
    const whole = scheme({ commission: flat({ on: 'shop' }), fx: 'month' });
    expect(factsOf(whole, record({ shops: [shop(300, 0, 'USD')] }), [rate('2026-03', 7)]).facts.sales).toBe(210_000);
  });

  it('is the last one before a day without, at most a week back, where that was agreed', () => {
    // Sunday the 8th at Friday's 7.2: 100 × 7.2 = 720; Saturday the 14th is eight days on
    const near = { ...usd, near: true as const };
    const of = (day: string, all = rates) => factsOf(near, record({ air: [air(day, 60, 0, 100, 'USD')] }), all);
    expect(of('2026-03-08')).toMatchObject({
      facts: { sales: 72_000 },
      amounts: [{ day: '2026-03-08', fx: { day: '2026-03-05', rate: 7.2 } }],
    });
    expect(of('2026-03-12').amounts[0]?.fx?.day).toBe('2026-03-05');
    expect(of('2026-03-13').gaps).toMatchObject([{ why: 'no-rate', days: ['2026-03-13'] }]);
    // A later rate, and one agreed for the month, are none of the day's.
    expect(of('2026-03-01', [...rates, rate('2026-03', 7)]).facts.sales).toBeNull();
    // The month's last day likewise, from the month before on the first.
    expect(of('2026-03-01', [rate('2026-02-27', 7)]).facts.sales).toBe(70_000);
    expect(
      factsOf({ ...near, fx: 'end' }, record({ air: [air('2026-03-02', 60, 0, 100, 'USD')] }), [rate('2026-03-28', 7)]).facts.sales,
    ).toBe(70_000);
    // The day's own comes first, whichever way round it was entered: 100 ÷ 0.125 = 800
    expect(of('2026-03-06', [...rates, rate('2026-03-06', 0.125, 'CNY', 'USD')]).facts.sales).toBe(80_000);
  });

  it('that is missing is named by its day and leaves the sales unknown', () => {
    const found = factsOf(usd, record({ air: rooms }), rates.slice(0, 1));
    expect(found.facts.sales).toBeNull();
    expect(found.gaps).toEqual([{ fact: 'sales', why: 'no-rate', pair: { from: 'USD', to: 'CNY' }, days: ['2026-03-05'] }]);
  });
});
