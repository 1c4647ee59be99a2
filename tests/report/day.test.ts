import { describe, expect, it } from 'vitest';
import type { MetricId } from '@/lib/metrics/catalog';
import { buildDay } from '@/lib/report/build-day';
import { dayRow, rowMetrics } from '@/lib/report/day-row';
import type { RoomSummary } from '@/lib/room/summary';
import type { Scope, Snapshot, SurfaceId, Value } from '@/lib/snapshot/snapshot';
import { room, shop, snapshot, value } from './given';

const zone = { id: '-08:00', from: 'region' } as const;
const day = '2026-03-30';
const night = Date.parse('2026-03-30T23:00:00-08:00');
const march: Scope = { kind: 'period', from: '2026-03-01', to: '2026-03-31' };
const thatDay: Scope = { kind: 'period', from: day, to: day };
const live = (id: string): Scope => ({ kind: 'room', room: id, state: 'live' });
const build = (snapshots: Snapshot[], rooms: RoomSummary[] = []) => buildDay({ snapshots, rooms, shop, day, zone });
const read = (snapshots: Snapshot[], rooms?: RoomSummary[]) =>
  build(snapshots, rooms).facts.map((fact) => [fact.metric, fact.surface, fact.value]);

describe('the facts of a day', () => {
  it('are the newest per metric, surface and scope, with their evidence', () => {
    const early = snapshot('2026-03-30T09:00:00-08:00', march, { live_gmv_attributed: 100 }, 'streamer-live-analytics');
    const late = snapshot('2026-03-30T14:02:00-08:00', march, { live_gmv_attributed: 200 }, 'streamer-live-analytics');
    const other = snapshot('2026-03-30T10:00:00-08:00', thatDay, { live_gmv_attributed: 30 }, 'streamer-live-analytics');
    const page = snapshot('2026-03-30T10:00:00-08:00', march, { live_gmv_attributed: 190 }, 'compass-live');
    const report = build([late, early, other, page]);
    expect(report.facts.map((fact) => fact.value).sort()).toEqual([190, 200, 30]);
    expect(report.facts.find((fact) => fact.value === 200)).toMatchObject({ snapshot: late.id, at: late.at, raw: '200', scope: march });
    expect(report).toMatchObject({ day, zone: '-08:00', zoneFrom: 'region', from: Date.parse('2026-03-30T00:00:00-08:00') });
  });

  it('are of this shop and this day', () => {
    const stranger = { ...shop, key: 'us/other' };
    expect(
      read([
        snapshot('2026-03-30T12:00:00-08:00', march, { live_views: 1 }, 'home', stranger),
        snapshot('2026-03-29T23:59:59-08:00', march, { live_views: 2 }, 'home'),
        snapshot('2026-03-31T00:00:00-08:00', march, { live_views: 3 }, 'home'),
      ]),
    ).toEqual([]);
  });

  it('include a period of exactly that day read later', () => {
    expect(read([snapshot('2026-04-01T09:00:00-08:00', thatDay, { refunds: 12 }, 'compass-overview')])).toEqual([
      ['refunds', 'compass-overview', 12],
    ]);
  });

  it('list an unknown period without counting it', () => {
    const report = build([
      snapshot('2026-03-30T12:00:00-08:00', { kind: 'unknown', why: 'stale-banner' }, { live_gmv_attributed: 9 }, 'home'),
    ]);
    expect(report.facts).toHaveLength(1);
    expect(dayRow(report, night).filled).toBe(0);
  });
});

describe('a room belongs to the day it started', () => {
  const past = room('1', '2026-03-29T23:00:00-08:00', { live_views: 10 });
  const own = room('2', '2026-03-30T23:30:00-08:00', { live_views: 20 });

  it('though it ran past midnight, or was opened again later', () => {
    const report = build(
      [
        snapshot('2026-03-30T00:30:00-08:00', live('1'), { live_views: 10 }),
        snapshot('2026-03-31T01:00:00-08:00', live('2'), { live_views: 20 }),
      ],
      [past, own],
    );
    expect(report.rooms).toEqual([own]);
    expect(report.facts.map((fact) => fact.value)).toEqual([20]);
  });
});

describe('a day that begins at four', () => {
  const cutDay = (snapshots: Snapshot[], rooms: RoomSummary[] = []) => buildDay({ snapshots, rooms, shop, day, zone, cut: 240 });
  const late = room('1', '2026-03-31T00:30:00-08:00', { live_gmv_direct: 500 });
  const night = Date.parse('2026-03-31T03:00:00-08:00');

  it('holds the room that began after midnight, and not the one before its first hour', () => {
    const before = room('2', '2026-03-30T03:30:00-08:00', { live_gmv_direct: 1 });
    const report = cutDay([], [before, late]);
    expect(report.rooms).toEqual([late]);
    expect(report.from).toBe(Date.parse('2026-03-30T04:00:00-08:00'));
    expect(dayRow(report, night).values[0]).toBe(500);
  });

  it('lists what a page says about the calendar day, and does not take it for its own', () => {
    const page = snapshot('2026-03-30T18:00:00-08:00', thatDay, { live_gmv_direct: 940, refunds: 3 }, 'streamer-live-analytics');
    const report = cutDay([page], [late]);
    expect(report.facts).toHaveLength(2);
    expect(dayRow(report, night)).toMatchObject({ filled: 1 });
    expect(dayRow(report, night).values[0]).toBe(500);
    expect(report.calendar).toEqual({ day, from: Date.parse('2026-03-30T00:00:00-08:00'), to: Date.parse('2026-03-31T00:00:00-08:00') });
  });
});

describe('the daily row', () => {
  const cell = (report: ReturnType<typeof build>, metric: MetricId, now = night) =>
    dayRow(report, now).values[rowMetrics.indexOf(metric as (typeof rowMetrics)[number])];
  const morning = room('1', '2026-03-30T09:00:00-08:00', { live_gmv_direct: 408, live_views: 5000, live_ctr: 0.08 });
  const evening = room('2', '2026-03-30T17:28:00-08:00', { live_gmv_direct: 525, live_views: 7290, live_ctr: 0.0682 });

  it('adds up the day’s rooms and weighs their rates', () => {
    const report = build([], [morning, evening]);
    expect(dayRow(report, night)).toMatchObject({ day, shop: 'demo_shop', rooms: 2, filled: 3 });
    expect(cell(report, 'live_gmv_direct')).toBe(933);
    expect(cell(report, 'live_ctr')).toBeCloseTo((400 + 0.0682 * 7290) / 12_290, 12);
    expect(cell(report, 'sku_orders')).toBeNull();
  });

  it('weighs viewing durations by the viewers they are an average over', () => {
    const first = room('1', '2026-03-30T09:00:00-08:00', { live_avg_view_duration: 60, live_viewers: 1000 });
    const second = room('2', '2026-03-30T17:28:00-08:00', { live_avg_view_duration: 30, live_viewers: 3000 });
    expect(cell(build([], [first, second]), 'live_avg_view_duration')).toBeCloseTo(37.5, 9);
    const unsaid = room('2', '2026-03-30T17:28:00-08:00', { live_avg_view_duration: 30 });
    expect(cell(build([], [first, unsaid]), 'live_avg_view_duration')).toBeNull();
  });

  it('prefers a reading of exactly this day', () => {
    const report = build(
      [snapshot('2026-03-30T18:00:00-08:00', thatDay, { live_gmv_direct: 940 }, 'streamer-live-analytics')],
      [morning, evening],
    );
    expect(cell(report, 'live_gmv_direct')).toBe(940);
  });

  const reading = (at: string, amount: number, surface: SurfaceId, rest: Partial<Value> = {}) => {
    const page = snapshot(at, thatDay, {}, surface);
    return { ...page, values: { live_gmv_attributed: value('live_gmv_attributed', amount, rest) } };
  };

  it.each([
    ['another page, though it was read later', reading('2026-03-30T22:00:00-08:00', 950, 'compass-live'), 940],
    ['a page that does not tell LIVE from the shop', reading('2026-03-30T22:00:00-08:00', 2000, 'compass-overview'), 940],
    ['the general rule', reading('2026-03-30T22:00:00-08:00', 7, 'unknown', { by: 'generic' }), 940],
    ['a newer number that a check doubts', reading('2026-03-30T22:00:00-08:00', 7, 'streamer-live-analytics', { doubt: 'show_gpm' }), null],
  ])('does not take its figure from %s', (_, other, expected) => {
    const own = reading('2026-03-30T18:00:00-08:00', 940, 'streamer-live-analytics');
    expect(cell(build([own, other]), 'live_gmv_attributed')).toBe(expected);
  });

  it('takes what was read before the day was over for its figure only on that day', () => {
    const early = reading('2026-03-30T10:00:00-08:00', 300, 'streamer-live-analytics');
    const after = Date.parse('2026-04-02T10:00:00-08:00');
    expect(cell(build([early]), 'live_gmv_attributed')).toBe(300);
    expect(cell(build([early]), 'live_gmv_attributed', after)).toBeNull();
  });

  it('adds up no room whose figure is doubtful or by the general rule', () => {
    const reads = (rest: Partial<Value>) => ({ ...evening, values: { live_gmv_direct: value('live_gmv_direct', 525, rest) } });
    expect(cell(build([], [morning, reads({ doubt: 'show_gpm' })]), 'live_gmv_direct')).toBeNull();
    expect(cell(build([], [morning, reads({ by: 'generic' })]), 'live_gmv_direct')).toBeNull();
  });

  it('leaves blank what one room lacks, or shows on another page or in another currency', () => {
    const without = room('3', '2026-03-30T12:00:00-08:00', { live_views: 1 });
    const elsewhere = room('3', '2026-03-30T12:00:00-08:00', { live_gmv_direct: 1 }, { surface: 'compass-live-details' });
    expect(cell(build([], [morning, without]), 'live_gmv_direct')).toBeNull();
    expect(cell(build([], [morning, elsewhere]), 'live_gmv_direct')).toBeNull();
    expect(dayRow(build([]), night).values.every((one) => one === null)).toBe(true);
  });

  it('adds up no room whose page was closed before its end, and says how many there are', () => {
    const closed: RoomSummary = { ...evening, state: 'live', last: Date.parse('2026-03-30T17:58:00-08:00') };
    const row = dayRow(build([], [morning, closed]), night);
    expect(row).toMatchObject({ rooms: 2, open: 1, filled: 0 });
    expect(row.values.every((one) => one === null)).toBe(true);
  });

  it('counts a room on air while it is being read, and on the day itself only', () => {
    const running: RoomSummary = { ...evening, state: 'live', last: night - 60_000 };
    expect(dayRow(build([], [running]), night)).toMatchObject({ open: 0, filled: 3 });
    const past = Date.parse('2026-03-31T00:30:00-08:00');
    expect(dayRow(build([], [{ ...running, last: past }]), past)).toMatchObject({ open: 1, filled: 0 });
  });

  it('averages a rate of unknown parts for one room only', () => {
    const one = room('1', '2026-03-30T09:00:00-08:00', { live_avg_view_duration: 46 });
    expect(cell(build([], [one]), 'live_avg_view_duration')).toBe(46);
    expect(cell(build([], [one, { ...one, room: '2' }]), 'live_avg_view_duration')).toBeNull();
  });
});
