import { describe, expect, it } from 'vitest';
import type { PayRecord } from '@/lib/kpi/pay/record';
import type { Scheme } from '@/lib/kpi/pay/scheme';
import { reckon } from '@/lib/kpi/pay/sheet';
import { air, entry, extra, rate, record, scheme, scored, shop } from './given';

const tiers = [
  { from: 0, rate: 0.01 },
  { from: 50_000, rate: 0.015 },
  { from: 200_000, rate: 0.02 },
];
const steps = [
  { from: 0, factor: 0.8 },
  { from: 60, factor: 0.9 },
  { from: 80, factor: 1 },
  { from: 100, factor: 1.1 },
];
const total = (of: Scheme, given: PayRecord, extras = [] as ReturnType<typeof extra>[], rates = [] as ReturnType<typeof rate>[]) =>
  reckon(of, given, rates, extras).total;

describe('months worked by hand', () => {
  const base = scheme({ base: 4000, commission: { on: 'direct', net: true, way: 'within', tiers } });

  it('1: base and three slices, net of refunds', () => {
    // 260,000 − 20,000 = 240,000: 50,000 × 1 % = 500; 150,000 × 1.5 % = 2,250; 40,000 × 2 % = 800; + 4,000 = 7,550
    expect(total(base, record({ air: [air('2026-03-02', 60, 0, 260_000)], entered: [entry('refunds', 20_000)] }))).toBe(755_000);
  });

  it('2: the same, all of it at the rate reached', () => {
    // 240,000 × 2 % = 4,800; + 4,000 = 8,800
    const all = scheme({ ...base, commission: { on: 'direct', net: true, way: 'all', tiers } });
    expect(total(all, record({ air: [air('2026-03-02', 60, 0, 260_000)], entered: [entry('refunds', 20_000)] }))).toBe(880_000);
  });

  it('3: who came on the 15th gets 17 of 31 days of the base, and all of what was sold', () => {
    // 4,000 × 17 ÷ 31 = 2,193.548… → 2,193.55; 30,000 × 1 % = 300; together 2,493.55
    const given = record({ held: { days: 17, of: 31 }, air: [air('2026-03-20', 60, 0, 30_000)], entered: [entry('refunds', 0)] });
    expect(total(base, given)).toBe(249_355);
  });

  it('4: hours alone and shared over several rooms', () => {
    // alone 125 + 47 = 172 min: 120 × 172 ÷ 60 = 344.00; shared 30 + 20 = 50 min: 120 × 50 ÷ 60 × 0.6 = 60.00; together 404.00
    const hourly = scheme({ hourly: { rate: 120, shared: 0.6 } });
    expect(total(hourly, record({ air: [air('2026-03-02', 125, 30, 1), air('2026-03-31', 47, 20, 1)] }))).toBe(40_400);
  });

  it('5: a room that began on 31 March and ended after midnight is March’s, whole', () => {
    // 23:30 to 01:30 is 120 min under the day it began: 90 × 2 = 180.00
    const late = air('2026-03-31', 120, 0, 1, 'CNY', {
      from: Date.parse('2026-03-31T23:30:00-08:00'),
      to: Date.parse('2026-04-01T01:30:00-08:00'),
    });
    expect(total(scheme({ hourly: { rate: 90, shared: 1 } }), record({ air: [late] }))).toBe(18_000);
  });

  it('6: a coefficient below one takes from the commission only', () => {
    // 40,000 × 1 % = 400 × 0.9 = 360; + 4,000 = 4,360
    const paid = scheme({
      ...base,
      commission: { on: 'direct', net: false, way: 'within', tiers },
      coefficient: { on: 'commission', steps },
    });
    expect(total(paid, record({ air: [air('2026-03-02', 60, 0, 40_000)], scored: [scored(64.2)] }))).toBe(436_000);
  });

  it('7: and above one adds to hours as well where all that varies was agreed', () => {
    // hours 10 × 100 = 1,000; 40,000 × 1 % = 400; 1,400 × 1.1 = 1,540
    const paid = scheme({
      hourly: { rate: 100, shared: 1 },
      commission: { on: 'direct', net: false, way: 'within', tiers },
      coefficient: { on: 'variable', steps },
    });
    expect(total(paid, record({ air: [air('2026-03-02', 600, 0, 40_000)], scored: [scored(103)] }))).toBe(154_000);
  });

  it('8: a trial week takes its seven days out of what the score takes', () => {
    // as 6: 400 × (0.9 − 1) = −40, of which 24 of 31 days count: −30.97; 400 + 4,000 − 30.97 = 4,369.03
    const paid = scheme({
      ...base,
      commission: { on: 'direct', net: false, way: 'within', tiers },
      coefficient: { on: 'commission', steps },
    });
    const given = record({
      air: [air('2026-03-02', 60, 0, 40_000)],
      scored: [scored(64.2)],
      trial: { from: '2026-03-02', to: '2026-03-08', days: 7 },
    });
    expect(total(paid, given)).toBe(436_903);
    // A trial on every day the role was held leaves nothing of it: 4,400.
    expect(total(paid, { ...given, trial: { from: '2026-03-01', to: '2026-03-31', days: 31 } })).toBe(440_000);
  });

  it('8a: two roles under one scheme weigh by their days', () => {
    const paid = scheme({
      ...base,
      commission: { on: 'direct', net: false, way: 'within', tiers },
      coefficient: { on: 'commission', steps },
    });
    const rooms = { air: [air('2026-03-02', 60, 0, 40_000)] };
    const of = (first: number) => [scored(first, 0, { days: 10 }), scored(100, 0, { shop: 'us/b', days: 20 })];
    // (40 × 10 + 100 × 20) ÷ 30 = 80 → × 1: 400 + 4,000; in equal parts it would be 70.
    expect(total(paid, record({ ...rooms, scored: of(40) }))).toBe(440_000);
    // (37 × 10 + 2,000) ÷ 30 = 79 → × 0.9: 360 + 4,000
    expect(total(paid, record({ ...rooms, scored: of(37) }))).toBe(436_000);
  });

  it('8b: without a score the month stays open, unless the scheme says that it then counts as 1', () => {
    const commission = { on: 'direct' as const, net: false, way: 'within' as const, tiers };
    const open = scheme({ ...base, commission, coefficient: { on: 'commission', steps } });
    const one = scheme({ ...open, coefficient: { on: 'commission', steps, unknown: 'one' } });
    const rooms = { air: [air('2026-03-02', 60, 0, 40_000)] };
    const nothing = scored(0, 100, { kpis: [{ kpi: 'dwell', weight: 100, counted: null, points: null, why: 'no-target' }] });
    for (const scores of [[], [nothing], [scored(70, 20)]]) {
      expect(total(open, record({ ...rooms, scored: scores }))).toBeNull();
      expect(total(one, record({ ...rooms, scored: scores }))).toBe(440_000);
    }
    // What is open cannot change the step: 100 + 24 stays at × 1.1.
    expect(total(open, record({ ...rooms, scored: [scored(100, 20)] }))).toBe(444_000);
  });

  it('8c: a month without a day in the role pays no base, and what was sold is multiplied without a day to divide by', () => {
    // 4,000 × 0 ÷ 30 = 0; 40,000 × 1 % = 400 × 0.9 = 360
    const paid = scheme({
      ...base,
      commission: { on: 'direct', net: false, way: 'within', tiers },
      coefficient: { on: 'commission', steps },
    });
    const given = record({ held: { days: 0, of: 30 }, air: [air('2026-03-02', 60, 0, 40_000)] });
    expect(total(paid, { ...given, entered: [entry('score', 64.2)] })).toBe(36_000);
    // No role, no score: that is not a trial.
    expect(total(paid, given)).toBeNull();
  });

  it('9: a guarantee is topped up to, and what is beside the scheme comes on top of it', () => {
    // 2 % of 30,000 = 600 → 3,000 guaranteed; + 200 for travel − 50 for a fine = 3,150
    const guarantee = scheme({ commission: { on: 'direct', net: false, way: 'all', tiers: [{ from: 0, rate: 0.02 }] }, floor: 3000 });
    expect(total(guarantee, record({ air: [air('2026-03-02', 60, 0, 30_000)] }), [extra(20_000, 'travel'), extra(-5000, 'late')])).toBe(
      315_000,
    );
  });

  it('10: a cap holds for the scheme and not for what is beside it', () => {
    // 2 % of 900,000 = 18,000 → 10,000; + 500
    const capped = scheme({ commission: { on: 'direct', net: false, way: 'all', tiers: [{ from: 0, rate: 0.02 }] }, cap: 10_000 });
    expect(total(capped, record({ air: [air('2026-03-02', 60, 0, 900_000)] }), [extra(50_000, 'prize')])).toBe(1_050_000);
  });

  it('11: dollars sold are paid in yuan at each day’s rate', () => {
    // 1,000 × 7.1 = 7,100; 500.55 × 7.2 = 3,603.96; 10,703.96 × 3 % = 321.1188 → 321.12
    const flat = scheme({ commission: { on: 'direct', net: false, way: 'all', tiers: [{ from: 0, rate: 0.03 }] } });
    const rooms = [air('2026-03-02', 60, 0, 1000, 'USD'), air('2026-03-09', 60, 0, 500.55, 'USD')];
    expect(total(flat, record({ air: rooms }), [], [rate('2026-03-02', 7.1), rate('2026-03-09', 7.2)])).toBe(32_112);
  });

  it('12: base in yuan and 3 % of yen, at the rate of the month’s last day', () => {
    // ¥1,234,567 − ¥34,567 = ¥1,200,000 × 0.048 = 57,600.00; sold 59,259.22 (1,234,567 × 0.048 = 59,259.216), back 1,659.22
    // (34,567 × 0.048 = 1,659.216): 57,600.00 × 3 % = 1,728.00; + 5,000 = 6,728.00
    const yen = scheme({ base: 5000, fx: 'end', commission: { on: 'shop', net: true, way: 'all', tiers: [{ from: 0, rate: 0.03 }] } });
    expect(total(yen, record({ shops: [shop(1_234_567, 34_567, 'JPY')] }), [], [rate('2026-03-31', 0.048, 'JPY')])).toBe(672_800);
  });

  it('13: refunds that came later lower a month that is not locked', () => {
    // 10,000 − 500 = 9,500 × 3 % = 285; after 900 more came back 8,600 × 3 % = 258
    const net = scheme({ commission: { on: 'shop', net: true, way: 'all', tiers: [{ from: 0, rate: 0.03 }] } });
    expect(total(net, record({ shops: [shop(10_000, 500)] }))).toBe(28_500);
    expect(total(net, record({ shops: [shop(10_000, 1400)] }))).toBe(25_800);
  });

  it('14: refunds as in the whole shop', () => {
    // shop 50,000 with 4,000 back: 8 %; own 12,000 − 960 = 11,040 × 3 % = 331.20
    const net = scheme({ commission: { on: 'direct', net: true, refunds: 'share', way: 'all', tiers: [{ from: 0, rate: 0.03 }] } });
    expect(total(net, record({ air: [air('2026-03-02', 60, 0, 12_000)], shops: [shop(50_000, 4000)] }))).toBe(33_120);
  });

  it('15: a fallen tier pays all at the lower rate where all of it was agreed, and warns of it elsewhere', () => {
    // 100,000 × 1 % = 1,000, though 99,999.99 × 2 % = 2,000.00
    const falling = scheme({
      commission: {
        on: 'direct',
        net: false,
        way: 'all',
        tiers: [
          { from: 0, rate: 0.02 },
          { from: 100_000, rate: 0.01 },
        ],
      },
    });
    expect(total(falling, record({ air: [air('2026-03-02', 60, 0, 100_000)] }))).toBe(100_000);
    expect(total(falling, record({ air: [air('2026-03-02', 60, 0, 99_999.99)] }))).toBe(200_000);
  });

  it('16: two shops, an own base and a deduction larger than the pay', () => {
    // 1,000 × 0.5 % = 5.00 − 20.00 = −15.00: what is owed is shown as it is
    const shops = [shop(600, 0), shop(400, 0, 'CNY', { shop: 'us/b' })];
    const small = scheme({ commission: { on: 'shop', net: true, way: 'all', tiers: [{ from: 0, rate: 0.005 }] } });
    const roles = record().roles.flatMap((one) => [one, { ...one, shop: 'us/b' }]);
    expect(total(small, record({ shops, roles }), [extra(-2000, 'advance')])).toBe(-1500);
  });

  it('17: whole yen', () => {
    // 33 h 20 min × ¥1,501 = ¥50,033.33 → ¥50,033; shared 7 min at half: 1,501 × 7 ÷ 60 × 0.5 = 87.558 → ¥88; ¥50,121
    const yen = scheme({ currency: 'JPY', hourly: { rate: 1501, shared: 0.5 } });
    expect(total(yen, record({ air: [air('2026-03-02', 2000, 7, 1)] }))).toBe(50_121);
  });

  it('18: nothing while a line beside it is in another currency, or anything is missing', () => {
    const fixed = scheme({ base: 4000 });
    expect(total(fixed, record(), [extra(100, 'gift', { currency: 'USD' })])).toBeNull();
    expect(total(base, record({ air: [air('2026-03-02', 60, 0, 1)] }))).toBeNull();
  });
});
