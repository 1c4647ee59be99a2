import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Benchmark } from '@/lib/benchmark/benchmark';
import { comparableRooms, type OwnPoint, ownBand } from '@/lib/benchmark/own';
import { quantile } from '@/lib/benchmark/quantile';
import { random } from '../room/simulated';

const monday = 1;
const point = (value: number, index: number, weekday = monday, hour = 20) => ({ room: String(index), weekday, hour, value });
const began = { weekday: monday, hour: 20 };

describe('quartiles', () => {
  it('agree with counting: at least p of the values lie at or below, at least 1 − p at or above', () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(values, fc.constantFrom(0.25, 0.5, 0.75), (some, p) => {
        const ascending = [...some].sort((a, b) => a - b);
        const cut = quantile(ascending, p);
        const inner = (ascending.length - 1) * p;
        expect(ascending.filter((one) => one <= cut + 1e-6).length).toBeGreaterThanOrEqual(Math.floor(inner) + 1);
        expect(ascending.filter((one) => one >= cut - 1e-6).length).toBeGreaterThanOrEqual(ascending.length - Math.ceil(inner));
      }),
    );
  });

  it('agree with the textbook', () => {
    expect([0.25, 0.5, 0.75].map((p) => quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], p))).toEqual([3.25, 5.5, 7.75]);
    expect(quantile([7], 0.9)).toBe(7);
  });
});

describe('the own band', () => {
  it('needs five rooms', () => {
    expect(
      ownBand(
        [1, 2, 3, 4].map((value, index) => point(value, index)),
        began,
      ),
    ).toEqual({ source: 'own', absent: 'too-few', n: 4 });
  });

  it('counts a room once and leaves out what is no number', () => {
    const points = [1, 2, 3, 4].map((value, index) => point(value, index));
    expect(ownBand([...points, point(9, 0), point(Number.NaN, 7)], began)).toMatchObject({ absent: 'too-few', n: 4 });
  });

  it('takes the rooms most like this one of which there are five, and says in what they are', () => {
    const same = [10, 20, 30, 40, 50].map((value, index) => point(value, index));
    const otherDay = [1, 1, 1].map((value, index) => point(value, index + 10, 3));
    const otherHour = [2, 2].map((value, index) => point(value, index + 20, monday, 9));
    const all = [...same, ...otherDay, ...otherHour];
    expect(ownBand(all, began)).toMatchObject({ source: 'own', value: 30, low: 20, high: 40, n: 5, like: ['weekday', 'hour'] });
    expect(ownBand(all.slice(1), began)).toMatchObject({ n: 7, like: ['hour'] });
    expect(ownBand([...same.slice(2), ...otherHour], began)).toMatchObject({ n: 5, like: ['weekday'] });
    expect(ownBand([...same.slice(3), ...otherDay.slice(2), ...otherHour], began)).toMatchObject({ n: 5, like: [] });
  });

  it('asks for the same host first, as long as it is known who is on air', () => {
    const lin = [10, 20, 30, 40, 50].map((value, index) => ({ ...point(value, index, 3), host: 'lin' }));
    const others = [1, 2, 3, 4, 5].map((value, index) => ({ ...point(value, index + 10), host: index > 2 ? 'ada' : undefined }));
    const all = [...lin, ...others] as OwnPoint[];
    expect(ownBand(all, { ...began, host: 'lin' })).toMatchObject({ value: 30, n: 5, like: ['host', 'hour'] });
    expect(ownBand(all, { ...began, weekday: 3, host: 'lin' })).toMatchObject({ n: 5, like: ['host', 'weekday', 'hour'] });
    expect(ownBand(all, { ...began, hour: 9, host: 'lin' })).toMatchObject({ n: 5, like: ['host'] });
    // Of Ada there are two, and rooms for which nobody is entered are nobody's.
    expect(ownBand(all, { ...began, host: 'ada' })).toMatchObject({ n: 5, like: ['weekday', 'hour'] });
    expect(ownBand(all, began)).toMatchObject({ n: 5, like: ['weekday', 'hour'] });
    expect(ownBand(others.slice(0, 3).concat(lin.slice(0, 2)) as OwnPoint[], began)).toMatchObject({ like: ['hour'] });
  });

  it('never takes a room of another host for one of the same', () => {
    const host = fc.constantFrom('lin', 'ada', undefined);
    const some = fc.array(fc.record({ weekday: fc.integer({ min: 0, max: 6 }), hour: fc.integer({ min: 0, max: 23 }), host }), {
      minLength: 5,
      maxLength: 40,
    });
    fc.assert(
      fc.property(some, host, (rooms, mine) => {
        // A room's value says whether its host is ours.
        const points = rooms.map((room, index) => ({
          ...room,
          room: String(index),
          value: room.host !== undefined && room.host === mine ? 1 : 0,
        }));
        const band = ownBand(points as OwnPoint[], { ...began, ...(mine && { host: mine }) });
        if ('like' in band && band.like?.includes('host')) expect([band.low, band.value, band.high]).toEqual([1, 1, 1]);
      }),
    );
  });

  it('counts hours round the clock: 23:30 and 01:00 are the same time of day', () => {
    const late = [1, 2, 3, 4, 5].map((value, index) => point(value, index, monday, 1));
    expect(ownBand(late, { weekday: monday, hour: 23.5 })).toMatchObject({ like: ['weekday', 'hour'] });
    expect(ownBand(late, { weekday: monday, hour: 22.5 })).toMatchObject({ like: ['weekday'] });
  });

  it('says how sure its median is, the same each time, and surer with more rooms', () => {
    const rooms = (n: number) => Array.from({ length: n }, (_, index) => point((index * 37) % 101, index));
    const width = (n: number) => {
      const { interval } = ownBand(rooms(n), began) as Required<Benchmark>;
      return interval[1] - interval[0];
    };
    expect(ownBand(rooms(12), began)).toEqual(ownBand(rooms(12).reverse(), began));
    expect(width(80)).toBeLessThan(width(8));
  });

  // Of the rooms of one shop, whose true median is 0.5 here, nine in ten intervals must hold it.
  it('has an interval that holds the true median about as often as it says', () => {
    const next = random(11);
    const held = Array.from({ length: 300 }, () => {
      const { interval } = ownBand(
        Array.from({ length: 15 }, (_, index) => point(next(), index)),
        began,
      ) as Required<Benchmark>;
      return interval[0] <= 0.5 && interval[1] >= 0.5;
    });
    const share = held.filter(Boolean).length / held.length;
    expect(share).toBeGreaterThan(0.83);
    expect(share).toBeLessThan(0.97);
  });

  it('has its median between its quartiles', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 5, maxLength: 40 }), (values) => {
        const band = ownBand(
          values.map((value, index) => point(value, index)),
          began,
        ) as Required<Benchmark>;
        expect(band.low).toBeLessThanOrEqual(band.value);
        expect(band.value).toBeLessThanOrEqual(band.high);
      }),
    );
  });
});

describe('the rooms a room is held against', () => {
  const start = Date.parse('2026-03-30T17:28:17-08:00');
  const rooms = [
    { room: '1', start },
    { room: '2', start },
    { room: 'no start' },
    { room: 'invented 1', start, demo: true as const },
    { room: 'invented 2', start, demo: true as const },
  ];
  const names = (room: { room: string; demo?: true } | undefined) => comparableRooms(rooms, room).map((one) => one.room);

  it('are the others whose start is known, never an invented one', () => {
    expect(names({ room: '1' })).toEqual(['2']);
    expect(names(undefined)).toEqual(['1', '2']);
  });

  it('are invented ones for an invented room, never a real one', () => {
    expect(names({ room: 'invented 1', demo: true })).toEqual(['invented 2']);
  });
});
