import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asWhole } from '@/lib/kpi/score/as-whole';
import { setComing, setHistory } from '@/lib/kpi/score/history';
import { defaultSet } from '@/lib/kpi/score/weights';
import { setOf } from './given';

const day = '2026-03-30';
const usual = defaultSet('operator');
/** The default with five points moved from GMV to refunds at one stage. */
const moved = usual.map(({ kpi, weights }) => {
  const by = kpi === 'live_gmv_attributed' ? -5 : kpi === 'refunds' ? 5 : 0;
  return { kpi, weights: { ...weights, profit: weights.profit + by } };
});

describe('the versions of a set', () => {
  it('are told by what each changed: the first from the default, a shop’s first from the team’s of that day', () => {
    const first = setOf(moved, { id: 'a', at: 1 });
    const second = setOf(usual, { id: 'b', version: 2, since: '2026-03-01', at: 2 });
    const own = setOf(moved, { id: 'c', shop: 's', since: '2026-02-01', at: 3 });
    const all = setHistory([first, second, own], 'operator', 's', day);
    expect(all.map(({ set, is }) => [set.id, is])).toEqual([
      ['c', 'in-force'],
      ['b', 'past'],
      ['a', 'past'],
    ]);
    expect(all.map(({ changes }) => changes)).toEqual([
      [],
      [
        { kpi: 'live_gmv_attributed', stage: 'profit', from: 20, to: 25 },
        { kpi: 'refunds', stage: 'profit', from: 30, to: 25 },
      ],
      [
        { kpi: 'live_gmv_attributed', stage: 'profit', from: 25, to: 20 },
        { kpi: 'refunds', stage: 'profit', from: 25, to: 30 },
      ],
    ]);
  });

  it('leave out other shops and roles', () => {
    const sets = [setOf(moved, { shop: 'other' }), setOf(moved, { role: 'host' })];
    expect(setHistory(sets, 'operator', 's', day)).toEqual([]);
  });

  it('name the one that takes over later, in its own reach only', () => {
    const sets = [
      setOf(usual, { id: 'now' }),
      setOf(usual, { id: 'later', version: 3, since: '2026-05-01' }),
      setOf(moved, { id: 'next', version: 2, since: '2026-04-01' }),
    ];
    expect(setHistory(sets, 'operator', 's', day).map(({ set, is }) => [set.id, is])).toContainEqual(['next', 'coming']);
    expect(setComing(sets, 'operator', null, day)?.id).toBe('next');
    expect(setComing(sets, 'operator', null, '2026-04-01')?.id).toBe('later');
    expect(setComing(sets, 'operator', 's', day)).toBeNull();
  });
});

describe('weights made whole', () => {
  const whole = (weights: Record<string, number>) => {
    const found = asWhole(new Map(Object.entries(weights)));
    return found && Object.fromEntries(found);
  };

  it('keep their proportions', () => {
    // 35 + 25 + 20 + 30 = 110: 31.8, 22.7, 18.2 and 27.3 of 100
    expect(whole({ a: 35, b: 25, c: 20, d: 30 })).toEqual({ a: 32, b: 23, c: 18, d: 27 });
    expect(whole({ a: 1, b: 1, c: 1 })).toEqual({ a: 34, b: 33, c: 33 });
  });

  it('are none where there is nothing to scale, or one would be left with nothing', () => {
    expect(whole({})).toBeNull();
    expect(whole({ a: 1000, b: 1 })).toBeNull();
  });

  it('always come to 100, whole points each', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(weights, (all) => {
        const found = asWhole(new Map(all.map((one, index) => [String(index), one])));
        if (!found) return;
        const parts = [...found.values()];
        expect(parts.reduce((sum, one) => sum + one, 0)).toBe(100);
        expect(parts.every((one) => Number.isInteger(one) && one > 0)).toBe(true);
      }),
    );
  });

  it('leave what makes 100 as it is', () => {
    expect(whole({ a: 35, b: 20, c: 45 })).toEqual({ a: 35, b: 20, c: 45 });
  });
});
