import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attainment } from '@/lib/kpi/attainment';
import { roleIds, stageIds } from '@/lib/kpi/role';
import { mostReached, type ScoreInput, scoreOf } from '@/lib/kpi/score/score';
import { defaultSet, setDiff } from '@/lib/kpi/score/weights';

const inputs = fc.array(
  fc.record({
    kpi: fc.string({ minLength: 1, maxLength: 4 }),
    weight: fc.double({ min: 0.1, max: 100, noNaN: true }),
    attained: fc.option(fc.double({ min: -1, max: 10, noNaN: true }), { nil: null }),
  }),
  { minLength: 1, maxLength: 8 },
);
const scored = (rows: readonly Pick<ScoreInput, 'kpi' | 'weight' | 'attained'>[]) =>
  scoreOf(
    'scale',
    rows.map((row) => ({ ...row, why: row.attained === null ? 'no-actual' : null })),
    false,
  );

describe('a score', () => {
  it('lies between nothing and 1.2 times its weights, and is open by the weights without a number', () => {
    fc.assert(
      fc.property(inputs, (rows) => {
        const score = scored(rows);
        const open = rows.filter(({ attained }) => attained === null).reduce((sum, { weight }) => sum + weight, 0);
        expect(score.points).toBeGreaterThanOrEqual(0);
        expect(score.points).toBeLessThanOrEqual(mostReached * (score.weight - open) + 1e-9);
        expect(score.open).toBeCloseTo(open, 9);
        expect(score.weight).toBeCloseTo(
          rows.reduce((sum, { weight }) => sum + weight, 0),
          9,
        );
      }),
    );
  });

  it('never falls when one KPI is reached further', () => {
    fc.assert(
      fc.property(inputs, fc.nat(), fc.double({ min: 0, max: 5, noNaN: true }), (rows, at, more) => {
        const index = at % rows.length;
        const better = rows.map((row, i) => (i === index && row.attained !== null ? { ...row, attained: row.attained + more } : row));
        expect(scored(better).points).toBeGreaterThanOrEqual(scored(rows).points - 1e-9);
      }),
    );
  });

  it('never rises when a number goes missing, and gives its weight to nobody', () => {
    fc.assert(
      fc.property(inputs, fc.nat(), (rows, at) => {
        const index = at % rows.length;
        const fewer = scored(rows.map((row, i) => (i === index ? { ...row, attained: null } : row)));
        const all = scored(rows);
        expect(fewer.points).toBeLessThanOrEqual(all.points + 1e-9);
        for (const [i, line] of fewer.lines.entries()) if (i !== index) expect(line.points).toBe(all.lines[i]?.points);
        expect(fewer.weight).toBeCloseTo(all.weight, 9);
      }),
    );
  });

  it('rises with the actual, or falls with it where less is better', () => {
    const amount = fc.double({ min: 0.001, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(amount, amount, amount, (target, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(attainment(high, target, 'more')).toBeGreaterThanOrEqual(attainment(low, target, 'more') as number);
        expect(attainment(high, target, 'less')).toBeLessThanOrEqual(attainment(low, target, 'less') as number);
      }),
    );
  });
});

describe('default weights', () => {
  it('make 100 for every role at every stage', () => {
    for (const role of roleIds)
      for (const stage of stageIds) expect(defaultSet(role).reduce((sum, { weights }) => sum + weights[stage], 0)).toBe(100);
  });
});

describe('what changed between two versions', () => {
  it('is named KPI by KPI and stage by stage, both ways round', () => {
    const [first, ...rest] = defaultSet('ads');
    const now = [{ ...first!, weights: { ...first!.weights, profit: 50 } }, ...rest.slice(1)];
    expect(setDiff([first!, ...rest], now)).toEqual([
      { kpi: 'gmv_max_roi', stage: 'profit', from: 45, to: 50 },
      { kpi: 'ads_cost_per_order', stage: 'test', from: 20, to: null },
      { kpi: 'ads_cost_per_order', stage: 'scale', from: 30, to: null },
      { kpi: 'ads_cost_per_order', stage: 'profit', from: 25, to: null },
      { kpi: 'ads_cost_per_order', stage: 'expand', from: 25, to: null },
    ]);
    expect(setDiff(now, now)).toEqual([]);
    expect(setDiff(now, [first!, ...rest])).toHaveLength(5);
  });
});
