import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTrack, gapsOf, readingAt } from '@/components/charts/track';
import { growTrack } from '@/components/charts/tracks';
import { besideOf } from '@/components/dashboard/beside';
import { historyMinutes } from '@/components/screens/controller/history-minutes';
import { situationsOf } from '@/components/screens/controller/situation';
import { endOfCue } from '@/components/screens/controller/use-send-cue';
import { historyOf } from '@/lib/store/history';
import { demoMinutes } from '../room/given';
import { now, roomPage, value } from './host-room';

const minute = 60_000;

describe('a line’s end', () => {
  it('is after its time, or so many minutes from now, or never', () => {
    expect(endOfCue(1000, 10)).toBe(1000 + 10 * minute);
    expect(endOfCue(1000, 0)).toBeNull();
    expect(endOfCue(1000, 10, 5 * minute)).toBe(7 * minute);
  });
});

describe('what a room is in', () => {
  const calm = { page: roomPage(), benchmarks: undefined, alarms: [], stage: null };

  it('is always something, and first what presses', () => {
    expect(situationsOf(calm)).toEqual(['always']);
    const silence = { rule: 'no-order' } as never;
    expect(situationsOf({ ...calm, alarms: [silence], stage: 'close' })).toEqual(['wait', 'close', 'always']);
    expect(situationsOf({ ...calm, alarms: [{ ...(silence as object), endedAt: 1 } as never] })).toEqual(['always']);
    const line = { source: 'team', value: 60 } as const;
    const benchmarks = [{ metric: 'live_avg_view_duration', minute: 84, pinned: null, inForce: line, all: [line] } as const] as never;
    expect(situationsOf({ ...calm, benchmarks })).toEqual(['dwell', 'always']);
  });
});

describe('ad spend beside GMV', () => {
  const track = (metric: 'live_gmv_direct' | 'ads_cost' | 'live_views', currency?: string) => createTrack(metric, currency);

  it('has its axis where both are the same money, and nowhere else', () => {
    const spend = track('ads_cost', 'USD');
    expect(besideOf(track('live_gmv_direct', 'USD'), spend)).toBe(spend);
    expect(besideOf(track('live_gmv_direct', 'GBP'), spend)).toBe('other-money');
    expect(besideOf(track('live_gmv_direct'), spend)).toBe('other-money');
    expect(besideOf(track('live_views'), spend)).toBeNull();
    expect(besideOf(track('live_gmv_direct', 'USD'), undefined)).toBeNull();
    expect(value('ads_cost', 3).unit).toBe('money');
  });
});

describe('curves made of buckets', () => {
  it('show what the samples showed at each bucket’s end, and their gaps', () => {
    const records = demoMinutes(now) as never as Parameters<typeof historyOf>[1];
    const kept = records.filter((_, index) => index < 30 || index > 36);
    const history = historyOf('7', kept, { metrics: ['live_gmv_direct'], buckets: 600 });
    const track = growTrack('live_gmv_direct', historyMinutes(history))?.track;
    expect(track && gapsOf(track)).toHaveLength(1);
    const last = history.series[0]?.last.at(-1);
    expect(track && readingAt(track, history.from + history.bucket * history.count - 1)).toBe(last);
  });

  it('are no gap where a bucket is longer than one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 400 }), (count, seconds) => {
        const last = Array.from({ length: count }, (_, index) => index);
        const series = [{ metric: 'live_views' as const, last, low: last, high: last }];
        const history = { room: '7', from: 0, bucket: seconds * 1000, count, series, sampling: { every: null, gaps: [] } };
        const track = growTrack('live_views', historyMinutes(history))?.track;
        expect(track && gapsOf(track)).toEqual([]);
      }),
    );
  });
});
