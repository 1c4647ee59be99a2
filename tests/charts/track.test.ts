import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addReading, createTrack, gapsOf, pointsOf, readingAt, spanOf } from '@/components/charts/track';
import { growTrack, metricsIn } from '@/components/charts/tracks';
import type { MetricId } from '@/lib/metrics/catalog';

const minute = 60_000;

function track(metric: MetricId, readings: Array<[minute: number, value: number]>) {
  const made = createTrack(metric);
  for (const [at, value] of readings) addReading(made, at * minute, value);
  return made;
}

describe('gaps', () => {
  const made = track('live_gmv_direct', [
    [0, 10],
    [1, 10],
    [2, 25],
    [7, 40],
    [8, 45],
  ]);

  it('stay gaps: one null between two stretches, no point inside', () => {
    const points = pointsOf(made, 0, 8 * minute, 500);
    expect(points.filter((point) => point.y === null)).toHaveLength(1);
    expect(points.filter((point) => point.y !== null && point.x > 2 * minute && point.x < 7 * minute)).toEqual([]);
    const broken = points.findIndex((point) => point.y === null);
    expect(points[broken - 1]).toEqual({ x: 2 * minute, y: 25 });
    expect(points[broken + 1]).toEqual({ x: 7 * minute, y: 40 });
  });

  it('are told with their ends', () => {
    expect(gapsOf(made)).toEqual([{ from: 2 * minute, to: 7 * minute }]);
  });

  it('have no reading, and the time before the first has none', () => {
    expect(readingAt(made, 5 * minute)).toBeNull();
    expect(readingAt(made, -1)).toBeNull();
    expect(readingAt(made, 2.5 * minute)).toBe(25);
    expect(readingAt(made, 7 * minute)).toBe(40);
  });

  it('two readings of neighbouring minutes are never a gap', () => {
    expect(
      gapsOf(
        track('live_ctr', [
          [0, 0.1],
          [1.99, 0.2],
        ]),
      ),
    ).toEqual([]);
    expect(
      gapsOf(
        track('live_ctr', [
          [0, 0.1],
          [2, 0.2],
        ]),
      ),
    ).toHaveLength(1);
  });
});

describe('points', () => {
  it('draw a lone reading as wide as it can be seen', () => {
    const points = pointsOf(
      track('live_ctr', [
        [0, 0.1],
        [10, 0.2],
        [20, 0.3],
      ]),
      0,
      20 * minute,
      500,
    );
    expect(points.filter((point) => point.y === 0.2)).toHaveLength(2);
  });

  it('keep the extremes and the last reading whatever the width', () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 400 });
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 60 }), (all, pixels) => {
        const made = createTrack('live_ctr');
        for (const [i, value] of all.entries()) addReading(made, i * 3000, value);
        const shown = pointsOf(made, 0, all.length * 3000, pixels);
        const ys = shown.map((point) => point.y as number);
        expect(Math.max(...ys)).toBe(Math.max(...all));
        expect(Math.min(...ys)).toBe(Math.min(...all));
        expect(ys.at(-1)).toBe(all.at(-1));
        expect(ys.length).toBeLessThanOrEqual(2 * Math.max(2, pixels) + 9);
        for (let i = 1; i < shown.length; i++) expect(shown[i]?.x).toBeGreaterThanOrEqual(shown[i - 1]?.x ?? 0);
      }),
    );
  });
});

describe('restatements', () => {
  it('a counter that falls is one', () => {
    const made = track('live_gmv_direct', [
      [0, 100],
      [1, 90],
      [2, 90],
      [3, 95],
    ]);
    expect(made.restatements).toEqual([{ at: minute, value: 90, change: -10 }]);
  });

  it('also when it fell behind a gap', () => {
    expect(
      track('sku_orders', [
        [0, 9],
        [30, 7],
      ]).restatements,
    ).toEqual([{ at: 30 * minute, value: 7, change: -2 }]);
  });

  it('a rate that falls is none', () => {
    expect(
      track('live_ctr', [
        [0, 0.2],
        [1, 0.1],
      ]).restatements,
    ).toEqual([]);
  });
});

describe('tracks of packed minutes', () => {
  const packed = [
    {
      at: [0, 3000],
      metrics: { live_views: { values: Float64Array.of(5, Number.NaN) }, live_gmv_direct: { values: [1, 2], currency: 'USD' } },
    },
    { at: [60_000], metrics: { live_views: { values: Float64Array.of(8) }, live_gmv_direct: { values: [30_000], currency: 'VND' } } },
  ];
  it('leave out what a tick did not read', () => {
    const grown = growTrack('live_views', packed);
    expect(grown && pointsOf(grown.track, 0, 60_000, 100).map((point) => point.y)).toEqual([5, 8]);
  });

  it('never mix currencies', () => {
    const grown = growTrack('live_gmv_direct', packed);
    expect(grown?.track.currency).toBe('VND');
    expect(grown && pointsOf(grown.track, 0, 120_000, 100).map((point) => point.y)).toEqual([30_000, 30_000]);
  });

  it('go on where they stopped, and start anew when the past has changed', () => {
    const first = packed.slice(0, 1);
    const grown = growTrack('live_views', first);
    const longer = growTrack('live_views', packed, grown ?? undefined);
    expect(longer?.track).toBe(grown?.track);
    expect(longer?.count).toBe(2);
    const late = [{ at: [-1000], metrics: { live_views: { values: [4] } } }, ...packed];
    const again = growTrack('live_views', late, longer ?? undefined);
    expect(again?.track).not.toBe(grown?.track);
    expect(again?.count).toBe(3);
  });

  it('span the room', () => {
    expect(metricsIn(packed)).toEqual(['live_views', 'live_gmv_direct']);
    const tracks = metricsIn(packed).flatMap((metric) => growTrack(metric, packed)?.track ?? []);
    expect(spanOf(tracks)).toEqual({ from: 0, to: 60_000 });
    expect(spanOf([])).toBeNull();
  });
});

describe('misreads', () => {
  const at = (minutes: readonly number[]) => minutes.map((one) => one * minute);
  const packed = (values: readonly number[]) => [{ at: at(values.map((_, i) => i)), metrics: { live_views: { values } } }];

  it('of a count are left out of the curve and told, and are no restatement', () => {
    const { track } = growTrack('live_views', packed([500, 40, 510, 520])) ?? {};
    expect(track?.misreads).toEqual([{ at: minute, value: 40 }]);
    expect(track?.restatements).toEqual([]);
    expect(track && readingAt(track, minute)).toBe(500);
  });

  it('are found when the next reading comes', () => {
    const before = growTrack('live_views', packed([500, 40]));
    expect(before?.track.restatements).toHaveLength(1);
    const after = growTrack('live_views', packed([500, 40, 510]), before ?? undefined);
    expect(after?.track).toMatchObject({ restatements: [], misreads: [{ at: minute, value: 40 }] });
  });

  it('a state of the moment has none', () => {
    const minutes = [{ at: at([0, 1, 2]), metrics: { live_current_viewers: { values: [500, 40, 510] } } }];
    expect(growTrack('live_current_viewers', minutes)?.track.misreads).toEqual([]);
  });
});
