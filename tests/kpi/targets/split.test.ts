import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromGrains, type Grain, isOnGrain, toGrains } from '@/lib/kpi/targets/grain';
import { shareOut } from '@/lib/kpi/targets/share-out';
import { daysIn, splitDays } from '@/lib/kpi/targets/split-days';
import { presence, type ShareMode, shareFault, splitPeople } from '@/lib/kpi/targets/split-people';
import type { DayBasis } from '@/lib/kpi/targets/weekday';

const usd: Grain = { unit: 'money', currency: 'USD' };
const yen: Grain = { unit: 'money', currency: 'JPY' };
const count: Grain = { unit: 'count' };
const even: DayBasis = { by: 'even', weeks: 0 };
const none = { off: new Set<string>(), fixed: new Map<string, number>() };
const march = { from: '2026-03-01', to: '2026-03-31' };

/** Sunday 10 %, Monday to Thursday 12 % each, Friday 20 %, Saturday 22 %. */
const weekdays: DayBasis = { by: 'weekdays', weeks: 5, weights: [0.1, 0.12, 0.12, 0.12, 0.12, 0.2, 0.22] };

const valuesOf = (split: { days: { value: number }[] }) => split.days.map(({ value }) => value);
const grainsOf = (split: { days: { value: number }[] }, grain: Grain) =>
  valuesOf(split).reduce((sum, value) => sum + toGrains(value, grain), 0);

describe('a month into days', () => {
  it('31,000.00 over 31 days is 1,000.00 a day', () => {
    expect(new Set(valuesOf(splitDays(31_000, usd, even, { ...march, ...none })))).toEqual(new Set([1000]));
  });

  // 1,000,000 cents ÷ 31 = 32,258 remainder 2: the first two days get one cent more.
  it('10,000.00 over 31 days is 322.59 on two and 322.58 on twenty-nine', () => {
    const values = valuesOf(splitDays(10_000, usd, even, { ...march, ...none }));
    expect(values.slice(0, 3)).toEqual([322.59, 322.59, 322.58]);
    expect(values.filter((value) => value === 322.58)).toHaveLength(29);
  });

  // 100 videos ÷ 28 = 3 remainder 16.
  it('100 videos over the 28 days of February 2026 are 4 on sixteen days and 3 on twelve', () => {
    const values = valuesOf(splitDays(100, count, even, { from: '2026-02-01', to: '2026-02-28', ...none }));
    expect(values.filter((value) => value === 4)).toHaveLength(16);
    expect(values.filter((value) => value === 3)).toHaveLength(12);
  });

  it('has 29 days in February of a leap year, 31 in a March with a clock change', () => {
    expect(daysIn('2028-02-01', '2028-02-29')).toHaveLength(29);
    expect(daysIn('2026-03-01', '2026-03-31').at(-1)).toBe('2026-03-31');
    expect(daysIn('2026-03-01', '2026-03-31')).toHaveLength(31);
  });

  // March 2026 begins on a Sunday: five Sundays, Mondays and Tuesdays, four of each other day.
  // 5×.10 + 5×.12 + 5×.12 + 4×.12 + 4×.12 + 4×.20 + 4×.22 = 4.34. A Friday: 43,400 × .20 ÷ 4.34 = 2,000.
  it('43,400 by weekdays: Fridays 2,000, Saturdays 2,200, Sundays 1,000, the others 1,200', () => {
    const { days } = splitDays(43_400, usd, weekdays, { ...march, ...none });
    const on = (day: string) => days.find((one) => one.day === day)?.value;
    expect([on('2026-03-06'), on('2026-03-07'), on('2026-03-08'), on('2026-03-09')]).toEqual([2000, 2200, 1000, 1200]);
  });

  // Two days off leave 29: 29,000 ÷ 29 = 1,000.
  it('29,000 with two days off is 1,000 on the other twenty-nine and nothing on those', () => {
    const off = new Set(['2026-03-05', '2026-03-06']);
    const { days, left } = splitDays(29_000, usd, even, { ...march, off, fixed: new Map() });
    expect(days.filter(({ value }) => value === 1000)).toHaveLength(29);
    expect(days.filter(({ set }) => set === 'off').map(({ value }) => value)).toEqual([0, 0]);
    expect(left).toBe(0);
  });

  // 31,000 − 4,000 = 27,000 over 30 days = 900.
  it('one day set to 4,000 leaves 900 for each of the others', () => {
    const fixed = new Map([['2026-03-28', 4000]]);
    const { days, left } = splitDays(31_000, usd, even, { ...march, off: new Set(), fixed });
    expect(days.filter(({ value }) => value === 900)).toHaveLength(30);
    expect(left).toBe(0);
  });

  it('says how much too much was set by hand: 1,200 + 800 of 1,500 is 500 over, and the rest is 0', () => {
    const fixed = new Map([
      ['2026-03-01', 1200],
      ['2026-03-02', 800],
    ]);
    const { days, left } = splitDays(1500, usd, even, { from: '2026-03-01', to: '2026-03-03', off: new Set(), fixed });
    expect(days.map(({ value }) => value)).toEqual([1200, 800, 0]);
    expect(left).toBe(-500);
  });

  it('says what is missing where every day was set or is off: 1,000 of 1,500 leaves 500', () => {
    const wish = {
      from: '2026-03-01',
      to: '2026-03-02',
      off: new Set(['2026-03-02']),
      fixed: new Map([['2026-03-01', 1000]]),
    };
    expect(splitDays(1500, usd, even, wish).left).toBe(500);
  });

  it('counts days the same where all that are left weigh nothing', () => {
    const never: DayBasis = { by: 'weekdays', weeks: 4, weights: [0, 0.2, 0.2, 0.2, 0.2, 0.2, 0] };
    // A Saturday and a Sunday.
    expect(valuesOf(splitDays(100, count, never, { from: '2026-03-07', to: '2026-03-08', ...none }))).toEqual([50, 50]);
  });

  it('knows that a yen has no cents: 100 over 3 days is 34, 33, 33', () => {
    expect(valuesOf(splitDays(100, yen, even, { from: '2026-03-01', to: '2026-03-03', ...none }))).toEqual([34, 33, 33]);
    expect(isOnGrain(100.5, yen)).toBe(false);
    expect(isOnGrain(100.55, usd)).toBe(true);
    expect(isOnGrain(100.555, usd)).toBe(false);
  });
});

describe('a team into people', () => {
  const shares = (...all: number[]) => all.map((share, index) => ({ person: 'abcdef'[index] as string, share }));
  const amounts = (split: { people: { value: number }[] }) => split.people.map(({ value }) => value);

  it('60 %, 25 % and 15 % of 14,000 are 8,400, 3,500 and 2,100', () => {
    expect(amounts(splitPeople(14_000, usd, shares(60, 25, 15)))).toEqual([8400, 3500, 2100]);
  });

  // 10,000 cents ÷ 3 = 3,333 remainder 1: the first by name.
  it('100.00 among three alike is 33.34, 33.33, 33.33', () => {
    expect(amounts(splitPeople(100, usd, shares(1, 1, 1)))).toEqual([33.34, 33.33, 33.33]);
  });

  // Away 10 of 30 days counts 2/3: weights 50 and 50 × 2/3; 10,000 × 50 ÷ 83.33 = 6,000.
  it('half and half of 10,000 with ten of thirty days away are 6,000 and 4,000', () => {
    const leaves = [{ id: 'l', person: 'b', from: '2026-04-11', to: '2026-04-20' }];
    const there = new Map(['a', 'b'].map((person) => [person, presence(person, leaves, '2026-04-01', '2026-04-30')]));
    expect(there.get('b')).toBeCloseTo(2 / 3, 12);
    expect(amounts(splitPeople(10_000, usd, shares(50, 50), there))).toEqual([6000, 4000]);
  });

  // 9,000 − 3,000 = 6,000, of which 2 : 1.
  it('an amount of one’s own stays, and the others share the rest', () => {
    const mixed = [
      { person: 'a', share: 2 },
      { person: 'b', share: 1 },
      { person: 'c', share: 1, fixed: 3000 },
    ];
    expect(amounts(splitPeople(9000, usd, mixed))).toEqual([4000, 2000, 3000]);
  });

  it('says what is missing once everyone has an amount of their own', () => {
    const all = [
      { person: 'a', share: 1, fixed: 4000 },
      { person: 'b', share: 1, fixed: 3000 },
    ];
    expect(splitPeople(9000, usd, all).left).toBe(2000);
  });

  const faults: [number[], ShareMode, unknown][] = [
    [[60, 25, 15], 'percent', null],
    [[33.3333, 33.3333, 33.3334], 'percent', null],
    [[60, 30, 15], 'percent', { why: 'sum', sum: 105 }],
    [[60, 30, 15], 'weights', null],
    [[0, 0], 'weights', { why: 'none' }],
    [[110, -10], 'percent', { why: 'negative', person: 'b' }],
    [[], 'percent', { why: 'none' }],
  ];
  it.each(faults)('shares %j as %s', (given, mode, fault) => {
    expect(shareFault(shares(...given), mode)).toEqual(fault);
  });
});

describe('whatever is split', () => {
  const grains = fc.integer({ min: 0, max: 10_000_000_000 });
  const weights = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 });
  const named = (all: readonly number[]) => new Map(all.map((weight, index) => [String(index).padStart(2, '0'), weight]));

  it('adds up to the last grain, and who weighs more never gets less', () => {
    fc.assert(
      fc.property(grains, weights, (whole, given) => {
        const all = named(given);
        const shared = shareOut(whole, all);
        if (!given.some((weight) => weight > 0)) {
          expect(shared).toBeNull();
          return;
        }
        const got = [...(shared as Map<string, number>)];
        expect(got.reduce((sum, [, value]) => sum + value, 0)).toBe(whole);
        const byWeight = got.toSorted(([a], [b]) => (all.get(a) ?? 0) - (all.get(b) ?? 0) || (shared?.get(a) ?? 0) - (shared?.get(b) ?? 0));
        const amounts = byWeight.map(([, value]) => value);
        expect(amounts).toEqual(amounts.toSorted((a, b) => a - b));
      }),
    );
  });

  it('comes out the same in whatever order the weights stand', () => {
    fc.assert(
      fc.property(grains, weights, fc.integer(), (whole, given, seed) => {
        const all = [...named(given)];
        const turned = all.toSorted(([a], [b]) => ((Number(a) * 7919 + seed) % 31) - ((Number(b) * 7919 + seed) % 31));
        const one = shareOut(whole, new Map(all));
        const other = shareOut(whole, new Map(turned));
        expect(other && [...other].sort()).toEqual(one && [...one].sort());
      }),
    );
  });

  it('leaves nothing over in days, but where days set by hand say so', () => {
    const day = fc.integer({ min: 0, max: 30 }).map((index) => daysIn(march.from, march.to)[index] as string);
    const fixed = fc.dictionary(day, fc.integer({ min: 0, max: 500_000 }), { maxKeys: 8 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_000_000 }),
        fixed,
        fc.array(day, { maxLength: 8 }),
        fc.boolean(),
        (whole, set, off, plain) => {
          const wish = {
            ...march,
            off: new Set(off),
            fixed: new Map(Object.entries(set).map(([key, value]) => [key, fromGrains(value, usd)])),
          };
          const split = splitDays(fromGrains(whole, usd), usd, plain ? even : weekdays, wish);
          expect(grainsOf(split, usd) + toGrains(split.left, usd)).toBe(whole);
          if (split.left > 0) expect(split.days.some((one) => one.set === 'due')).toBe(false);
          for (const one of split.days) expect(one.value).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
