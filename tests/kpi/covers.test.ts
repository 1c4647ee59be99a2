import { describe, expect, it } from 'vitest';
import { actualOf } from '@/lib/kpi/actual';
import { covers } from '@/lib/kpi/covers';
import type { Kpi } from '@/lib/kpi/role';
import { roles } from '@/lib/kpi/roles';
import { tile } from '@/lib/kpi/tile';
import { periodWindow } from '@/lib/kpi/window';
import { dayRow, rowMetrics } from '@/lib/report/day-row';
import type { Fact } from '@/lib/snapshot/fact';
import type { Scope } from '@/lib/snapshot/snapshot';
import { fact, noon, period, today } from './given';

const month = periodWindow('month', today);
const day = periodWindow('day', today);
const dayMs = 86_400_000;
const find = (role: keyof typeof roles, id: string): Kpi => roles[role].kpis.find((one) => one.id === id)!;
const gmv = find('operator', 'live_gmv_attributed');
const adsCost = find('ads', 'ads_cost_per_order');
const reached = (asOf: string, from: string, to = from) => ({ ...period(from, to), asOf }) as Scope;

describe('how far a page says it is', () => {
  it.each([
    [undefined, { until: '2026-03-30', whole: '2026-03-29' }],
    ['2026-03-29', { until: '2026-03-29', whole: '2026-03-29' }],
    ['2026-03-30T14:05', { until: '2026-03-30', whole: '2026-03-29' }],
    ['2026-03-28T23:59', { until: '2026-03-28', whole: '2026-03-27' }],
    ['T+1', { until: '2026-03-29', whole: '2026-03-28' }],
  ])('%s', (asOf, result) => expect(covers({ to: '2026-03-31', asOf }, '2026-03-30')).toEqual(result));

  it('is how much of the month a reading of it stands for', () => {
    const read = (asOf: string) => actualOf(gmv, [fact('live_gmv_attributed', 5, reached(asOf, '2026-03-01', '2026-03-31'))], month);
    expect(read('2026-03-28')).toMatchObject({ share: 28 / 31 });
    expect(read('T+1')).toMatchObject({ share: 29 / 31 });
    expect(read('2026-02-28')).toEqual({ unknown: 'not-yet', awaits: 'streamer-live-analytics' });
  });

  it('keeps a day out of a sum until the page has all of it', () => {
    const days = (asOf: (day: string) => string) =>
      Array.from({ length: 29 }, (_, i) => `2026-03-${String(i + 1).padStart(2, '0')}`).map((one) =>
        fact('live_gmv_attributed', 1, reached(asOf(one), one)),
      );
    const window = month as Extract<typeof month, { kind: 'period' }>;
    expect(
      tile(
        days((one) => one),
        'live_gmv_attributed',
        window,
      )?.until,
    ).toBe('2026-03-29');
    expect(
      tile(
        days((one) => `${one}T23:00`),
        'live_gmv_attributed',
        window,
      ),
    ).toBeNull();
  });

  it('keeps an unfinished day out of the daily row', () => {
    const report = (asOf: string, at: number) => ({
      ...today,
      calendar: today,
      shop: { key: 's', host: '' },
      zone: '-08:00',
      zoneFrom: 'region' as const,
      rooms: [],
      facts: [fact('live_gmv_attributed', 7, reached(asOf, '2026-03-30'), { at })],
    });
    const cell = (asOf: string, at: number, now: number) => dayRow(report(asOf, at), now).values[rowMetrics.indexOf('live_gmv_attributed')];
    expect(cell('2026-03-30T11:00', noon, noon)).toBe(7);
    expect(cell('2026-03-29', noon, noon)).toBeNull();
    expect(cell('2026-03-30T23:00', noon + dayMs, noon + dayMs)).toBeNull();
    expect(cell('2026-03-30', noon + dayMs, noon + dayMs)).toBe(7);
    expect(cell('T+1', noon + dayMs, noon + dayMs)).toBeNull();
    expect(cell('T+1', noon + 2 * dayMs, noon + 2 * dayMs)).toBe(7);
  });
});

describe('an ads account’s day', () => {
  const cost = (timeZone?: string): Fact =>
    fact('ads_cost_per_order', 3, { ...period('2026-03-30'), ...(timeZone && { timeZone }) } as Scope, { surface: 'gmv-max' });

  it('is the shop’s only where the clocks are known to be the same', () => {
    expect(actualOf(adsCost, [cost('-08:00')], day)).toMatchObject({ value: 3 });
    expect(actualOf(adsCost, [cost('-07:00')], day)).toMatchObject({ unknown: 'other-clock' });
    expect(actualOf(adsCost, [cost()], day)).toMatchObject({ unknown: 'unknown-clock' });
    const said = periodWindow('day', { ...today, adsToo: true });
    expect(actualOf(adsCost, [cost()], said)).toMatchObject({ value: 3 });
  });
});
