import { describe, expect, it } from 'vitest';
import { factsOf } from '@/lib/kpi/pay/facts';
import type { Scheme } from '@/lib/kpi/pay/scheme';
import { air, entry, flat, rate, record, scheme, scored, shift, shop } from './given';

const hourly = scheme({ hourly: { rate: 100, shared: 0.5 } });
const gapsOf = (found: ReturnType<typeof factsOf>) => found.gaps.map(({ fact, why }) => `${fact} ${why}`);

describe('hours', () => {
  it('are the whole minutes of the rooms, alone and shared', () => {
    const rooms = [air('2026-03-02', 125, 30, 100), air('2026-03-05', 60, 0, 100)];
    expect(factsOf(hourly, record({ air: rooms }), []).facts.minutes).toEqual({ alone: 185, shared: 30 });
  });

  it('are those of the shifts where that was agreed, whether a room was recorded or not', () => {
    const byShift = scheme({ hourly: { rate: 100, shared: 0.5, by: 'shift' } });
    const given = record({
      air: [air('2026-03-02', 60, 0, 1)],
      shifts: [shift('2026-03-02', 120, { outside: 60 }), shift('2026-03-03', 90, { outside: 90 })],
    });
    expect(factsOf(byShift, given, []).facts.minutes).toEqual({ alone: 210, shared: 0 });
    expect(factsOf(hourly, given, []).facts.minutes).toEqual({ alone: 60, shared: 0 });
  });

  it('are unknown where nobody was entered, nothing was recorded, or a shift has no end', () => {
    expect(gapsOf(factsOf(hourly, record(), []))).toEqual(['minutes no-shifts']);
    expect(gapsOf(factsOf(hourly, record({ shifts: [shift('2026-03-02', 60)] }), []))).toEqual(['minutes no-rooms']);
    const open = factsOf(
      scheme({ hourly: { rate: 1, shared: 1, by: 'shift' } }),
      record({ shifts: [shift('2026-03-04', 960, { open: true })] }),
      [],
    );
    expect(open).toMatchObject({ facts: { minutes: null }, gaps: [{ why: 'open', days: ['2026-03-04'] }] });
  });

  it('are what a person entered, alone or both, until it is taken back', () => {
    const rooms = [air('2026-03-02', 125, 30, 100)];
    const of = (...entered: ReturnType<typeof entry>[]) => factsOf(hourly, record({ air: rooms, entered }), []).facts.minutes;
    expect(of(entry('alone', 130))).toEqual({ alone: 130, shared: 30 });
    expect(of(entry('alone', 130), entry('alone', null))).toEqual({ alone: 125, shared: 30 });
    expect(factsOf(hourly, record({ entered: [entry('alone', 0)] }), []).facts.minutes).toEqual({ alone: 0, shared: 0 });
  });
});

describe('sales of one’s own rooms', () => {
  it('are added up by room, each rounded to the cent', () => {
    const rooms = [air('2026-03-02', 60, 0, 1000.005), air('2026-03-05', 60, 0, 0.1), air('2026-03-06', 60, 0, 0.2)];
    const found = factsOf(scheme({ commission: flat() }), record({ air: rooms }), []);
    // 1,000.01 + 0.10 + 0.20
    expect(found.facts.sales).toBe(100_031);
    expect(found.amounts.map(({ paid }) => paid)).toEqual([100_001, 10, 20]);
  });

  it('are unknown as a whole where one room’s are', () => {
    const rooms = [air('2026-03-02', 60, 0, 1000), air('2026-03-05', 60, 0, null), air('2026-03-06', 60, 0, 5, 'CNY', { sales: {} })];
    const found = factsOf(scheme({ commission: flat() }), record({ air: rooms }), []);
    expect(found.facts.sales).toBeNull();
    expect(found.gaps).toEqual([
      { fact: 'sales', why: 'not-shown', rooms: ['room 2026-03-06'] },
      { fact: 'sales', why: 'gap', rooms: ['room 2026-03-05'] },
    ]);
  });

  it('of another kind are another number: attributed is never taken for direct', () => {
    const rooms = [air('2026-03-02', 60, 0, 1000)];
    expect(gapsOf(factsOf(scheme({ commission: flat({ on: 'attributed' }) }), record({ air: rooms }), []))).toEqual(['sales not-shown']);
  });

  it('are what a person entered before anything that was read', () => {
    const found = factsOf(
      scheme({ commission: flat() }),
      record({ air: [air('2026-03-02', 60, 0, null)], entered: [entry('sales', 812.5)] }),
      [],
    );
    expect(found).toMatchObject({ facts: { sales: 81_250 }, gaps: [], amounts: [{ from: { by: 'Zhou' }, paid: 81_250 }] });
  });
});

/** The role of the record in a second shop as well. */
function inBoth(): ReturnType<typeof record>['roles'] {
  return record().roles.flatMap((one) => [one, { ...one, shop: 'us/b' }]);
}

describe('a shop’s month', () => {
  const whole = scheme({ commission: flat({ on: 'shop', net: true }) });

  it('is its overview’s GMV and refunds', () => {
    expect(factsOf(whole, record({ shops: [shop(10_000, 800)] }), []).facts).toMatchObject({ sales: 1_000_000, refunds: 80_000 });
    expect(gapsOf(factsOf(whole, record({ shops: [shop(10_000, null)] }), []))).toEqual(['refunds not-read']);
    expect(gapsOf(factsOf(whole, record(), []))).toEqual(['sales no-role', 'refunds no-role']);
  });

  it('in another currency needs each day by itself, or the rate of the last day', () => {
    const usd = shop(300, 30, 'USD');
    expect(gapsOf(factsOf(whole, record({ shops: [usd] }), [rate('2026-03-31', 7)]))).toEqual(['sales no-days', 'refunds no-days']);
    // 300 × 7 = 2,100; 30 × 7 = 210
    expect(factsOf({ ...whole, fx: 'end' }, record({ shops: [usd] }), [rate('2026-03-31', 7)]).facts).toMatchObject({
      sales: 210_000,
      refunds: 21_000,
    });
    const days = [
      { day: '2026-03-01', gmv: { amount: 100, currency: 'USD' }, refunds: { amount: 0, currency: 'USD' } },
      { day: '2026-03-02', gmv: { amount: 200, currency: 'USD' }, refunds: { amount: 30, currency: 'USD' } },
    ];
    // 100 × 7 + 200 × 7.5 = 2,200; 30 × 7.5 = 225
    const found = factsOf(whole, record({ shops: [{ ...usd, days, until: '2026-03-02' }] }), [
      rate('2026-03-01', 7),
      rate('2026-03-02', 7.5),
    ]);
    expect(found.facts).toMatchObject({ sales: 220_000, refunds: 22_500 });
  });

  it('is of its videos or of GMV Max what their pages add up, and never the overview in their place', () => {
    const yuan = (amount: number) => ({ amount, currency: 'CNY' });
    const days = Array.from({ length: 31 }, (_, row) => ({ day: `2026-03-${String(row + 1).padStart(2, '0')}`, amount: yuan(10) }));
    const row = shop(10_000, 800, 'CNY', { parts: { video: { whole: yuan(310), days }, ads: { whole: null, days: [] } } });
    const on = (kind: 'video' | 'ads', rest: Partial<NonNullable<Scheme['commission']>> = {}) =>
      scheme({ commission: flat({ on: kind, ...rest }) });
    expect(factsOf(on('video'), record({ shops: [row] }), []).facts.sales).toBe(31_000);
    expect(factsOf(on('ads'), record({ shops: [row] }), []).gaps).toEqual([
      { fact: 'sales', why: 'not-read', shops: ['us/a'], page: 'ads' },
    ]);
    expect(factsOf(on('video'), record({ shops: [shop(10_000, 800)] }), []).facts.sales).toBeNull();
    // 17 days of 10 for who came on the 15th
    const roles = record().roles.map((one) => ({ ...one, from: '2026-03-15' }));
    expect(factsOf(on('video'), record({ shops: [row], roles }), []).facts.sales).toBe(17_000);
    // 310 × 800 ÷ 10,000 = 24.80 came back, at the whole shop's share
    expect(factsOf(on('video', { net: true, refunds: 'share' }), record({ shops: [row] }), []).facts.refunds).toBe(2480);
    expect(gapsOf(factsOf(on('video', { net: true }), record({ shops: [row] }), []))).toEqual(['refunds not-entered']);
  });

  it('counts for the days on which the role was held, as they were read', () => {
    // March 1 to 31, a day of 100 sold and 10 back each; two in a row: 14 × 100 = 1,400 and 17 × 100 = 1,700, together 3,100.
    const days = Array.from({ length: 31 }, (_, row) => ({
      day: `2026-03-${String(row + 1).padStart(2, '0')}`,
      gmv: { amount: 100, currency: 'CNY' },
      refunds: { amount: 10, currency: 'CNY' },
    }));
    const of = (from: string, to: string, read = days, rest = {}) => {
      const roles = record().roles.map((one) => ({ ...one, from, to }));
      return factsOf(whole, record({ shops: [shop(3100, 310, 'CNY', { days: read, ...rest })], roles }), []);
    };
    expect(of('2026-03-01', '2026-03-14').facts).toMatchObject({ sales: 140_000, refunds: 14_000 });
    expect(of('2026-03-15', '2026-03-31').facts).toMatchObject({ sales: 170_000, refunds: 17_000 });
    expect(of('2026-03-01', '2026-03-31', []).facts).toMatchObject({ sales: 310_000, refunds: 31_000 });
    // Where only the month was read, or one of the days was not, it stays open; what others' days brought is not asked.
    expect(gapsOf(of('2026-03-15', '2026-03-31', []))).toEqual(['sales part', 'refunds part']);
    expect(of('2026-03-15', '2026-03-31', days.slice(0, 30)).facts.sales).toBeNull();
    expect(of('2026-03-15', '2026-03-31', days.slice(14)).facts.sales).toBe(170_000);
    // On the 20th the days to come are not missing: 6 × 100.
    expect(of('2026-03-15', '2026-03-31', days.slice(0, 20), { until: '2026-03-20' }).facts.sales).toBe(60_000);
  });

  it('counts every shop in which the role was held, or none of them', () => {
    const two = [shop(10_000, 800), shop(5000, 100, 'CNY', { shop: 'us/b' })];
    const roles = inBoth();
    expect(factsOf(whole, record({ shops: two, roles }), []).facts).toMatchObject({ sales: 1_500_000, refunds: 90_000 });
    const found = factsOf(
      whole,
      record({ shops: [shop(10_000, 800), { ...shop(0, 0), shop: 'us/b', gmv: null, refunds: null }], roles }),
      [],
    );
    expect(found).toMatchObject({
      facts: { sales: null, refunds: null },
      gaps: [{ fact: 'sales', why: 'not-read', shops: ['us/b'] }, { shops: ['us/b'] }],
    });
  });
});

describe('refunds of one’s own sales', () => {
  const net = (refunds?: 'share') => scheme({ commission: flat({ net: true, ...(refunds && { refunds }) }) });
  const rooms = [air('2026-03-02', 60, 0, 1000), air('2026-03-05', 60, 0, 333.33)];

  it('are nobody’s guess: a person enters them', () => {
    expect(gapsOf(factsOf(net(), record({ air: rooms }), []))).toEqual(['refunds not-entered']);
    expect(factsOf(net(), record({ air: rooms, entered: [entry('refunds', 0)] }), []).facts.refunds).toBe(0);
  });

  it('or, where that was agreed, come back as in the whole shop', () => {
    // 10,000 sold, 800 back: 8 %. 1,000 × 8 % = 80.00; 333.33 × 8 % = 26.6664 → 26.67; together 106.67
    const found = factsOf(net('share'), record({ air: rooms, shops: [shop(10_000, 800)] }), []);
    expect(found.facts).toMatchObject({ sales: 133_333, refunds: 10_667 });
    expect(gapsOf(factsOf(net('share'), record({ air: rooms, shops: [shop(10_000, null)] }), []))).toEqual(['refunds not-read']);
    expect(gapsOf(factsOf(net('share'), record({ air: rooms, shops: [shop(0, 0)] }), []))).toEqual(['refunds not-read']);
  });
});

describe('score', () => {
  const paid = scheme({
    base: 1,
    coefficient: {
      on: 'variable',
      steps: [
        { from: 0, factor: 1 },
        { from: 80, factor: 1.1 },
      ],
    },
  });

  it('is the card’s, or what a person entered, and is missed only where something depends on it', () => {
    expect(gapsOf(factsOf(paid, record(), []))).toEqual(['score score']);
    expect(gapsOf(factsOf(scheme({ base: 1 }), record(), []))).toEqual([]);
    expect(factsOf(paid, record({ scored: [scored(71, 20)] }), []).facts.score).toEqual({ points: 71, open: 20 });
    expect(factsOf(paid, record({ scored: [scored(71, 20)], entered: [entry('score', 88)] }), []).facts.score).toEqual({
      points: 88,
      open: 0,
    });
    // 71 + 1.2 × 20 = 95 would be the next step; 71 + 1.2 × 5 = 77 would not.
    expect(gapsOf(factsOf(paid, record({ scored: [scored(71, 20)] }), []))).toEqual(['score score-open']);
    expect(gapsOf(factsOf(paid, record({ scored: [scored(71, 5)] }), []))).toEqual([]);
    const trial = (days: number) => record({ trial: { from: '2026-03-01', to: '2026-03-31', days } });
    expect(gapsOf(factsOf(paid, trial(31), []))).toEqual([]);
    expect(gapsOf(factsOf(paid, trial(30), []))).toEqual(['score score']);
  });
});
