import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beganAt, dayAt, dayBounds, isoClock, zoneOf } from '@/lib/report/zone';

const hour = 3_600_000;
const zones = ['-08:00', 'America/Sao_Paulo', 'Asia/Ho_Chi_Minh', 'Asia/Tokyo', 'Europe/London', 'Europe/Madrid', 'America/Los_Angeles'];

describe('a shop’s zone', () => {
  it('is what a page prints, else its region’s, else assumed', () => {
    expect(zoneOf('VN', '-08:00', 'UTC')).toEqual({ id: '-08:00', from: 'page' });
    expect(zoneOf('vn', undefined, 'UTC')).toEqual({ id: 'Asia/Ho_Chi_Minh', from: 'region' });
    expect(zoneOf('SA', undefined, 'UTC')).toEqual({ id: 'Asia/Riyadh', from: 'region' });
    expect(zoneOf('US', undefined, 'UTC')).toEqual({ id: '-08:00', from: 'region' });
    expect(zoneOf('US', 'Mars/Olympus', 'UTC')).toEqual({ id: '-08:00', from: 'region' });
    expect(zoneOf(undefined, undefined, 'Asia/Shanghai')).toEqual({ id: 'Asia/Shanghai', from: 'assumed' });
  });
});

describe('a day', () => {
  it('is 23 or 25 hours long where the clock changes', () => {
    const length = (day: string, zone: string) => {
      const { from, to } = dayBounds(day, zone);
      return (to - from) / hour;
    };
    expect(length('2026-03-29', 'Europe/London')).toBe(23);
    expect(length('2026-10-25', 'Europe/London')).toBe(25);
    expect(length('2026-03-08', 'America/Los_Angeles')).toBe(23);
    expect(length('2026-03-08', '-08:00')).toBe(24);
  });

  it('begins where the one before ends, whatever the cut', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 0, max: 23 * 60 + 59 }),
        (zone, days, cut) => {
          const day = new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10);
          const next = new Date(Date.UTC(2024, 0, 2 + days)).toISOString().slice(0, 10);
          expect(dayBounds(day, zone, cut).to).toBe(dayBounds(next, zone, cut).from);
        },
      ),
    );
  });

  it('holds every moment that belongs to it', () => {
    const moments = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2032, 0, 1) });
    fc.assert(
      fc.property(fc.constantFrom(...zones), moments, fc.constantFrom(0, 6 * 60), (zone, at, cut) => {
        const { from, to } = dayAt(at, zone, cut);
        expect(from <= at && at < to).toBe(true);
      }),
    );
  });

  it('of a room after midnight is still yesterday before the cut', () => {
    const at = Date.parse('2026-03-30T02:00:00-08:00');
    expect(dayAt(at, '-08:00', 6 * 60).day).toBe('2026-03-29');
    expect(dayAt(at, '-08:00').day).toBe('2026-03-30');
  });
});

describe('a moment', () => {
  it('is written with the zone’s offset and means the same', () => {
    const at = Date.parse('2026-03-30T16:28:17-08:00');
    expect(isoClock('-08:00')(at)).toBe('2026-03-30T16:28:17-08:00');
    expect(isoClock('Europe/London')(at)).toBe('2026-03-31T01:28:17+01:00');
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 1e9, max: 2e9 }), (zone, second) => {
        expect(Date.parse(isoClock(zone)(second * 1000))).toBe(second * 1000);
      }),
    );
  });

  it('is right on both sides of a clock change, asked one after the other', () => {
    const clock = isoClock('Europe/London');
    const change = Date.parse('2026-03-29T01:00:00Z');
    expect([change - 1000, change, change - 1000].map(clock)).toEqual([
      '2026-03-29T00:59:59+00:00',
      '2026-03-29T02:00:00+01:00',
      '2026-03-29T00:59:59+00:00',
    ]);
  });

  it('has the weekday of its zone', () => {
    const sunday = Date.parse('2026-03-29T23:30:00-08:00');
    expect(beganAt(sunday, '-08:00').weekday).toBe(0);
    expect(beganAt(sunday, 'Europe/London').weekday).toBe(1);
  });
});
