import { expect, it } from 'vitest';
import { roles } from '@/lib/kpi/roles';
import { type TargetEdit, targetFor } from '@/lib/kpi/target';

const [gmv] = roles.operator.kpis;
const edit = (value: number | null, since: number, rest: Partial<TargetEdit> = {}): TargetEdit => ({
  shop: 's',
  role: 'operator',
  kpi: 'live_gmv_attributed',
  horizon: 'month',
  value,
  since,
  ...rest,
});
const at = (edits: TargetEdit[], when: number, person?: string) =>
  targetFor(edits, 'operator', gmv!, 'live_gmv_attributed', when, { person })?.value ?? null;

it('finds of every edit the one that counted then, and nothing after a withdrawal', () => {
  const edits = [edit(100, 1), edit(200, 5), edit(null, 9)];
  expect([0, 1, 4, 5, 8, 9].map((when) => at(edits, when))).toEqual([null, 100, 100, 200, 200, null]);
});

it('falls back to the role’s target where a person’s own was withdrawn', () => {
  const edits = [edit(100, 1), edit(300, 2, { person: 'p' }), edit(null, 6, { person: 'p' })];
  expect([at(edits, 3, 'p'), at(edits, 7, 'p'), at(edits, 3, 'other')]).toEqual([300, 100, 100]);
});

it('takes a person’s 0 for nothing due, not for the role’s target', () => {
  const edits = [edit(100, 1), edit(0, 2, { person: 'p' }), edit(50, 5, { person: 'p' })];
  expect([at(edits, 1, 'p'), at(edits, 3, 'p'), at(edits, 3, 'other'), at(edits, 5, 'p')]).toEqual([100, null, 100, 50]);
});
