import { describe, expect, it } from 'vitest';
import { backOf, hasBack } from '@/components/dashboard/targets/history-model';
import { partOfWhen, whensOf } from '@/components/dashboard/targets/when-model';
import { isOfOneDay, type Target } from '@/lib/kpi/target';
import type { Edit } from '@/lib/store/db';

const today = { day: '2026-03-11', from: 0, to: 86_400_000 };

it('no choice of when a target counts makes one that lists take for a day of a split', () => {
  for (const horizon of ['room', 'day', 'week', 'month'] as const) {
    for (const when of whensOf(horizon)) expect(isOfOneDay(partOfWhen(when, horizon, today))).toBe(false);
  }
  expect(whensOf('week')).toContain('only');
});

it('begins ahead with the day, week or month after the running one; a LIVE’s with the month', () => {
  expect((['day', 'week', 'month', 'room'] as const).map((horizon) => partOfWhen('next', horizon, today).starts)).toEqual([
    '2026-03-12',
    '2026-03-16',
    '2026-04-01',
    '2026-04-01',
  ]);
});

describe('one step back in a target’s history', () => {
  const edit = (value: number, since: string, rest: Partial<Target> = {}): Edit<Target> => ({
    ...{ shop: 's', role: 'operator', kpi: 'shop_gmv', horizon: 'month', value },
    since: Date.parse(since),
    ...rest,
  });
  const ahead = edit(300, '2026-04-01', { starts: '2026-04-01', made: Date.parse('2026-03-05') });
  const now = edit(150, '2026-03-20');
  const made = [now, ahead, edit(100, '2026-03-01')];
  const offered = (edits: Edit<Target>[], day: string) => edits.filter((one) => hasBack(edits, one, day)).map(({ value }) => value);

  it('is offered of what counts and of what is to come, and of nothing that was taken over', () => {
    expect(offered(made, '2026-03-25')).toEqual([150, 300]);
    expect(offered(made, '2026-04-02')).toEqual([300]);
    expect(offered([edit(320, '2026-04-03'), ...made], '2026-04-04')).toEqual([320]);
    expect(offered([edit(90, '2026-03-22', { person: 'p' }), ...made], '2026-03-25')).toEqual([90, 150, 300]);
  });

  it('begins with the day it was set ahead for, or now once that has come', () => {
    expect(backOf(ahead, 150, '2026-03-25')).toMatchObject({ value: 150, starts: '2026-04-01' });
    const begun = backOf(ahead, 150, '2026-04-02');
    expect(begun).toMatchObject({ value: 150 });
    expect(Object.keys(begun)).not.toContain('starts');
  });
});
