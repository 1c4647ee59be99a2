import { describe, expect, it } from 'vitest';
import { linesFrom, typedFrom, valuesFrom } from '@/components/dashboard/agreements/typed-agreement';
import { type Agreement, agreementFaults, agreementState } from '@/lib/kpi/agreement';
import { roles } from '@/lib/kpi/roles';
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
  it('is reached from its share of each on, less being better where it is', () => {
    // 12,700 ÷ 14,000 = 0.907; 0.044 ÷ 0.05 = 0.88; 0.05 ÷ 0.041 = 1.22. Two of three.
    const state = agreementState(agreed, facts, today, noon);
    expect(state.lines.map(({ reached }) => reached)).toEqual([true, false, true]);
    expect(state).toMatchObject({ met: 2, open: 0, reached: true, running: true });
    // All three: on the 30th it may still be, so nothing is said.
    expect(agreementState({ ...agreed, need: 3 }, facts, today, noon).reached).toBeNull();
  });

  it('is not missed for what nobody read', () => {
    const after = { ...today, day: '2026-04-05', from: today.from + 6 * 86_400_000, to: today.to + 6 * 86_400_000 };
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
    expect(typedFrom(null, 's', '2026-05-20')).toMatchObject({ from: '2026-04-01', to: '2026-06-30', role: 'operator' });
    expect(typedFrom(null, 's', '2026-12-31')).toMatchObject({ from: '2026-10-01', to: '2026-12-31' });
    const targets = [goal('live_gmv_attributed', 14_000), goal('ctor_sku', 0.045), goal('ctor_sku', 0.1, { person: 'p' })];
    expect(valuesFrom(targets, 's', 'operator', roles.operator.kpis)).toEqual({ live_gmv_attributed: '14000', ctor_sku: '4.5' });
  });

  it('reads back what it shows, and names what cannot be read', () => {
    const typed = typedFrom(agreed, '', '2026-05-20');
    expect(linesFrom(typed, 'USD')).toEqual({ lines: agreed.lines, wrong: new Map() });
    const { lines, wrong } = linesFrom({ ...typed, values: { ctor_sku: '5万', live_ctr: '' } }, 'USD');
    expect([lines, [...wrong]]).toEqual([[], [['ctor_sku', 'percent']]]);
  });
});
