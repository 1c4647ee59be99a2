import { describe, expect, it } from 'vitest';
import { slotsOf } from '@/lib/room/compare-hosts/slots';
import { bandOf } from '@/lib/room/compare-hosts/stratum';
import type { Shift } from '@/lib/room/shifts';
import type { RoomSummary } from '@/lib/room/summary';
import { looks, minute, minutesOf, second, start } from '../given';

const length = 180;
const end = start + length * minute;
const room: RoomSummary = {
  ...{ room: '7', shop: { key: 's', host: 'shop.tiktok.com' }, surface: 'live-dashboard', state: 'ended', values: {} },
  ...{ first: start, last: end, start, seconds: length * 60, minutes: length },
};
const shift = (who: string, from: number, to: number, role?: Shift['role']): Shift => ({
  ...{ id: `${who}${from}`, shop: 's', who, from: start + from * minute, to: start + to * minute },
  ...(role && { role }),
});
/** Three entries a second, an order a minute worth 20, and 0.50 of ads a minute. */
const readings = looks(length * minute, 10 * second, (since) => ({
  live_views: (3 * since) / second,
  sku_orders: Math.floor(since / minute),
  live_gmv_direct: 20 * Math.floor(since / minute),
  ads_cost: Math.floor(since / minute) / 2,
  live_avg_view_duration_per_view: 40,
}));
const steps = { ads_cost: 0.01, live_gmv_direct: 0.01 };
const sunday = () => ({ weekday: 0, hour: 19.5 });
const roster = [
  shift('Lin Mei', 0, 60),
  shift('lin  mei', 60, 70),
  shift('Ada', 70, 75),
  shift('Ada', 80, 110),
  shift('Bo', 100, 170),
  shift('Cai', 0, 180, 'controller'),
];

describe('what can be compared of a room', () => {
  it('is each stretch of one host alone, long enough and read, and the rest is counted by why not', () => {
    const { slots, out } = slotsOf(room, roster, minutesOf(readings, { steps }), sunday);
    expect(slots.map(({ host, from, to }) => [host, (from - start) / minute, (to - start) / minute])).toEqual([
      ['lin mei', 0, 70],
      ['ada', 80, 100],
      ['bo', 110, 170],
    ]);
    // Nobody from 75 to 80 and after 170, Ada alone for five minutes, two at once for ten.
    expect(out).toEqual({ nobody: 2, shared: 1, short: 1, unread: 0, restated: 0 });
    expect(slots[2]).toMatchObject({ gmv: { value: 1200, minutes: 60 }, orders: 60, entries: 10_800 });
    expect(slots[2]?.watch.live_avg_view_duration_per_view?.over).toBeCloseTo(10_800, -2);
  });

  it('says in what it is like others: kind of day, hours, entries, spend and what an order is worth', () => {
    const [slot] = slotsOf(room, roster, minutesOf(readings, { steps }), sunday).slots;
    expect(slot?.stratum).toEqual({
      ...{ surface: 'live-dashboard', gmv: 'live_gmv_direct', currency: null, isWeekend: true, hours: 16 },
      ...{ entries: bandOf(180), spend: bandOf(0.5), price: bandOf(20) },
    });
    const bare = readings.map(({ at, values: { ads_cost: _, ...values } }) => ({ at, values }));
    expect(slotsOf(room, roster, minutesOf(bare, { steps }), sunday).slots[0]?.stratum.spend).toBe('unread');
  });

  it('is no stretch that was mostly not read, and of one with a gap at its edge only what was', () => {
    const lost = [
      [start + 85 * minute, start + 105 * minute],
      [start + 165 * minute, start + 175 * minute],
    ] as const;
    const { slots, out } = slotsOf(room, roster, minutesOf(readings, { steps, lost }), sunday);
    expect(slots.map(({ host }) => host)).toEqual(['lin mei', 'bo']);
    expect(out.unread).toBe(1);
    expect(slots[1]?.gmv.minutes).toBeCloseTo(55, 0);
    expect((slots[1]?.gmv.value ?? 0) / (slots[1]?.gmv.minutes ?? 1)).toBeCloseTo(20, 0);
  });

  it('is nothing in which the page took something back, or of which it does not show enough', () => {
    const less = readings.map(({ at, values }) => ({
      at,
      values: { ...values, sku_orders: (values.sku_orders ?? 0) - (at > start + 30 * minute ? 9 : 0) },
    }));
    expect(slotsOf(room, roster, minutesOf(less, { steps }), sunday)).toMatchObject({
      out: { restated: 1 },
      slots: [{ host: 'ada' }, { host: 'bo' }],
    });
    const without = readings.map(({ at, values: { live_views: _, ...values } }) => ({ at, values }));
    expect(slotsOf(room, roster, minutesOf(without, { steps }), sunday)).toMatchObject({ slots: [], out: { unread: 3 } });
  });
});
