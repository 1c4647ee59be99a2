import { describe, expect, it } from 'vitest';
import type { OwnMetric, Typed } from '@/lib/kpi/manual';
import { roles } from '@/lib/kpi/roles';
import { keptOf, type Target, type TargetEdit, targetFor } from '@/lib/kpi/target';
import type { AuditRow } from '@/lib/kpi/team/audit';
import { keptRow, ownMetricRow } from '@/lib/store/manual';
import { editOf, targetKeyOf } from '@/lib/store/targets';
import { fact, period } from '../kpi/given';

/** Whether the list of changes keeps a row: what did not change is no edit (see `noteAudit`). */
const isEdit = ({ from, to }: AuditRow) => JSON.stringify(from) !== JSON.stringify(to);

describe('the list of changes', () => {
  const target: Target = { shop: 's', role: 'operator', kpi: 'ctor_sku', horizon: 'month', value: 0.05, since: 1, person: 'p' };
  const rowOf = (edit: Target, before?: Target) => editOf('target', edit, targetKeyOf(edit), before);

  it('tells that a target became less for days away, though its number stayed', () => {
    const row = rowOf({ ...target, leave: true, since: 2 }, target);
    expect(row).toMatchObject({ from: { value: 0.05 }, to: { value: 0.05, leave: true } });
    expect(isEdit(row)).toBe(true);
    expect(isEdit(rowOf({ ...target, since: 2 }, target))).toBe(false);
  });

  it('tells that a typed number counts against what the page showed', () => {
    const of = { from: '2026-03-01', to: '2026-03-31' };
    const entry: Typed = { shop: 's', metric: 'shop_gmv', of, value: 900, currency: 'USD', by: 'Ada', at: 1 };
    const seen = fact('shop_gmv', 870, period(of.from, of.to), { surface: 'compass-overview' });
    const row = keptRow({ entry, seen }, 'Bo', 2);
    expect(row).toEqual({
      ...{ at: 2, by: 'Bo', kind: 'manual', shop: 's', of: 'shop_gmv||2026-03-01..2026-03-31', why: '' },
      from: { value: 900, currency: 'USD' },
      to: { value: 900, currency: 'USD', kept: { value: 870, currency: 'USD', page: 'compass-overview' } },
    });
  });

  it('tells a number of the team’s own, made and renamed', () => {
    const made: OwnMetric = { id: 'own:m1', name: 'Parcels', unit: 'count', better: 'more', adds: true, made: 1 };
    const told = { name: 'Parcels', unit: 'count', better: 'more', adds: true };
    expect(ownMetricRow(made, undefined, 'Ada', 1)).toMatchObject({ kind: 'kpi', of: 'own:m1', by: 'Ada', from: null, to: told });
    const renamed = ownMetricRow({ ...made, name: 'Packets' }, made, null, 2);
    expect(renamed).toMatchObject({ from: told, to: { ...told, name: 'Packets' } });
    expect(isEdit(ownMetricRow(made, made, null, 3))).toBe(false);
  });
});

describe('an edit of a target’s number', () => {
  const kpi = roles.operator.kpis.find(({ id }) => id === 'ctor_sku')!;
  const [metric] = kpi.metrics;
  const role: Target = { shop: 's', role: 'operator', kpi: kpi.id, horizon: kpi.horizon, value: 0.04, since: 1 };
  const day = '2026-03-30';
  const find = (targets: readonly TargetEdit[], person?: string) => targetFor(targets, 'operator', kpi, metric, 9, { person, day });

  // 4 % of the role, 5 % of Ada: 6 % typed on her card is hers, and the role's stays 4 %.
  it('on a person’s card is the person’s, not the role’s', () => {
    const own: Target = { ...role, value: 0.05, person: 'ada', leave: true };
    const edit = { ...role, ...keptOf(find([role, own], 'ada')), value: 0.06, since: 2 };
    expect(targetKeyOf(edit)).toBe(targetKeyOf(own));
    expect(find([role, own, edit], 'ada')).toMatchObject({ value: 0.06, leave: true });
    expect(find([role, own, edit])?.value).toBe(0.04);
  });

  it('on a day that has its own is that day’s', () => {
    const sale: Target = { ...role, value: 0.05, only: { from: day, to: day } };
    const edit = { ...role, ...keptOf(find([role, sale])), value: 0.06, since: 2 };
    expect(targetKeyOf(edit)).toBe(targetKeyOf(sale));
    expect(find([role, sale, edit])?.value).toBe(0.06);
    expect(keptOf(find([role]))).toEqual({});
  });
});
