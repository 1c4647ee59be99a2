import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { payOf } from '@/lib/kpi/pay/pay';
import { fallingTiers } from '@/lib/kpi/pay/scheme';
import { amounts, facts, scheme, tiers, within } from './given';

const whole = scheme({ commission: { on: 'direct', net: false, way: 'all', tiers } });

describe('pay, worked by hand', () => {
  it('pays a fixed sum for a whole month', () => {
    expect(payOf(scheme({ base: 4800 }), facts()).total).toBe(480_000);
  });

  it('pays a part of it for a part of the month', () => {
    // 4,800.00 × 17 ÷ 31 = 2,632.258… → 2,632.26
    expect(payOf(scheme({ base: 4800 }), facts({ held: { days: 17, of: 31 } })).total).toBe(263_226);
  });

  it('pays by the hour, and half for an hour shared', () => {
    // 20 h 30 min alone: 200 × 20.5 = 4,100.00. 3 h 20 min shared: 200 × 3⅓ × ½ = 333.33
    const pay = payOf(scheme({ hourly: { rate: 200, shared: 0.5 } }), facts({ minutes: { alone: 1230, shared: 200 } }));
    expect(amounts(pay)).toEqual([
      ['hours', 410_000],
      ['shared-hours', 33_333],
    ]);
    expect(pay.total).toBe(443_333);
  });

  it('rounds an hour once', () => {
    // A minute shared at 35.35 with half: 35.35 ÷ 60 × 0.5 = 0.2946 → 0.29; rounded on the way it would be 0.59 × 0.5 → 0.30
    const pay = payOf(scheme({ hourly: { rate: 35.35, shared: 0.5 } }), facts({ minutes: { alone: 0, shared: 1 } }));
    expect(pay.lines.at(-1)?.amount).toBe(29);
  });

  it('pays each tier its own rate for what lies within it', () => {
    // 600,000: 100,000 × 5 % = 5,000; 400,000 × 7 % = 28,000; 100,000 × 10 % = 10,000
    const pay = payOf(within, facts({ sales: 60_000_000 }));
    expect(amounts(pay)).toEqual([
      ['tier', 500_000],
      ['tier', 2_800_000],
      ['tier', 1_000_000],
    ]);
    expect(pay.total).toBe(4_300_000);
  });

  it('pays all of it at the rate of the tier reached, where that was agreed', () => {
    // 600,000 × 10 % = 60,000
    expect(payOf(whole, facts({ sales: 60_000_000 })).total).toBe(6_000_000);
  });

  it('counts a tier from its very beginning', () => {
    // 100,000.00 exactly: within, 5 % of it; as a whole, 7 %. A cent less: 5 % of 99,999.99 = 4,999.9995 → 5,000.00
    expect(payOf(within, facts({ sales: 10_000_000 })).total).toBe(500_000);
    expect(payOf(whole, facts({ sales: 10_000_000 })).total).toBe(700_000);
    expect(payOf(whole, facts({ sales: 9_999_999 })).total).toBe(500_000);
  });

  it('takes refunds off first where the base is net', () => {
    // 80,000 − 12,345.67 = 67,654.33 × 5 % = 3,382.7165 → 3,382.72
    const net = scheme({ commission: { on: 'direct', net: true, way: 'within', tiers } });
    expect(payOf(net, facts({ sales: 8_000_000, refunds: 1_234_567 })).total).toBe(338_272);
  });

  it('owes nothing for more returned than sold', () => {
    const net = scheme({ base: 2000, commission: { on: 'direct', net: true, way: 'all', tiers } });
    expect(payOf(net, facts({ sales: 1_000_000, refunds: 1_500_000 })).total).toBe(200_000);
  });

  it('multiplies the commission, not the base, by the coefficient of the score', () => {
    // 4,000 + 80,000 × 5 % × 1.1 = 4,000 + 4,400
    const steps = [
      { from: 0, factor: 0.8 },
      { from: 80, factor: 1 },
      { from: 100, factor: 1.1 },
    ];
    const paid = scheme({
      base: 4000,
      commission: { on: 'direct', net: false, way: 'within', tiers },
      coefficient: { on: 'commission', steps },
    });
    const of = (points: number, open = 0) => payOf(paid, facts({ sales: 8_000_000, score: { points, open } }));
    expect(of(100).total).toBe(840_000);
    expect(of(99.99).total).toBe(800_000);
    // 4,000 + 4,000 × 0.8
    expect(of(79).total).toBe(720_000);
  });

  it('multiplies hours as well where all that varies was agreed', () => {
    // (200 × 10 h + 80,000 × 5 %) × 0.9 = (2,000 + 4,000) × 0.9 = 5,400
    const paid = scheme({
      hourly: { rate: 200, shared: 1 },
      commission: { on: 'direct', net: false, way: 'within', tiers },
      coefficient: { on: 'variable', steps: [{ from: 0, factor: 0.9 }] },
    });
    expect(payOf(paid, facts({ minutes: { alone: 600, shared: 0 }, sales: 8_000_000 })).total).toBe(540_000);
  });

  it('has no consequence of a score in a trial week', () => {
    const paid = scheme({ ...within, coefficient: { on: 'commission', steps: [{ from: 0, factor: 0 }] } });
    expect(payOf(paid, facts({ sales: 8_000_000, trial: 31 })).total).toBe(400_000);
    expect(payOf(paid, facts({ sales: 8_000_000, trial: 30 })).total).toBe(400_000 - 12_903); // 4,000 ÷ 31
  });

  it('rounds what the coefficient adds once', () => {
    // ¥5 × (1.1 − 1) × 15 ÷ 30 = 0.25 → 0; rounded to ¥1 on the way it would be 0.5 → ¥1. ¥500 × 0.1 ÷ 2 = ¥25
    const yen = scheme({
      currency: 'JPY',
      commission: { on: 'direct', net: false, way: 'all', tiers: [{ from: 0, rate: 1 }] },
      coefficient: { on: 'commission', steps: [{ from: 0, factor: 1.1 }] },
    });
    const added = (sales: number) => payOf(yen, facts({ sales, held: { days: 30, of: 30 }, trial: 15 })).lines.at(-1)?.amount;
    expect([added(5), added(500)]).toEqual([0, 25]);
  });

  it('pays a floor, and no more than a cap', () => {
    // 20,000 × 5 % = 1,000 → floor 3,000. 600,000 within = 43,000 → cap 30,000
    const paid = scheme({ ...within, floor: 3000, cap: 30_000 });
    expect(amounts(payOf(paid, facts({ sales: 2_000_000 })))).toEqual([
      ['tier', 100_000],
      ['floor', 200_000],
    ]);
    expect(payOf(paid, facts({ sales: 60_000_000 })).total).toBe(3_000_000);
  });

  it('reckons whole yen in yen', () => {
    // ¥333,333 × 3 % = 9,999.99 → ¥10,000
    const yen = scheme({ currency: 'JPY', commission: { on: 'attributed', net: false, way: 'all', tiers: [{ from: 0, rate: 0.03 }] } });
    expect(payOf(yen, facts({ sales: 333_333 })).total).toBe(10_000);
  });
});

describe('what is missing', () => {
  it('leaves no total, and says what to find out', () => {
    const paid = scheme({ base: 4000, hourly: { rate: 10, shared: 1 }, commission: { on: 'direct', net: true, way: 'all', tiers } });
    const pay = payOf(paid, facts({ minutes: null, sales: 5, refunds: null }));
    expect(pay).toMatchObject({ total: null, missing: ['minutes', 'refunds'] });
    expect(amounts(pay)).toEqual([['base', 400_000]]);
  });

  it('does not need refunds where the base is gross', () => {
    expect(payOf(within, facts({ sales: 100, refunds: null })).total).toBe(5);
  });

  it('needs what is open in a score only where it could change the step', () => {
    const steps = [
      { from: 0, factor: 0.8 },
      { from: 80, factor: 1 },
    ];
    const paid = scheme({ base: 1, performance: 1, coefficient: { on: 'performance', steps } });
    const of = (points: number, open: number) => payOf(paid, facts({ score: { points, open } })).missing;
    const tent = scheme({
      performance: 1,
      coefficient: {
        on: 'performance',
        steps: [
          { from: 0, factor: 1 },
          { from: 60, factor: 0.5 },
          { from: 80, factor: 1 },
        ],
      },
    });
    // 50 + 40 × 1.2 = 98 pays like 50, but 60 to 80 in between pays half; 50 + 8 × 1.2 = 59.6 reaches neither.
    expect([40, 8].map((open) => payOf(tent, facts({ score: { points: 50, open } })).missing)).toEqual([['score'], []]);
    // 60 + 10 × 1.2 = 72 stays below 80; 70 + 10 × 1.2 = 82 does not.
    expect(of(60, 10)).toEqual([]);
    expect(of(70, 10)).toEqual(['score']);
  });
});

describe('pay in general', () => {
  const rising = fc
    .array(fc.record({ size: fc.integer({ min: 1, max: 1_000_000 }), more: fc.integer({ min: 0, max: 100_000 }) }), {
      minLength: 1,
      maxLength: 6,
    })
    .map((rows) => {
      let from = 0;
      let rate = 0;
      return rows.map(({ size, more }, row) => {
        from += row === 0 ? 0 : size;
        rate += more / 1_000_000;
        return { from, rate };
      });
    });
  const sales = fc.integer({ min: 0, max: 1_000_000_000 });

  it('never falls when more is sold, if no rate does', () => {
    fc.assert(
      fc.property(rising, fc.constantFrom('within' as const, 'all' as const), sales, sales, (list, way, a, b) => {
        const paid = scheme({ commission: { on: 'direct', net: false, way, tiers: list }, floor: 100, cap: 1_000_000 });
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((one) => payOf(paid, facts({ sales: one })).total!);
        expect(fallingTiers(paid)).toEqual([]);
        expect(high).toBeGreaterThanOrEqual(low!);
      }),
    );
  });

  it('adds up to its lines, in whole units, and splits the sales into tiers without a rest', () => {
    fc.assert(
      fc.property(rising, sales, fc.integer({ min: 0, max: 120 }), (list, sold, points) => {
        const steps = [
          { from: 0, factor: 0.7 },
          { from: 60, factor: 1 },
        ];
        const paid = scheme({
          base: 12.34,
          commission: { on: 'direct', net: false, way: 'within', tiers: list },
          coefficient: { on: 'variable', steps },
        });
        const { lines, total } = payOf(paid, facts({ sales: sold, score: { points, open: 0 } }));
        expect(total).toBe(lines.reduce((all, { amount }) => all + amount, 0));
        expect(Number.isSafeInteger(total)).toBe(true);
        expect(lines.reduce((all, line) => all + (line.part === 'tier' ? line.slice : 0), 0)).toBe(sold);
      }),
    );
  });
});
