import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Contribution, entriesOf, entryKey } from '@/lib/kpi/team/contribution';
import { ownNumbers } from '@/lib/kpi/team/own-numbers';
import { rosteredMinutes } from '@/lib/kpi/team/rostered';
import type { MetricId } from '@/lib/metrics/catalog';
import { dayBounds } from '@/lib/report/zone';
import type { ShiftRole } from '@/lib/room/shifts';
import { each, kept, minute, on, steadyRoom } from './given';

const march = { from: '2026-03-01', to: '2026-03-31' };
const now = Date.parse('2026-04-02T12:00:00Z');
const evening = Date.parse('2026-03-10T20:00:00-08:00');
const day = 86_400_000;

const own = (rows: readonly Contribution[], who: string, role: ShiftRole = 'host', stretch = march) =>
  ownNumbers(entriesOf(rows).get(entryKey(role, 'us/north', who)) ?? [], stretch, now);
const valuesOf = (rows: readonly Contribution[], who: string, role?: ShiftRole) =>
  Object.fromEntries(own(rows, who, role).facts.map(({ metric, value }) => [metric, Number(value.toFixed(6))])) as Partial<
    Record<MetricId, number>
  >;

/** A room of so many minutes that Ada runs to a minute and Bo from there. */
const shared = (id: string, start: number, length: number, change: number, per: Partial<Record<MetricId, number>> = each) =>
  kept(id, start, length, [on('Ada', start, 0, change), on('Bo', start, change, length)], steadyRoom(start, length, [], per));

describe('own numbers', () => {
  it('are summed over rooms, and rates rebuilt from the sums', () => {
    const poor = { live_views: 50, product_clicks: 5, sku_orders: 0.5, new_followers: 0.5, live_gmv_direct: 4 } as const;
    const rows = [shared('1', evening, 120, 60), shared('2', evening + day, 180, 120, poor)];
    // Ada: 60 min of the first, 120 of the second. Views 6000 + 6000, clicks 1200 + 600, orders 60 + 60, followers 120 + 60, $750 + $480.
    expect(valuesOf(rows, 'Ada')).toMatchObject({
      live_views: 12_000,
      product_clicks: 1800,
      sku_orders: 120,
      live_gmv_direct: 1230,
      live_ctr: 0.15,
      ctor_sku: 0.066667,
      order_rate_sku: 0.01,
      follow_rate: 0.015,
      // 1230 in three hours.
      gmv_per_hour: 410,
      // Half of the first and two thirds of the second.
      live_sessions: 1.1667,
    });
    expect(own(rows, 'ada ').rooms.map(({ room, minutes, of, told }) => [room, minutes, of, told])).toEqual([
      ['1', 60, 120, 60],
      ['2', 120, 180, 120],
    ]);
  });

  it('carry their days, their rooms and the currency', () => {
    const start = evening;
    const minutes = steadyRoom(start, 120).map(({ at, metrics }) => {
      const gmv = metrics.live_gmv_direct;
      return { at, metrics: { ...metrics, ...(gmv && { live_gmv_direct: { ...gmv, currency: 'USD' } }) } };
    });
    const [fact] = own([kept('1', start, 120, [on('Ada', start, 0, 120)], minutes)], 'Ada').facts;
    expect(fact).toMatchObject({
      ...{ metric: 'live_gmv_direct', value: 1500, currency: 'USD', unit: 'money', surface: 'live-dashboard' },
      scope: { kind: 'period', from: '2026-03-01', to: '2026-03-31' },
      own: { rooms: ['1'] },
    });
  });

  it('of one currency only: rooms in another are left out and counted', () => {
    const inMoney = (id: string, start: number, currency: string) => {
      const minutes = steadyRoom(start, 120).map(({ at, metrics }) => {
        const gmv = metrics.live_gmv_direct;
        return { at, metrics: { ...metrics, ...(gmv && { live_gmv_direct: { ...gmv, currency } }) } };
      });
      return kept(id, start, 120, [on('Ada', start, 0, 120)], minutes);
    };
    const found = own([inMoney('1', evening, 'USD'), inMoney('2', evening + day, 'GBP')], 'Ada');
    expect(found.otherMoney).toBe(1);
    expect(found.facts.find(({ metric }) => metric === 'live_gmv_direct')).toMatchObject({ value: 1500, currency: 'GBP' });
  });

  it('of two on at once are half each, by the hour of the whole time', () => {
    const shifts = [on('Ada', evening, 0, 120), on('Bo', evening, 0, 120)];
    // $1500 in two hours: $750 each, $375 an hour.
    expect(valuesOf([kept('1', evening, 120, shifts, steadyRoom(evening, 120))], 'Bo')).toMatchObject({
      live_gmv_direct: 750,
      gmv_per_hour: 375,
      live_ctr: 0.2,
    });
  });

  it('leave a gap across the change out of the time, too', () => {
    const shifts = [on('Ada', evening, 0, 60), on('Bo', evening, 60, 120)];
    const rows = [kept('1', evening, 120, shifts, steadyRoom(evening, 120, [[50, 70]]))];
    // Bo is read from minute 70 on: 50 minutes, $625, still $750 an hour; of 120 minutes.
    expect(valuesOf(rows, 'Bo')).toMatchObject({ live_gmv_direct: 625, gmv_per_hour: 750, live_sessions: 0.4167 });
  });

  it('are the restated ones', () => {
    const back = steadyRoom(evening, 120).map(({ at, metrics }) => {
      const gmv = metrics.live_gmv_direct;
      const values = at.map((moment, i) => Number(gmv?.values[i]) - (moment >= evening + 90 * minute ? 100 : 0));
      return { at, metrics: { ...metrics, ...(gmv && { live_gmv_direct: { ...gmv, values } }) } };
    });
    const rows = [kept('1', evening, 120, [on('Ada', evening, 0, 60), on('Bo', evening, 60, 120)], back)];
    expect(valuesOf(rows, 'Bo')).toMatchObject({ live_gmv_direct: 650 });
    expect(own(rows, 'Bo').rooms[0]?.restated).toBe(true);
  });

  it('are of one role at a time', () => {
    const shifts = [on('Ada', evening, 0, 60), on('Ada', evening, 60, 120, 'controller')];
    const rows = [kept('1', evening, 120, shifts, steadyRoom(evening, 120))];
    expect(valuesOf(rows, 'Ada').live_views).toBe(6000);
    expect(valuesOf(rows, 'Ada', 'controller').live_views).toBe(6000);
    expect(own(rows, 'Ada', 'ads').facts).toEqual([]);
  });

  it('say nothing of rates with too few events, or too short a time', () => {
    // 15 minutes: 15 orders are too few, 300 clicks are not.
    const found = own([shared('1', evening, 60, 15)], 'Ada');
    expect(found.few).toMatchObject({ order_rate_sku: 15, ctor_sku: 15, gmv_per_hour: 15 });
    const told = found.facts.map(({ metric }) => metric);
    expect(told).toContain('live_ctr');
    expect(told).not.toContain('order_rate_sku');
    expect(told).not.toContain('gmv_per_hour');
  });

  it('leave out a count that some of the rooms do not tell: it would be shared among all of them', () => {
    const bare = { live_views: 100, product_clicks: 20, live_gmv_direct: 12.5 };
    const rows = [shared('1', evening, 120, 60), shared('2', evening + day, 120, 60, bare)];
    const found = valuesOf(rows, 'Ada');
    expect(found.sku_orders).toBeUndefined();
    // The rate stands on the room that has both.
    expect(found.order_rate_sku).toBe(0.01);
    expect(found.live_views).toBe(12_000);
  });

  it('of a host do not count LIVEs that ran at once: the shift does not say which it is of', () => {
    const at = evening + 60 * minute;
    const rows = [shared('1', evening, 120, 120), shared('2', at, 120, 120), shared('3', evening + day, 120, 120)];
    expect(own(rows, 'Ada')).toMatchObject({ unclear: 2, rooms: [{ room: '3' }] });
    // The page of one that has ended may still be seen when the next begins.
    expect(own([shared('1', evening, 120, 120), shared('2', evening + 115 * minute, 120, 120)], 'Ada').unclear).toBe(0);
    const desk = [on('Cai', evening, 0, 200, 'controller')];
    const both = [kept('1', evening, 120, desk, steadyRoom(evening, 120)), kept('2', at, 120, desk, steadyRoom(at, 120))];
    expect(own(both, 'Cai', 'controller').rooms).toHaveLength(2);
  });
});

describe('the day of a room', () => {
  const startedIn = (rows: readonly Contribution[], from: string, to: string, zone: string) => {
    const [begin, end] = [dayBounds(from, zone).from, dayBounds(to, zone).to];
    return rows.filter(({ start }) => start >= begin && start < end);
  };

  it('is the one it began on, also for who came after midnight and after the end of the month', () => {
    const start = Date.parse('2026-03-31T23:00:00-08:00');
    const rows = [shared('1', start, 240, 60)];
    expect(valuesOf(startedIn(rows, '2026-03-01', '2026-03-31', '-08:00'), 'Bo').live_views).toBe(18_000);
    expect(startedIn(rows, '2026-04-01', '2026-04-30', '-08:00')).toEqual([]);
  });

  it('may have 23 hours: the night clocks are put forward loses no minute of a shift', () => {
    // London, 28 March 23:00 to 29 March 4:00 by the clock: four hours. Ada to 3:00 (BST), three hours in.
    const start = Date.parse('2026-03-28T23:00:00Z');
    const rows = [shared('1', start, 240, 180)];
    const found = startedIn(rows, '2026-03-28', '2026-03-28', 'Europe/London');
    expect(own(found, 'Ada').rooms).toMatchObject([{ minutes: 180, of: 240 }]);
    expect(startedIn(rows, '2026-03-29', '2026-03-29', 'Europe/London')).toEqual([]);
    const { from, to } = dayBounds('2026-03-29', 'Europe/London');
    expect((to - from) / 3_600_000).toBe(23);
  });
});

describe('what was rostered', () => {
  const bounds = { from: evening - 4 * 60 * minute, to: evening + day, now };
  const rooms = [{ start: evening, end: evening + 240 * minute }];

  it('is the length of the shifts, up to now', () => {
    expect(rosteredMinutes([on('Ada', evening, 0, 120), on('Ada', evening, 200, 240)], rooms, bounds)).toBe(160);
    expect(rosteredMinutes([on('Ada', evening, 0, 120)], rooms, { ...bounds, now: evening + 30 * minute })).toBe(30);
    expect(rosteredMinutes([on('Ada', evening, 60, 120)], rooms, { ...bounds, now: evening })).toBe(0);
  });

  it('belongs to the day its LIVE began on, and without a LIVE to its own', () => {
    const midnight = evening + 240 * minute;
    const late = { start: midnight - 60 * minute, end: midnight + 120 * minute };
    const shift = on('Ada', midnight, 30, 120);
    const [before, after] = [
      { from: midnight - day, to: midnight, now },
      { from: midnight, to: midnight + day, now },
    ];
    expect([rosteredMinutes([shift], [late], before), rosteredMinutes([shift], [late], after)]).toEqual([90, 0]);
    expect([rosteredMinutes([shift], [], before), rosteredMinutes([shift], [], after)]).toEqual([0, 90]);
  });
});

describe('whoever was on in whichever rooms', () => {
  const anyRoom = fc.record({
    length: fc.integer({ min: 30, max: 120 }),
    change: fc.integer({ min: 0, max: 120 }),
    views: fc.integer({ min: 1, max: 300 }),
    cents: fc.integer({ min: 0, max: 5000 }),
  });

  it('both together have what the rooms had, each rate lies between those of the rooms, and nobody has more LIVEs than there were', () => {
    fc.assert(
      fc.property(fc.array(anyRoom, { minLength: 1, maxLength: 4 }), (rooms) => {
        const rows = rooms.map(({ length, change, views, cents }, i) => {
          const start = evening + i * day;
          const shifts =
            change > 0 && change < length ? [on('Ada', start, 0, change), on('Bo', start, change, length)] : [on('Ada', start, 0, length)];
          return kept(String(i), start, length, shifts, steadyRoom(start, length, [], { live_views: views, live_gmv_direct: cents / 100 }));
        });
        const [ada, bo] = ['Ada', 'Bo'].map((who) => valuesOf(rows, who));
        const all = rooms.reduce((sum, { length, views }) => sum + length * views, 0);
        expect((ada?.live_views ?? 0) + (bo?.live_views ?? 0)).toBe(all);
        expect((ada?.live_sessions ?? 0) + (bo?.live_sessions ?? 0)).toBeLessThanOrEqual(rooms.length + 0.001);
        const hourly = rooms.map(({ cents }) => (cents / 100) * 60);
        for (const one of [ada?.gmv_per_hour, bo?.gmv_per_hour]) {
          if (one === undefined) continue;
          expect(one).toBeGreaterThanOrEqual(Math.min(...hourly) - 1);
          expect(one).toBeLessThanOrEqual(Math.max(...hourly) + 1);
        }
      }),
      { numRuns: 40 },
    );
  });
});
