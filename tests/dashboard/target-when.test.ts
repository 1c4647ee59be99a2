import { expect, it } from 'vitest';
import { partOfWhen, whensOf } from '@/components/dashboard/targets/when-model';
import { isOfOneDay } from '@/lib/kpi/target';

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
