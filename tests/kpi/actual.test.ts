import { describe, expect, it } from 'vitest';
import { type Actual, actualOf, isActual } from '@/lib/kpi/actual';
import type { Kpi } from '@/lib/kpi/role';
import { roles } from '@/lib/kpi/roles';
import type { PeriodWindow } from '@/lib/kpi/tile';
import { addDays, pastWindow, periodWindow, type Window } from '@/lib/kpi/window';
import { dayBounds } from '@/lib/report/zone';
import type { Scope, SurfaceId } from '@/lib/snapshot/snapshot';
import { fact, noon, period, today } from './given';

const month = periodWindow('month', today);
const kpi = (role: keyof typeof roles, id: string): Kpi => roles[role].kpis.find((one) => one.id === id)!;
const gmv = kpi('operator', 'live_gmv_attributed');
const dayMs = 86_400_000;

describe('a reading of exactly the period', () => {
  it('is the actual, with its evidence and the share of the month that had passed', () => {
    const reading = fact('live_gmv_attributed', 12_433.68, period('2026-03-01', '2026-03-31'));
    expect(actualOf(gmv, [reading], month)).toMatchObject({
      value: 12_433.68,
      currency: 'USD',
      by: 'reading',
      share: 30 / 31,
      facts: [reading],
    });
  });

  it('may end today or yesterday instead, but not earlier', () => {
    const upTo = (to: string) => actualOf(gmv, [fact('live_gmv_attributed', 5, period('2026-03-01', to))], month);
    expect(upTo('2026-03-30')).toMatchObject({ share: 30 / 31 });
    expect(upTo('2026-03-29')).toMatchObject({ share: 29 / 31 });
    expect(upTo('2026-03-28')).toEqual({ unknown: 'other-period', awaits: 'streamer-live-analytics' });
  });

  it('counts only up to the day it was read', () => {
    const old = fact('live_gmv_attributed', 5, period('2026-03-01', '2026-03-31'), { at: noon - 10 * dayMs });
    expect(actualOf(gmv, [old], month)).toMatchObject({ share: 20 / 31, at: noon - 10 * dayMs });
  });

  it('was to date on the day it was read, however long ago', () => {
    const readOn = (day: number, to: string) =>
      actualOf(gmv, [fact('live_gmv_attributed', 5, period('2026-03-01', to), { at: noon - (30 - day) * dayMs })], month);
    expect(readOn(27, '2026-03-27')).toMatchObject({ value: 5, share: 27 / 31, at: noon - 3 * dayMs });
    expect(readOn(27, '2026-03-26')).toMatchObject({ share: 26 / 31 });
    expect(readOn(27, '2026-03-25')).toEqual({ unknown: 'other-period', awaits: 'streamer-live-analytics' });
  });

  it('is the first page’s, unless only another was read since yesterday', () => {
    const on = (surface: SurfaceId, value: number, days: number) =>
      fact('live_gmv_attributed', value, period('2026-03-01', '2026-03-31'), { surface, at: noon - days * dayMs });
    const first = (days: number) => on('streamer-live-analytics', 1, days);
    expect(actualOf(gmv, [first(1), on('compass-live', 2, 0)], month)).toMatchObject({ value: 1 });
    expect(actualOf(gmv, [first(2), on('compass-live', 2, 0)], month)).toMatchObject({ value: 2 });
    expect(actualOf(gmv, [first(9), on('compass-live', 2, 5)], month)).toMatchObject({ value: 2 });
    expect(actualOf(gmv, [first(5), on('compass-live', 2, 9)], month)).toMatchObject({ value: 1 });
  });

  it('is the newest of several', () => {
    const [early, late] = [1, 2].map((value) =>
      fact('live_gmv_attributed', value, period('2026-03-01', '2026-03-31'), { at: noon + value }),
    );
    expect(actualOf(gmv, [late!, early!], month)).toMatchObject({ value: 2 });
  });
});

describe('a period that is over', () => {
  const at = (time: string) => Date.parse(`2026-${time}:00-08:00`);
  const february = pastWindow('month', dayBounds('2026-03-01', '-08:00'), 1);
  const day: PeriodWindow = { kind: 'period', from: '2026-03-29', to: '2026-03-29', today };
  const read = (value: number, { from, to }: PeriodWindow, when: string, asOf?: 'T+1') =>
    fact('live_gmv_attributed', value, { kind: 'period', from, to, ...(asOf && { asOf }) }, { at: at(when) });

  // Read at ten on the last of 28 days: what is known to be whole are 27 of them.
  it('is not whole by a reading of its last day, only by one after that had ended', () => {
    expect(actualOf(gmv, [read(3_020, february, '02-28T10:00')], february)).toMatchObject({ value: 3_020, share: 27 / 28 });
    expect(actualOf(gmv, [read(3_100, february, '03-01T09:00')], february)).toMatchObject({ value: 3_100, share: 1 });
  });

  // 27 × 110 + 130 = 3,100, each read the morning after, against 3,020 read while the last day still ran.
  it('is the sum of its whole days before what was read during the last of them', () => {
    const days = Array.from({ length: 28 }, (_, index) => {
      const on = addDays('2026-02-01', index);
      return fact('live_gmv_attributed', index < 27 ? 110 : 130, period(on), { at: Date.parse(`${addDays(on, 1)}T09:00:00-08:00`) });
    });
    const found = actualOf(gmv, [read(3_020, february, '02-28T10:00'), ...days], february);
    expect(found).toMatchObject({ value: 3_100, by: 'sum', share: 1 });
  });

  it('is nothing of a single day that was read while it ran', () => {
    expect(actualOf(gmv, [read(90, day, '03-29T10:00')], day)).toMatchObject({ value: 90, share: 0 });
    expect(actualOf(gmv, [read(120, day, '03-30T09:00')], day)).toMatchObject({ value: 120, share: 1 });
  });

  // A page that comes with the next day may lack the 28th on 1 March, and has it on 2 March.
  it('waits a day longer for a page that is a day behind', () => {
    const seen = pastWindow('month', dayBounds('2026-03-03', '-08:00'), 1);
    expect(actualOf(gmv, [read(3_000, seen, '03-01T09:00', 'T+1')], seen)).toMatchObject({ share: 27 / 28 });
    expect(actualOf(gmv, [read(3_100, seen, '03-02T09:00', 'T+1')], seen)).toMatchObject({ share: 1 });
  });

  it('is whole where somebody typed it, whenever they did', () => {
    const typed = { ...read(3_050, february, '02-28T10:00'), by: 'manual' as const };
    expect(actualOf(gmv, [typed], february)).toMatchObject({ value: 3_050, by: 'hand', share: 1 });
  });
});

describe('what never becomes an actual', () => {
  it.each<[string, Scope]>([
    ['an unknown period', { kind: 'unknown', why: 'stale-banner' }],
    ['another period', period('2026-03-24', '2026-03-30')],
    ['a room, for a month', { kind: 'room', room: '1', state: 'live' }],
    ['a count of unknown length', { kind: 'instant' }],
  ])('%s', (_, scope) => {
    expect(isActual(actualOf(gmv, [fact('live_gmv_attributed', 1, scope)], month))).toBe(false);
  });

  it('another kind of GMV', () => {
    expect(isActual(actualOf(gmv, [fact('live_gmv_direct', 1, period('2026-03-01', '2026-03-31'))], month))).toBe(false);
  });

  it('a page that is not the KPI’s', () => {
    const elsewhere = fact('live_gmv_attributed', 1, period('2026-03-01', '2026-03-31'), { surface: 'affiliate' });
    expect(actualOf(gmv, [elsewhere], month)).toEqual({ unknown: 'not-seen', awaits: 'streamer-live-analytics' });
  });
});

describe('days that tile the period', () => {
  const days = Array.from({ length: 30 }, (_, index) => `2026-03-${String(index + 1).padStart(2, '0')}`);
  const daily = days.map((day) => fact('live_gmv_attributed', 10, period(day)));

  it('add up, their rounding too', () => {
    expect(actualOf(gmv, daily, month)).toMatchObject({ value: 300, step: 30, by: 'sum', share: 30 / 31 });
  });

  it('go before an older reading of the period to date', () => {
    const old = fact('live_gmv_attributed', 5, period('2026-03-01', '2026-03-20'), { at: noon - 10 * dayMs });
    expect(actualOf(gmv, [...daily, old], month)).toMatchObject({ by: 'sum', share: 30 / 31 });
  });

  it('do not when one is missing', () => {
    expect(actualOf(gmv, daily.toSpliced(13, 1), month)).toEqual({ unknown: 'incomplete', awaits: 'streamer-live-analytics' });
  });

  it('do not when a day was read before it was over', () => {
    const early = { ...daily[13]!, at: Date.parse('2026-03-14T20:00:00-08:00') };
    expect(isActual(actualOf(gmv, daily.with(13, early), month))).toBe(false);
  });

  it('do not overlap: the longest tile is taken, the rest left out', () => {
    const week = fact('live_gmv_attributed', 77, period('2026-03-01', '2026-03-07'));
    expect(actualOf(gmv, [...daily, week], month)).toMatchObject({ value: 77 + 23 * 10 });
  });

  it('never come from two pages, nor in two currencies', () => {
    const mixedPage = daily.with(13, { ...daily[13]!, surface: 'compass-live' });
    const mixedMoney = daily.with(13, { ...daily[13]!, currency: 'EUR' });
    expect(isActual(actualOf(gmv, mixedPage, month))).toBe(false);
    expect(isActual(actualOf(gmv, mixedMoney, month))).toBe(false);
  });

  it('give a rate from its summed parts, never from the days’ rates', () => {
    const clicks = days.map((day, index) => fact('product_clicks', index, period(day)));
    const views = days.map((day) => fact('live_views', 100, period(day)));
    const rates = days.map((day) => fact('live_ctr', 0.5, period(day)));
    const actual = actualOf(kpi('operator', 'live_ctr'), [...clicks, ...views, ...rates], month) as Actual;
    expect(actual.value).toBeCloseTo(435 / 3000, 12);
    expect(actual).toMatchObject({ unit: 'ratio', by: 'sum', currency: undefined });
    expect(actual.facts).toHaveLength(60);
  });
});

describe('in a room', () => {
  const start = noon - 84 * 60_000;
  const window: Window = { kind: 'room', room: '1730', start, plannedMinutes: 120 };
  const here = (room: string): Scope => ({ kind: 'room', room, state: 'live' });
  const dwell = kpi('host', 'dwell');
  const board = { surface: 'live-dashboard' } as const;

  it('only that room counts', () => {
    expect(isActual(actualOf(dwell, [fact('live_avg_view_duration', 46, here('1731'), board)], window))).toBe(false);
    expect(actualOf(dwell, [fact('live_avg_view_duration', 46, here('1730'), board)], window)).toMatchObject({ value: 46, share: 0.7 });
  });

  it('the duration per view goes before the one per viewer', () => {
    const both = [
      fact('live_avg_view_duration', 46, here('1730'), board),
      fact('live_avg_view_duration_per_view', 31, here('1730'), board),
    ];
    expect(actualOf(dwell, both, window)).toMatchObject({ metric: 'live_avg_view_duration_per_view', value: 31 });
  });

  it('has no share without a start or a planned end', () => {
    const reading = [fact('live_avg_view_duration', 46, here('1730'), board)];
    expect(actualOf(dwell, reading, { ...window, plannedMinutes: null })).toMatchObject({ share: null });
    expect(actualOf(dwell, reading, { ...window, start: undefined })).toMatchObject({ share: null });
  });
});

it('a state of this moment answers for a running period', () => {
  const sps = kpi('lead', 'sps');
  const reading = fact('sps', 4.2, { kind: 'instant' }, { surface: 'shop-health' });
  expect(actualOf(sps, [reading], month)).toMatchObject({ value: 4.2 });
});

describe('a state of the moment', () => {
  const february = { kind: 'period', from: '2026-02-01', to: '2026-02-28', today } as const;
  const sps = roles.lead.kpis.find(({ id }) => id === 'sps')!;
  const at = (day: string, hour = 12) => Date.parse(`${day}T${String(hour).padStart(2, '0')}:00:00-08:00`);
  const state = (value: number, day: string, metric: 'sps' | 'store_rating' = 'sps') =>
    fact(metric, value, { kind: 'instant' }, { surface: metric === 'sps' ? 'shop-health' : 'home', at: at(day) });

  it.each([
    ['its last day', ['2026-02-28'], 4.28],
    ['the last but one of three', ['2026-02-27', '2026-02-26'], 4.27],
    ['the third from the end', ['2026-02-26'], 4.26],
    ['the fourth from the end', ['2026-02-25'], null],
    ['the day after it', ['2026-03-01'], null],
    ['both', ['2026-03-01', '2026-02-27'], 4.27],
  ])('of %s', (_, days, expected) => {
    const facts = days.map((day) => state(4 + Number(day.slice(-2)) / 100, day));
    const actual = actualOf(sps, facts, february);
    expect('value' in actual ? actual.value : null).toBe(expected);
    if ('value' in actual)
      expect(actual).toMatchObject({
        share: 1,
        at: at(
          days
            .filter((day) => day < '2026-03')
            .sort()
            .at(-1)!,
        ),
      });
  });

  it('of a period that is over is the number named first, whichever page was opened last', () => {
    const facts = [state(4.1, '2026-02-26'), state(4.7, '2026-02-28', 'store_rating')];
    expect(actualOf(sps, facts, february)).toMatchObject({ metric: 'sps', value: 4.1 });
  });

  it('of a day is that day’s alone', () => {
    const day = { kind: 'period', from: '2026-02-20', to: '2026-02-20', today } as const;
    expect(actualOf(sps, [state(4.1, '2026-02-19')], day)).toHaveProperty('unknown');
    expect(actualOf(sps, [state(4.1, '2026-02-20')], day)).toMatchObject({ value: 4.1 });
  });
});
