import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countAt, entriesOf, entryKey, packParts, watchAt } from '@/lib/kpi/team/contribution';
import { roomParts } from '@/lib/kpi/team/room-parts';
import { type Shift, shiftRoles } from '@/lib/room/shifts';
import { minutesOf } from '../../room/given';
import { minute, on, steadyRoom, steps } from './given';

const start = Date.parse('2026-03-30T22:00:00-08:00');
const room = (length: number) => ({ start, first: start, last: start + length * minute });

describe('a room by person', () => {
  it('is what grew while each was on, past midnight too', () => {
    // 240 minutes from 22:00; the change is at 0:30. 150 × 100 views, 150 × $12.50.
    const { parts } = roomParts(room(240), [on('Ada', start, 0, 150), on('Bo', start, 150, 240)], steadyRoom(start, 240));
    expect(
      parts.map((part) => [part.who, part.minutes, part.counts.get('live_views')?.value, part.counts.get('live_gmv_direct')?.value]),
    ).toEqual([
      ['Ada', 150, 15_000, 1875],
      ['Bo', 90, 9000, 1125],
    ]);
    expect(parts[0]?.counts.get('live_gmv_direct')?.minutes).toBe(150);
  });

  it('is halved while two are on, and what does not divide goes to whoever was there first', () => {
    // 30 minutes each alone; 31 together: 31 orders are 16 and 15, 3100 views 1550 each.
    const shifts = [on('Ada', start, 0, 61), on('Bo', start, 30, 91)];
    const { parts } = roomParts(room(91), shifts, steadyRoom(start, 91));
    expect(
      parts.map((part) => [
        part.who,
        part.minutes,
        part.counts.get('sku_orders')?.value,
        part.counts.get('live_views')?.value,
        part.shared,
      ]),
    ).toEqual([
      ['Ada', 61, 46, 4550, true],
      ['Bo', 61, 45, 4550, true],
    ]);
  });

  it('credits nobody with what fell into a gap across the change, and counts fewer minutes as told', () => {
    // Not read from minute 58 to 64; the change at 60. Read last at 57:30, first again at 64:00.
    const { parts, totals } = roomParts(room(120), [on('Ada', start, 0, 60), on('Bo', start, 60, 120)], steadyRoom(start, 120, [[58, 64]]));
    expect(parts.map((part) => [part.counts.get('live_views')?.value, part.counts.get('live_views')?.minutes, part.minutes])).toEqual([
      [5750, 57.5, 60],
      [5600, 56, 60],
    ]);
    // 12,000 − 5750 − 5600
    expect(totals.get('live_views')?.rest.host).toEqual({ nobody: 0, lost: 650 });
  });

  it('keeps what the page took back, and says so', () => {
    // A dollar a minute; at minute 90 the page takes 20 back. Bo: 120 − 20 − 60.
    const readings = Array.from({ length: 241 }, (_, i) => ({
      at: start + i * 30_000,
      values: { live_gmv_direct: i / 2 - (i >= 180 ? 20 : 0) },
    }));
    const { parts } = roomParts(room(120), [on('Ada', start, 0, 60), on('Bo', start, 60, 120)], minutesOf(readings, { steps }));
    expect(parts.map((part) => [part.who, part.counts.get('live_gmv_direct')?.value, part.restated])).toEqual([
      ['Ada', 60, false],
      ['Bo', 40, true],
    ]);
  });

  it('has a part in each role, of the same counts', () => {
    const shifts = [
      on('Ada', start, 0, 30),
      on('Bo', start, 30, 60),
      on('Cai', start, 0, 60, 'controller'),
      on('Ada', start, 30, 60, 'ads'),
    ];
    const { parts } = roomParts(room(60), shifts, steadyRoom(start, 60));
    expect(parts.map((part) => [part.role, part.who, part.counts.get('live_views')?.value])).toEqual([
      ['host', 'Ada', 3000],
      ['host', 'Bo', 3000],
      ['controller', 'Cai', 6000],
      ['ads', 'Ada', 3000],
    ]);
  });

  it('tells a viewing duration of those on alone, with what it is over', () => {
    // In the first half 1000 viewers stay 40 s; by the end 3000 viewers stayed 50 s: the second half is (150,000 − 40,000) ÷ 2000 = 55 s.
    const readings = Array.from({ length: 121 }, (_, i) => {
      const viewers = i <= 60 ? (1000 * i) / 60 : 1000 + (2000 * (i - 60)) / 60;
      const watched = i <= 60 ? 40 * viewers : 40_000 + 55 * (viewers - 1000);
      return { at: start + i * 30_000, values: { live_viewers: viewers, live_avg_view_duration: viewers > 0 ? watched / viewers : 0 } };
    });
    const minutes = minutesOf(readings, { steps: { live_viewers: 0, live_avg_view_duration: 0 } });
    const { parts } = roomParts(room(60), [on('Ada', start, 0, 30), on('Bo', start, 30, 60)], minutes);
    const dwell = parts.map(({ watch }) => {
      const { watched, over } = watch.get('live_avg_view_duration') ?? { watched: [0, 0], over: [1, 1] };
      return Math.round((watched[0] + watched[1]) / (over[0] + over[1]));
    });
    expect(dwell).toEqual([40, 55]);
  });

  it('counts what follows from a printed rate, and leaves out what no page shows', () => {
    const per = { live_views: 100, follow_rate: 0 };
    const readings = steadyRoom(start, 60, [], per).map((one) => ({
      ...one,
      metrics: { ...one.metrics, follow_rate: { values: one.at.map(() => 0.02), steps: [[0, 0.0001] as const] } },
    }));
    const { parts, totals } = roomParts(room(60), [on('Ada', start, 0, 60)], readings);
    // 2 % of 6000 views, ± half of a hundredth of a percent of them.
    expect(parts[0]?.counts.get('new_followers')).toMatchObject({ value: 120 });
    expect(totals.get('new_followers')?.derived).toBe(true);
    expect(parts[0]?.counts.has('comments')).toBe(false);
  });
});

const anyShift = fc
  .record({
    who: fc.constantFrom('Ada', 'Bo', 'Cai'),
    from: fc.integer({ min: -20, max: 60 }),
    length: fc.integer({ min: 1, max: 60 }),
    role: fc.constantFrom(...shiftRoles),
  })
  .map(({ who, from, length, role }): Shift => on(who, start, from, from + length, role));
const anyGap = fc
  .record({ from: fc.integer({ min: 0, max: 59 }), length: fc.integer({ min: 1, max: 12 }) })
  .map(({ from, length }) => [from, from + length] as const);
const anyRoom = fc.record({
  grown: fc.array(fc.integer({ min: -3, max: 40 }), { minLength: 121, maxLength: 121 }),
  shifts: fc.array(anyShift, { maxLength: 8 }),
  lost: fc.array(anyGap, { maxLength: 4 }),
});

function partsOf({ grown, shifts, lost }: { grown: number[]; shifts: Shift[]; lost: (readonly [number, number])[] }) {
  let [views, cents] = [0, 0];
  const readings = grown.map((more, i) => {
    views += Math.max(0, more);
    cents += more * 7;
    return { at: start + i * 30_000, values: { live_views: views, live_gmv_direct: cents / 100 } };
  });
  const minutes = minutesOf(readings, { steps, lost: lost.map(([a, b]) => [start + a * minute, start + b * minute] as const) });
  return roomParts(room(60), shifts, minutes);
}

describe('whoever was on, whatever was not read', () => {
  it('the parts of a role, what is nobody’s and what is lost add up to the room, to the last digit', () => {
    fc.assert(
      fc.property(anyRoom, (given) => {
        const { parts, totals } = partsOf(given);
        for (const [metric, { total, rest }] of totals) {
          for (const role of shiftRoles) {
            const own = parts.filter((part) => part.role === role).reduce((sum, part) => sum + (part.counts.get(metric)?.value ?? 0), 0);
            expect(Math.round((own + rest[role].nobody + rest[role].lost) * 100)).toBe(Math.round(total * 100));
          }
        }
      }),
    );
  });

  it('what is kept is what was reckoned', () => {
    fc.assert(
      fc.property(anyRoom, (given) => {
        const found = partsOf(given);
        const row = packParts(found, { room: '1', shop: 's', start, end: start + 60 * minute, at: 0, print: '' });
        const entries = entriesOf([row]);
        for (const part of found.parts) {
          const [entry] = entries.get(entryKey(part.role, 's', part.who)) ?? [];
          if (!entry) throw new Error('lost');
          for (const metric of found.totals.keys()) {
            const { value, half, minutes } = part.counts.get(metric) ?? {};
            const told = countAt(entry, metric);
            expect(told && { value: told.value, half: told.half, minutes: told.minutes }).toEqual(
              value === undefined ? null : { value, half, minutes },
            );
          }
          for (const [metric, told] of part.watch) expect(watchAt(entry, metric)).toEqual(told);
        }
      }),
    );
  });
});
