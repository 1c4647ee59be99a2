import { describe, expect, it } from 'vitest';
import { valuesFrom } from '@/components/dashboard/agreements/from-targets';
import { linesFrom, typedFrom } from '@/components/dashboard/agreements/typed-agreement';
import { type Agreement, agreementFaults, agreementState } from '@/lib/kpi/agreement';
import { roles } from '@/lib/kpi/roles';
import type { Target } from '@/lib/kpi/target';
import { fact, noon, today } from './given';
import { goal, march } from './score/given';

const agreed: Agreement = {
  ...{ id: 'a', shop: 's', client: 'North', role: 'operator', from: '2026-03-01', to: '2026-03-31', need: 2, share: 0.9 },
  lines: [
    { kpi: 'live_gmv_attributed', metric: 'live_gmv_attributed', value: 14_000, currency: 'USD' },
    { kpi: 'ctor_sku', metric: 'ctor_sku', value: 0.05 },
    { kpi: 'refunds', metric: 'return_rate', value: 0.05 },
  ],
  ...{ note: '', by: null, at: 0 },
};
const facts = [
  fact('live_gmv_attributed', 12_700, march, { step: 0.01 }),
  fact('ctor_sku', 0.044, march, { step: 0.0001 }),
  fact('return_rate', 0.041, march, { step: 0.001, surface: 'home' }),
];

describe('an agreement', () => {
  const after = { ...today, day: '2026-04-05', from: today.from + 6 * 86_400_000, to: today.to + 6 * 86_400_000 };
  /** The same read after the month had ended. */
  const whole = facts.map((one) => ({ ...one, at: after.from }));

  it('is reached from its share of each on, less being better where it is', () => {
    // 12,700 ÷ 14,000 = 0.907; 0.044 ÷ 0.05 = 0.88; 0.05 ÷ 0.041 = 1.22. Two of three.
    const state = agreementState(agreed, whole, after, after.from);
    expect(state.lines.map(({ reached }) => reached)).toEqual([true, false, true]);
    expect(state).toMatchObject({ met: 2, open: 0, reached: true, running: false });
    expect(agreementState({ ...agreed, need: 3 }, whole, after, after.from).reached).toBe(false);
  });

  it('while it runs is reached only by what has grown to it: rates may still go either way', () => {
    const state = agreementState(agreed, facts, today, noon);
    expect(state.lines.map(({ reached }) => reached)).toEqual([true, null, null]);
    expect(state.lines.map(({ state: course }) => course)).toEqual(['behind', 'behind', 'ahead']);
    expect(state).toMatchObject({ met: 1, open: 2, reached: null, running: true });
    expect(agreementState({ ...agreed, need: 1 }, facts, today, noon).reached).toBe(true);
    // 12,700 of 15,000 is short of nine tenths, and there are days to come.
    const more = { ...agreed, lines: [{ ...agreed.lines[0], value: 15_000 }] as Agreement['lines'], need: 1 };
    expect(agreementState(more, facts, today, noon)).toMatchObject({ met: 0, open: 1, reached: null });
    // Spent beyond what a limit may reach at most is missed already; spent within it is not yet kept.
    const limit = (value: number): Agreement => ({
      ...{ ...agreed, role: 'ads', need: 1, share: 1 },
      lines: [{ kpi: 'ads_cost_no_orders', metric: 'ads_cost_no_orders', value, currency: 'USD' }],
    });
    const spent = [fact('ads_cost_no_orders', 500, { ...march, timeZone: '-08:00' } as never, { step: 0.01, surface: 'ads-manager' })];
    const reached = [400, 600].map((most) => agreementState(limit(most), spent, today, noon).reached);
    expect(reached).toEqual([false, null]);
  });

  it('is not missed for what nobody read', () => {
    const state = agreementState(agreed, facts.slice(1, 2), after, after.from);
    expect(state).toMatchObject({ met: 0, running: false });
    expect(state.open).toBeGreaterThanOrEqual(2);
    expect(state.reached).toBeNull();
  });

  it('says at which field it cannot stand', () => {
    const faults = (rest: Partial<Agreement>) => agreementFaults({ ...agreed, ...rest }).map(({ field }) => field);
    expect(faults({})).toEqual([]);
    expect(faults({ client: ' ' })).toEqual(['client']);
    expect(faults({ to: '2026-02-28' })).toEqual(['to']);
    expect(faults({ to: '2029-01-01' })).toEqual(['to']);
    expect(faults({ lines: [] })).toEqual(['lines', 'need']);
    expect(faults({ lines: [...agreed.lines, ...agreed.lines] })).toEqual(['lines']);
    expect(faults({ need: 4 })).toEqual(['need']);
    expect(faults({ share: 1.2 })).toEqual(['share']);
  });
});

describe('the form of an agreement', () => {
  it('begins with the running quarter, and with the targets that are set', () => {
    expect(typedFrom(null, 's', '2026-05-20', {})).toMatchObject({ from: '2026-04-01', to: '2026-06-30', role: 'operator' });
    expect(typedFrom(null, 's', '2026-12-31', {})).toMatchObject({ from: '2026-10-01', to: '2026-12-31' });
  });

  it('takes the targets that are set for as many days as it runs', () => {
    const quarter = { shop: 's', role: 'operator' as const, from: '2026-04-01', to: '2026-06-30', currency: 'USD' };
    const of = (targets: Parameters<typeof valuesFrom>[0], rest = {}) => valuesFrom(targets, roles.operator.kpis, { ...quarter, ...rest });
    const [gmv, ctor] = ['live_gmv_attributed', 'ctor_sku'];
    // 14,000 a month: three times over a quarter; a rate is the same, one person's is not the role's.
    expect(of([goal(gmv, 14_000), goal(ctor, 0.045), goal(ctor, 0.1, { person: 'p' })])).toEqual({
      ...{ values: { [gmv]: '42000', [ctor]: '4.5' }, scaled: [gmv], skipped: [] },
    });
    // 500 a day over 91 days; 3,500 a week over 13 weeks; 14,000 a month over the half of April and 16 of 31 days of May.
    expect(of([goal(gmv, 500, { horizon: 'day' })]).values).toEqual({ [gmv]: '45500' });
    expect(of([goal(gmv, 3500, { horizon: 'week' })]).values).toEqual({ [gmv]: '45500' });
    expect(of([goal(gmv, 14_000)], { from: '2026-04-16', to: '2026-05-16' }).values).toEqual({ [gmv]: '14225.81' });
    expect(of([goal(gmv, 14_000)], { to: '2026-04-30' })).toEqual({ values: { [gmv]: '14000' }, scaled: [], skipped: [] });
    // The month's before the day's; of a LIVE, in another currency or over days that are none it says nothing.
    expect(of([goal(gmv, 500, { horizon: 'day' }), goal(gmv, 10_000)]).values).toEqual({ [gmv]: '30000' });
    for (const [target, rest] of [
      [goal(gmv, 500, { horizon: 'room' }), {}],
      [goal(gmv, 500, { currency: 'GBP' }), {}],
      [goal(gmv, 500), { to: '30 June' }],
    ] as const)
      expect(of([target], rest)).toEqual({ values: {}, scaled: [], skipped: [gmv] });
    // What is meant of each LIVE is held against their mean, whatever the days.
    const room = roles.host.more.filter(({ id }) => id === 'new_followers');
    const ofHost = (horizon: Target['horizon']) =>
      valuesFrom([goal('new_followers', 40, { role: 'host', horizon })], room, { ...quarter, role: 'host' });
    expect(ofHost('room')).toEqual({ values: { new_followers: '40' }, scaled: [], skipped: [] });
    expect(ofHost('day').skipped).toEqual(['new_followers']);
  });

  it('reads back what it shows, and names what cannot be read', () => {
    const typed = typedFrom(agreed, '', '2026-05-20', {});
    expect(linesFrom(typed, 'USD', {})).toEqual({ lines: agreed.lines, wrong: new Map() });
    const { lines, wrong } = linesFrom({ ...typed, values: { ctor_sku: '5万', live_ctr: '' } }, 'USD', {});
    expect([lines, [...wrong]]).toEqual([[], [['ctor_sku', 'percent']]]);
  });
});
