import { describe, expect, it } from 'vitest';
import { audienceOf } from '@/lib/room/audience';
import { gapsSince, samplingOf } from '@/lib/room/sampling';
import { historyOf } from '@/lib/store/history';
import { packTicks } from '@/lib/store/pack';
import { tick } from '../store/fixtures';

const start = Date.UTC(2026, 10, 21, 4);

describe('how a room was read', () => {
  it('is told by the usual time between two looks, and by the silences', () => {
    const times = [0, 3, 6, 9, 12, 300, 303, 306].map((seconds) => start + seconds * 1000);
    expect(samplingOf(times)).toEqual({ every: 3000, gaps: [{ from: start + 12_000, to: start + 300_000 }] });
  });

  it('counts a quiet page as read: a look a minute is no gap', () => {
    expect(samplingOf([0, 60_000, 120_000])).toEqual({ every: 60_000, gaps: [] });
  });

  it('has a gap before the first look where the page was opened late', () => {
    const later = [{ from: start + 900_000, to: start + 1_200_000 }];
    expect(gapsSince(start, start + 600_000, later)).toEqual([{ from: start, to: start + 600_000 }, ...later]);
    expect(gapsSince(start, start + 60_000, later)).toEqual(later);
    expect(gapsSince(undefined, start + 600_000, later)).toEqual(later);
  });

  it('is not known from one look', () => {
    expect(samplingOf([start])).toEqual({ every: null, gaps: [] });
    expect(samplingOf([])).toEqual({ every: null, gaps: [] });
  });
});

describe('viewers at once', () => {
  // 100 viewers for ten minutes, one look a minute; 400 for one minute, looked at every three seconds.
  const looks = [
    ...Array.from({ length: 11 }, (_, minute) => [minute * 60, 100] as const),
    ...Array.from({ length: 19 }, (_, look) => [603 + look * 3, 400] as const),
  ];
  const historyWith = (more: readonly (readonly [number, number])[]) => {
    const ticks = [...looks, ...more].map(([seconds, value]) => tick(start + seconds * 1000, { live_current_viewers: value }));
    const minutes = Map.groupBy(ticks, ({ at }) => Math.floor(at / 60_000));
    const records = [...minutes.values()].map((one) => packTicks(undefined, one));
    return historyOf('r', records, { metrics: ['live_current_viewers'], buckets: 600 });
  };

  it('are averaged over time, not over looks, and the most have their moment', () => {
    const found = audienceOf(historyWith([]));
    expect(found?.average).toBeGreaterThan(120);
    expect(found?.average).toBeLessThan(130);
    expect(found?.peak).toBe(400);
    expect((found?.peakAt ?? 0) - start).toBeCloseTo(600_000, -4);
  });

  it('are not averaged over what nobody saw', () => {
    const gone = historyWith([[3600, 400]]);
    expect(audienceOf(gone)?.average).toBeLessThan(135);
    expect(gone.sampling.gaps).toHaveLength(1);
  });

  it('are not known while the page does not show them', () => {
    expect(audienceOf({ ...historyWith([]), series: [] })).toBeNull();
  });
});
