import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { payOf } from '@/lib/kpi/pay/pay';
import { amounts, facts, scheme, within } from './given';

describe('a part of a month, and what follows the score', () => {
  it('pays a part of floor and cap for a part of the month, where that was agreed', () => {
    // 3,000 × 17 ÷ 31 = 1,645.161… → 1,645.16; 20,000 × 5 % = 1,000 → 645.16 more. Cap 30,000 × 17 ÷ 31 = 16,451.61 < 43,000
    const part = { held: { days: 17, of: 31 } };
    const byDays = scheme({ ...within, floor: 3000, cap: 30_000, limits: 'days' });
    expect(payOf(byDays, facts({ ...part, sales: 2_000_000 })).lines.at(-1)).toEqual({
      ...{ part: 'floor', limit: 164_516, by: { full: 300_000, days: 17, of: 31 } },
      amount: 64_516,
    });
    expect(payOf(byDays, facts({ ...part, sales: 60_000_000 })).total).toBe(1_645_161);
    // A whole month, and what was agreed as whole, is as it was.
    expect(payOf(byDays, facts({ sales: 2_000_000 })).lines.at(-1)).toEqual({ part: 'floor', limit: 300_000, amount: 200_000 });
    expect(payOf(scheme({ ...within, floor: 3000 }), facts({ ...part, sales: 2_000_000 })).total).toBe(300_000);
    expect(payOf(byDays, facts({ held: { days: 0, of: 31 } })).total).toBe(0);
  });

  it('never pays two halves of a month more than its floor and cap by days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 31 }), fc.integer({ min: 0, max: 100_000_000 }), (days, sales) => {
        const byDays = scheme({ ...within, floor: 3000, cap: 30_000, limits: 'days' });
        const total = (held: number) => payOf(byDays, facts({ held: { days: held, of: 31 }, sales })).total as number;
        const [first, second] = [total(days), total(31 - days)];
        // A cent more or less for the two roundings.
        expect(first + second).toBeLessThanOrEqual(3_000_001);
        expect(first + second).toBeGreaterThanOrEqual(299_999);
      }),
    );
  });

  it('pays an amount that follows the score, without any commission', () => {
    // 5,000 + 2,000 × 86.5 ÷ 100 = 5,000 + 1,730; by steps 2,000 × 0.9 = 1,800
    const paid = scheme({ base: 5000, performance: 2000, coefficient: { on: 'performance', by: 'points', steps: [] } });
    expect(amounts(payOf(paid, facts({ score: { points: 86.5, open: 0 } })))).toEqual([
      ['base', 500_000],
      ['performance', 200_000],
      ['coefficient', -27_000],
    ]);
    const steps = [
      { from: 0, factor: 0.9 },
      { from: 90, factor: 1 },
    ];
    expect(payOf({ ...paid, coefficient: { on: 'performance', steps } }, facts({ score: { points: 86.5, open: 0 } })).total).toBe(680_000);
    // 17 of 31 days: 2,741.94 + 1,096.77 × 0.865 (− 148.06) = 3,690.65
    expect(payOf(paid, facts({ held: { days: 17, of: 31 }, score: { points: 86.5, open: 0 } })).total).toBe(369_065);
    // A trial of 10 of 31 days: 2,000 × (0.865 − 1) × 21 ÷ 31 = −182.90
    expect(payOf(paid, facts({ trial: 10, score: { points: 86.5, open: 0 } })).lines.at(-1)?.amount).toBe(-18_290);
  });

  it('multiplies performance pay alone where only that was agreed', () => {
    // 2,000 × 0.5 + 80,000 × 5 % = 1,000 + 4,000
    const steps = [{ from: 0, factor: 0.5 }];
    const alone = scheme({ ...within, performance: 2000, coefficient: { on: 'performance', steps } });
    expect(payOf(alone, facts({ sales: 8_000_000 })).total).toBe(500_000);
    // both by half: 3,000
    expect(payOf({ ...alone, coefficient: { on: 'commission', steps } }, facts({ sales: 8_000_000 })).total).toBe(300_000);
  });

  it('pays no less for more points, by points', () => {
    const points = fc.integer({ min: 0, max: 1_200_000 }).map((n) => n / 10_000);
    fc.assert(
      fc.property(points, points, fc.integer({ min: 0, max: 31 }), (a, b, days) => {
        const paid = scheme({ performance: 1234.56, coefficient: { on: 'performance', by: 'points', steps: [] } });
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map(
          (one) => payOf(paid, facts({ held: { days, of: 31 }, score: { points: one, open: 0 } })).total as number,
        );
        expect(high).toBeGreaterThanOrEqual(low as number);
        expect(low).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('does not wait for a score that multiplies nothing', () => {
    // Nothing sold: the coefficient of 0 is 0, whatever the score will be.
    const paid = scheme({
      base: 4000,
      ...{ commission: within.commission },
      coefficient: { on: 'commission', steps: [{ from: 0, factor: 0.9 }] },
    });
    expect(payOf(paid, facts({ sales: 0, score: null }))).toMatchObject({ total: 400_000, missing: [] });
    expect(payOf(paid, facts({ sales: 100, score: null })).missing).toEqual(['score']);
    expect(payOf(paid, facts({ sales: null, score: null })).missing).toEqual(['sales', 'score']);
  });

  // A slip says by what the month was reckoned, so that one locked before is still the same: a line of 0, on nothing.
  it('says that an unknown score counts as 1 also where it multiplies nothing', () => {
    const paid = scheme({
      base: 4000,
      ...{ commission: within.commission },
      coefficient: { on: 'commission', steps: [{ from: 0, factor: 0.9 }], unknown: 'one' },
    });
    const pay = payOf(paid, facts({ sales: 0, score: null }));
    expect(pay).toMatchObject({ total: 400_000, missing: [] });
    expect(pay.lines.at(-1)).toMatchObject({ part: 'coefficient', factor: 1, on: 0, unknown: true, amount: 0 });
  });

  it('waits for all that is open in a score where each point is paid', () => {
    const paid = scheme({ performance: 2000, coefficient: { on: 'performance', by: 'points', steps: [] } });
    expect(payOf(paid, facts({ score: { points: 80, open: 5 } })).missing).toEqual(['score']);
    expect(
      payOf({ ...paid, coefficient: { on: 'performance', by: 'points', steps: [], unknown: 'one' } }, facts({ score: null })).total,
    ).toBe(200_000);
  });
});
