import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Kpi, type RoleKey, roleIds, stageIds } from '@/lib/kpi/role';
import { roles } from '@/lib/kpi/roles';
import { checksOf } from '@/lib/kpi/score/checks';
import { setFaults } from '@/lib/kpi/score/faults';
import { type OwnKpi, ownKpiFaults } from '@/lib/kpi/score/own-kpi';
import { poolOf } from '@/lib/kpi/score/pool';
import { defaultSet } from '@/lib/kpi/score/weights';
import { flat } from './given';

const pool = poolOf('operator');
const kpis = (role: RoleKey, ...ids: string[]): Kpi[] => ids.map((id) => poolOf(role).find((kpi) => kpi.id === id)!);

describe('a set', () => {
  it('stands as the product proposes it, for every role', () => {
    for (const role of roleIds) expect(setFaults(defaultSet(role), poolOf(role))).toEqual([]);
  });

  it('does not stand where the weights of a stage do not make 100', () => {
    const set = defaultSet('operator');
    set[0] = { kpi: set[0]!.kpi, weights: { ...set[0]!.weights, profit: 30 } };
    expect(setFaults(set, pool)).toEqual([{ why: 'sum', stage: 'profit', sum: 105 }]);
    // Thirds are written 33.3, 33.3 and 33.4.
    expect(setFaults(flat({ live_ctr: 33.3, ctor_sku: 33.3, refunds: 33.4 }), pool)).toEqual([]);
  });

  it('has three to five KPIs', () => {
    expect(setFaults(flat({ live_ctr: 50, ctor_sku: 50 }), pool)).toEqual([{ why: 'few', n: 2 }]);
    const six = flat({ live_ctr: 20, ctor_sku: 20, refunds: 20, shop_gmv: 20, videos_posted: 10, new_followers: 10 });
    expect(setFaults(six, pool)).toEqual([{ why: 'many', n: 6 }]);
  });

  it('has no weight of nothing, less than nothing, or no number', () => {
    for (const n of [0, -10, Number.NaN, Number.POSITIVE_INFINITY])
      expect(setFaults(flat({ live_ctr: n, ctor_sku: 50, refunds: 50 }), pool)).toContainEqual({
        why: 'weight',
        kpi: 'live_ctr',
        stage: 'test',
      });
  });

  it('has no KPI twice, and none that nobody knows', () => {
    const twice = [...flat({ live_ctr: 40, ctor_sku: 30 }), ...flat({ live_ctr: 30 })];
    expect(setFaults(twice, pool)).toContainEqual({ why: 'twice', kpi: 'live_ctr' });
    expect(setFaults(flat({ live_ctr: 40, ctor_sku: 30, 'own:gone': 30 }), pool)).toEqual([{ why: 'unknown', kpi: 'own:gone' }]);
  });

  it('has no number twice under two names', () => {
    const set = flat({ conversion: 40, ctor: 30, dwell: 30 });
    expect(setFaults(set, poolOf('host'))).toEqual([{ why: 'same-metric', kpis: ['conversion', 'ctor'], metric: 'ctor_sku' }]);
  });

  it('stands only if its weights make 100, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 3, maxLength: 5 }), (weights) => {
        const ids = defaultSet('operator').map(({ kpi }) => kpi);
        const set = flat(Object.fromEntries(weights.map((weight, index) => [ids[index]!, weight])));
        const sum = weights.reduce((all, one) => all + one, 0);
        expect(setFaults(set, pool).map(({ why }) => why)).toEqual(sum === 100 ? [] : stageIds.map(() => 'sum'));
      }),
    );
  });
});

describe('the checks', () => {
  it('have nothing to say of what the product proposes', () => {
    for (const role of roleIds) expect(checksOf(roles[role].kpis), role).toEqual([]);
  });

  it('warn where only results are scored', () => {
    expect(checksOf(kpis('service', 'response_rate', 'cs_satisfaction', 'cs_dissatisfaction'))).toEqual([{ check: 'only-results' }]);
  });

  it('warn where only GMV is scored, and where refunds do not stand beside it', () => {
    const found = checksOf(kpis('operator', 'live_gmv_attributed', 'show_gpm_attributed', 'sps'));
    expect(found).toEqual([
      { check: 'only-results' },
      { check: 'only-gmv' },
      { check: 'no-guard', kpis: ['live_gmv_attributed', 'show_gpm_attributed'] },
    ]);
    expect(checksOf(kpis('operator', 'live_gmv_attributed', 'ctor_sku', 'refunds'))).toEqual([]);
  });

  it('take refunds shown beside a room’s GMV for a guard: no page knows a room’s refunds', () => {
    expect(checksOf(kpis('controller', 'room_gmv', 'dwell', 'live_ctr'))).toEqual([]);
  });

  it('warn where the same sales are counted twice', () => {
    const found = checksOf(kpis('operator', 'live_gmv_attributed', 'shop_gmv', 'ctor_sku', 'refunds'));
    expect(found).toEqual([{ check: 'twice', kpis: ['live_gmv_attributed', 'shop_gmv'] }]);
  });

  it('warn of two KPIs, and of six', () => {
    expect(checksOf(kpis('operator', 'live_ctr', 'ctor_sku'))).toEqual([{ check: 'count', n: 2 }]);
  });

  it('warn of a target reached on fewer than one day in ten, once there are days enough', () => {
    const set = kpis('operator', 'live_ctr', 'ctor_sku', 'refunds');
    // 2 of 24 days are 8.3 %; 3 of 24 are 12.5 %; none of 9 days says nothing.
    expect(checksOf(set, { reach: { live_ctr: { reached: 2, of: 24 } } })).toEqual([
      { check: 'too-high', kpi: 'live_ctr', reached: 2, of: 24 },
    ]);
    expect(checksOf(set, { reach: { live_ctr: { reached: 3, of: 24 }, ctor_sku: { reached: 0, of: 9 } } })).toEqual([]);
  });

  it('warn of a target that stood for a quarter', () => {
    const set = kpis('operator', 'live_ctr', 'ctor_sku', 'refunds');
    expect(checksOf(set, { targetDays: { live_ctr: 91, ctor_sku: 92 } })).toEqual([{ check: 'stale', kpi: 'ctor_sku', days: 92 }]);
  });
});

describe('a KPI of the team’s own', () => {
  const own = (rest: Partial<OwnKpi>): OwnKpi => ({
    id: 'own:a',
    name: 'Spend share',
    formula: 'ads_cost / gmv_max_gross_revenue',
    unit: 'multiple',
    better: 'less',
    horizon: 'day',
    kind: 'guard',
    made: 0,
    ...rest,
  });

  it('stands with a name and a formula that can be read', () => {
    expect(ownKpiFaults(own({}), [])).toEqual([]);
  });

  it('does not without a name, with a long one, or with another’s', () => {
    expect(ownKpiFaults(own({ name: ' ' }), [])).toEqual([{ field: 'name', why: 'missing' }]);
    expect(ownKpiFaults(own({ name: 'x'.repeat(25) }), [])).toEqual([{ field: 'name', why: 'long' }]);
    expect(ownKpiFaults(own({}), [own({ id: 'own:b' })])).toEqual([{ field: 'name', why: 'taken' }]);
    expect(ownKpiFaults(own({}), [own({})])).toEqual([]);
  });

  it('does not where no page shows its parts for such a stretch of time', () => {
    expect(ownKpiFaults(own({ formula: 'cs_chats_received / cs_chats_resolved', horizon: 'room' }), [])).toEqual([
      { field: 'horizon', why: 'apart', metrics: ['cs_chats_received', 'cs_chats_resolved'] },
    ]);
    expect(ownKpiFaults(own({ formula: 'cs_chats_resolved / cs_chats_received', horizon: 'month' }), [])).toEqual([]);
  });
});
