import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { airOf, airOfRoom, isOver } from '@/lib/room/air';
import { deltasAt, type SteppedPoint } from '@/lib/room/deltas';
import { minuteOf, roomStart } from '@/lib/room/minute';
import { bucketed, bucketsFor } from '@/lib/room/series';

describe('buckets', () => {
  it('are at most as many as asked for, whole seconds, and cover the stretch', () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.nat(86_400_000), fc.integer({ min: 1, max: 600 }), (from, length, most) => {
        const { bucket, count } = bucketsFor(from, from + length, most);
        expect(count).toBeLessThanOrEqual(most);
        expect(bucket % 1000).toBe(0);
        expect(count * bucket).toBeGreaterThan(length);
      }),
    );
  });

  it('keep the last value and the extremes, and leave gaps', () => {
    const plan = { from: 0, bucket: 1000, count: 4 };
    const points = [
      { at: 100, value: 5 },
      { at: 200, value: 9 },
      { at: 900, value: 7 },
      { at: 1500, value: null },
      { at: 2500, value: Number.NaN },
      { at: 3999, value: 1 },
      { at: 4000, value: 99 },
      { at: -1, value: 99 },
    ];
    expect(bucketed('live_views', points, plan)).toEqual({
      metric: 'live_views',
      last: [7, null, null, 1],
      low: [5, null, null, 1],
      high: [9, null, null, 1],
    });
  });
});

describe('five-minute deltas', () => {
  const minutes = (values: Array<number | null>, step = 10): SteppedPoint[] =>
    values.map((value, minute) => ({ at: minute * 60_000, value, step }));

  it('are growth now and before, with the rounding of both ends', () => {
    const points = minutes([0, 100, 200, 300, 400, 500, 700, 900, 1100, 1300, 1500]);
    expect(deltasAt(points, 600_000)).toEqual({
      last: { value: 1000, step: 20, restated: false },
      before: { value: 500, step: 20, restated: false },
    });
  });

  it('are unknown over a gap', () => {
    const points = minutes([0, null, null, null, null, null, null, 70, 80, 90, 100]);
    expect(deltasAt(points, 600_000)).toEqual({ last: null, before: null });
    expect(deltasAt([], 0)).toEqual({ last: null, before: null });
  });

  it('over one minute need readings within a quarter of it: the growth of two minutes is not that of one', () => {
    const points = minutes([0, 100, null, 300]);
    expect(deltasAt(points, 180_000, 60_000).last).toBeNull();
    expect(deltasAt(minutes([0, 100, 200, 300]), 180_000, 60_000)).toMatchObject({ last: { value: 100 }, before: { value: 100 } });
  });

  it('are marked where the number fell in between, though it ends higher', () => {
    const points = minutes([100, 100, 100, 100, 100, 100, 200, 150, 180, 200, 220]);
    expect(deltasAt(points, 600_000).last).toEqual({ value: 120, step: 20, restated: true });
    // Within one bucket only its extremes tell: 200, 150, 220.
    const hidden = minutes([100, 100, 100, 100, 100, 100, 200, 220]).map((point) => (point.value === 220 ? { ...point, low: 150 } : point));
    expect(deltasAt(hidden, 420_000, 300_000).last).toMatchObject({ value: 120, restated: true });
    expect(deltasAt(minutes([0, 0, 0, 0, 0, 0, 200, 200, 220, 220, 220]), 600_000).last?.restated).toBe(false);
  });

  it('that are negative are restatements', () => {
    expect(deltasAt(minutes([0, 0, 0, 0, 0, 50, 50, 50, 50, 50, 40]), 600_000).last).toEqual({ value: -10, step: 20, restated: true });
  });
});

describe('the minute of a room', () => {
  const at = Date.parse('2026-03-30T18:52:25-07:00');
  const live = { kind: 'room', room: '1', state: 'live' } as const;

  it('comes from the printed start, else from the running clock', () => {
    expect(minuteOf(roomStart({ ...live, start: '2026-03-30T17:28:17-07:00' }, at), at)).toBe(84);
    expect(minuteOf(roomStart({ ...live, seconds: 5048 }, at), at)).toBe(84);
  });

  it('is unknown without either, after the end, and before the start', () => {
    expect(roomStart(live, at)).toBeUndefined();
    expect(roomStart({ ...live, state: 'ended', seconds: 5048 }, at)).toBeUndefined();
    expect(roomStart({ kind: 'instant' }, at)).toBeUndefined();
    expect(minuteOf(at + 1, at)).toBeUndefined();
  });
});

it('a room is on air only while its page is read; seen last some minutes ago, nobody knows', () => {
  const seen = Date.parse('2026-03-30T18:52:25-07:00');
  expect(airOf('live', seen, seen + 60_000)).toBe('on');
  expect(airOf('live', seen, seen - 500)).toBe('on');
  expect(airOf('live', seen, seen + 120_000)).toBe('unseen');
  expect(airOf('ended', seen, seen + 1)).toBe('ended');
});

it('a room whose end nobody saw may go on: its tab was closed two minutes ago, or half a day', () => {
  const seen = Date.parse('2026-03-30T18:52:25-07:00');
  const hour = 3_600_000;
  const unseen = { state: 'live', last: seen } as const;
  expect([60_000, 180_000, 6 * hour, 12 * hour].map((ms) => isOver(unseen, seen + ms))).toEqual([false, false, false, true]);
  expect(isOver({ state: 'ended', last: seen }, seen + 1)).toBe(true);
  expect(isOver({ ...unseen, demo: true }, seen + 180_000)).toBe(true);
});

it('knows how an invented room ended though nobody watched', () => {
  const shown = Date.parse('2026-03-30T18:52:25-07:00');
  const room = { state: 'live', last: shown } as const;
  expect(airOfRoom({ ...room, demo: true }, shown + 60_000)).toBe('on');
  expect(airOfRoom({ ...room, demo: true }, shown + 86_400_000)).toBe('ended');
  expect(airOfRoom(room, shown + 86_400_000)).toBe('unseen');
});
