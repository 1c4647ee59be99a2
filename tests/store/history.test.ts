import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tick } from '@/lib/snapshot/snapshot';
import { groupBy } from '@/lib/store/group';
import { historyOf, lastValue } from '@/lib/store/history';
import { packTicks, tickId } from '@/lib/store/pack';
import { evening, tick } from './fixtures';

function records(ticks: Tick[]) {
  return [...groupBy(ticks, tickId).values()].map((group) => packTicks(undefined, group));
}

/** The buckets of `orders` for values read at seconds since `evening`. */
function orders(readings: Array<[second: number, value: number | null]>, buckets = 600) {
  const ticks = readings.map(([second, value]) => tick(evening + second * 1000, { orders: value }));
  return historyOf('1', records(ticks), { metrics: ['orders', 'live_views'], buckets });
}

describe('a room’s curve', () => {
  it('is empty for a room without samples', () => {
    expect(historyOf('1', [], { metrics: ['orders'], buckets: 600 })).toMatchObject({ count: 0, series: [] });
  });

  it('leaves out a metric that was never read', () => {
    expect(orders([[0, 1]]).series.map((series) => series.metric)).toEqual(['orders']);
  });

  it('keeps the last, lowest and highest value of a bucket', () => {
    const { series } = orders([
      [0, 4],
      [3, 9],
      [6, 2],
      [9, 5],
    ]);
    expect(series).toEqual([{ metric: 'orders', last: [5], low: [2], high: [9] }]);
  });

  it('holds a value while the page was looked at, and stops where it was not', () => {
    const { series } = orders([
      [0, 1],
      [40, 2],
      [240, 3],
    ]);
    const last = series[0]?.last ?? [];
    expect(last.slice(0, 6)).toEqual([1, 1, 1, 1, 2, null]);
    expect(last.slice(6, 24).every((value) => value === null)).toBe(true);
    expect(last.at(-1)).toBe(3);
  });

  it('leaves out a count that lost a digit for one look, and keeps what the page restated', () => {
    const { series } = orders([
      [0, 1040],
      [12, 104],
      [24, 1041],
      [36, 1000],
      [48, 1002],
    ]);
    expect(series[0]?.last).toEqual([1040, 1040, 1041, 1000, 1002]);
  });

  it('shows a gap from the moment a number could not be read', () => {
    const { series } = orders([
      [0, 1],
      [20, null],
      [59, 3],
    ]);
    expect(series[0]?.last).toEqual([1, 1, null, null, null, 3]);
  });

  it('begins at the moment asked for: the last minutes of twelve hours in buckets of ten seconds', () => {
    const seconds = Array.from({ length: 721 }, (_, minute) => minute * 60);
    const ticks = seconds.map((second) => tick(evening + second * 1000, { orders: second }));
    const from = evening + (720 - 12) * 60_000;
    const history = historyOf('1', records(ticks), { metrics: ['orders'], buckets: 80, from });
    expect(history).toMatchObject({ from, bucket: 10_000, count: 73 });
    expect(history.series[0]?.last.slice(0, 7)).toEqual([42_480, 42_480, 42_480, 42_480, 42_480, 42_480, 42_540]);
    expect(history.series[0]?.last.at(-1)).toBe(43_200);
  });

  it('begins at the first reading when that is later, and is empty when there is none', () => {
    const since = (from: number) => historyOf('1', records([tick(evening, { orders: 1 })]), { metrics: ['orders'], buckets: 80, from });
    expect(since(evening - 60_000)).toMatchObject({ from: evening, count: 1 });
    expect(since(evening + 60_000)).toMatchObject({ count: 0, series: [] });
  });

  it('never has more buckets than asked for, nor a value that was not read', () => {
    const reading = fc.tuple(fc.nat(40_000), fc.nat(1000));
    fc.assert(
      fc.property(fc.array(reading, { minLength: 1, maxLength: 60 }), fc.integer({ min: 1, max: 600 }), (readings, buckets) => {
        const distinct = [...new Map(readings)].sort(([a], [b]) => a - b);
        const history = orders(distinct, buckets);
        const read = new Set<number | null>([null, ...distinct.map(([, value]) => value)]);
        expect(history.count).toBeLessThanOrEqual(buckets);
        for (const series of history.series) {
          for (const list of [series.last, series.low, series.high]) {
            expect(list).toHaveLength(history.count);
            expect(list.every((value) => read.has(value))).toBe(true);
          }
          expect(series.last.at(-1)).toBe(distinct.at(-1)?.[1]);
        }
      }),
    );
  });
});

describe('the value at a minute', () => {
  const minutes = records([tick(evening, { orders: 1 }), tick(evening + 59_000, { orders: 2 }), tick(evening + 61_000, { orders: 3 })]);

  it('is the last one until then', () => {
    expect(lastValue(minutes, 'orders', { from: 0, until: evening + 60_000 })).toEqual({ value: 2 });
    expect(lastValue(minutes, 'orders', { from: 0, until: evening + 61_000 })).toEqual({ value: 3 });
  });

  it('is not one from before the time asked for', () => {
    expect(lastValue(minutes, 'orders', { from: evening + 59_001, until: evening + 60_000 })).toBeNull();
  });

  it('is unknown before the first reading and for what was not read', () => {
    expect(lastValue(minutes, 'orders', { from: 0, until: evening - 1 })).toBeNull();
    expect(lastValue(minutes, 'live_views', { from: 0, until: evening + 60_000 })).toBeNull();
  });
});
