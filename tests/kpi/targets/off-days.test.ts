import { describe, expect, it } from 'vitest';
import { roles } from '@/lib/kpi/roles';
import { targetNow, targetOver } from '@/lib/kpi/score/stretch-target';
import type { Target, TargetEdit } from '@/lib/kpi/target';
import type { Split } from '@/lib/kpi/targets/split';
import { dayTargets } from '@/lib/store/splits';
import { noon, today } from '../given';

const kpi = roles.ads.more.find(({ id }) => id === 'gmv_max_gross_revenue')!;
const [metric] = kpi.metrics;
const of = { shop: 's', role: 'ads', kpi: kpi.id, currency: 'USD' } as const;
const standing: Target = { ...of, horizon: 'day', value: 1_000, since: 0 };
const week = { from: '2026-03-23', to: '2026-03-29' };
const sunday = '2026-03-29';
const split: Split = {
  ...of,
  ...week,
  metric,
  total: 3_000,
  basis: { by: 'even', weeks: 0 },
  off: [sunday],
  fixed: {},
  by: null,
  at: 1,
  why: '',
};

describe('a day off of a split', () => {
  const ask = (targets: readonly TargetEdit[]) => ({ targets, role: 'ads' as const, today, now: noon });
  const on = (day: string, targets: readonly TargetEdit[]) =>
    targetNow({ ...ask(targets), today: { ...today, day } }, kpi, metric).target?.value ?? null;

  // 3,000 ÷ 6 = 500 from Monday to Saturday; 1,000 a day stand.
  it('has no target, and its week is what was split: not 500 × 6 + 1,000', () => {
    const targets = [standing, ...dayTargets(split)];
    expect(dayTargets(split).map(({ value }) => value)).toEqual([500, 500, 500, 500, 500, 500, 0]);
    expect([on('2026-03-28', targets), on(sunday, targets), on('2026-03-30', targets)]).toEqual([500, null, 1_000]);
    expect(targetOver(ask(targets), kpi, metric, week).target?.value).toBe(3_000);
    expect(targetOver(ask(targets), kpi, metric, { from: sunday, to: sunday }).target).toBeNull();
  });

  // Off and on again: 3,000 ÷ 7 = 428.57 and four cents left; taken back: 7 × 1,000.
  it('is due again once it is none, and by the standing target once the split is taken back', () => {
    const targets = [standing, ...dayTargets(split)];
    const again = dayTargets({ ...split, off: [], at: 2 }, split);
    expect(again.at(-1)).toMatchObject({ value: 428.57, only: { from: sunday, to: sunday } });
    const back = dayTargets({ ...split, total: null, at: 3 }, split);
    expect(back.map(({ value }) => value)).toEqual(Array.from({ length: 7 }, () => null));
    const edits = [...targets, ...back].map((edit) => edit as TargetEdit);
    expect(targetOver(ask(edits), kpi, metric, week).target?.value).toBe(7_000);
  });
});
