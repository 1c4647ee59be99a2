import { describe, expect, it } from 'vitest';
import { ownFirst } from '@/lib/benchmark/benchmark';
import { chooseBenchmark } from '@/lib/benchmark/choose';
import { publishedBenchmark } from '@/lib/benchmark/published';
import { publishedRows } from '@/lib/benchmark/published-rows';
import { isMetricId, metric } from '@/lib/metrics/catalog';
import type { Value } from '@/lib/snapshot/snapshot';

const dwell: Value = {
  value: 46,
  step: 1,
  unit: 'duration',
  raw: '46s',
  label: 'Avg. viewing duration',
  by: 'declared',
  market: { change: -0.2459, average: 61 },
};
const own = [44, 47, 49, 50, 51, 52, 53, 54, 56, 58, 60].map((value, index) => ({
  room: String(index),
  weekday: index % 7,
  hour: 20,
  value,
}));
const all = {
  metric: 'live_avg_view_duration',
  minute: 84,
  began: { weekday: 1, hour: 20 },
  own,
  value: dwell,
  line: { value: 45 },
  region: 'US',
} as const;

describe('the benchmark in force', () => {
  it('is the team’s line, then the own median, then the market, then what is published', () => {
    expect(chooseBenchmark(all).inForce).toEqual({ source: 'team', value: 45 });
    expect(chooseBenchmark({ ...all, line: null }).inForce).toMatchObject({ source: 'own', value: 52, n: 11, like: ['hour'] });
    expect(chooseBenchmark({ ...all, line: null, own: [] }).inForce).toEqual({ source: 'market', value: 61 });
    expect(chooseBenchmark({ ...all, metric: 'ad_ctr', line: null, own: [], value: undefined }).inForce).toMatchObject({
      source: 'published',
    });
  });

  it('is never the market’s of a number in doubt', () => {
    const doubted = { ...dwell, doubt: 'live_avg_view_duration_per_view <= live_avg_view_duration' };
    expect(chooseBenchmark({ ...all, line: null, own: [], value: doubted }).all[2]).toEqual({ source: 'market', absent: 'not-shown' });
  });

  it('is none when all four are absent, each saying why', () => {
    expect(chooseBenchmark({ ...all, line: null, own: own.slice(0, 2), value: undefined })).toEqual({
      metric: 'live_avg_view_duration',
      minute: 84,
      inForce: null,
      pinned: null,
      all: [
        { source: 'team', absent: 'not-set' },
        { source: 'own', absent: 'too-few', n: 2 },
        { source: 'market', absent: 'not-shown' },
        { source: 'published', absent: 'none-published' },
      ],
    });
  });

  it('is not the own median while the minute of the room is not known', () => {
    const set = chooseBenchmark({ ...all, minute: null, line: null });
    expect(set.all[1]).toEqual({ source: 'own', absent: 'no-minute' });
    expect(set.inForce).toMatchObject({ source: 'market' });
  });

  it('is the pinned one as long as that has something to offer', () => {
    expect(chooseBenchmark({ ...all, pinned: 'market' })).toMatchObject({ pinned: 'market', inForce: { source: 'market' } });
    expect(chooseBenchmark({ ...all, pinned: 'published' })).toMatchObject({ pinned: 'published', inForce: { source: 'team' } });
  });

  it('keeps the market average after its mark has gone from the page, and says from when it is', () => {
    const value = { ...dwell, market: undefined };
    const market = { average: 58, at: 7 };
    expect(chooseBenchmark({ ...all, value, market }).all[2]).toEqual({ source: 'market', value: 58, at: 7 });
    expect(chooseBenchmark({ ...all, market }).all[2]).toEqual({ source: 'market', value: 61 });
    expect(chooseBenchmark({ ...all, value, market: { ...market, currency: 'GBP' } }).all[2]).toEqual({
      source: 'market',
      absent: 'not-shown',
    });
  });

  it('always lists all four, in the order of trust', () => {
    expect(chooseBenchmark(all).all.map((one) => one.source)).toEqual(['team', 'own', 'market', 'published']);
  });

  it('never compares currencies', () => {
    const gmv: Value = { value: 500, step: 1, unit: 'money', currency: 'USD', raw: '500', label: 'GMV', by: 'declared' };
    const dollars = own.map((point) => ({ ...point, currency: 'USD' }));
    const pounds = dollars.map((point) => ({ ...point, room: `${point.room} GBP`, value: 1000, currency: 'GBP' }));
    const points = [...dollars, ...pounds];
    const set = chooseBenchmark({ ...all, metric: 'gmv_per_hour', own: points, value: gmv, line: { value: 900, currency: 'GBP' } });
    expect(set.all[0]).toEqual({ source: 'team', absent: 'not-set' });
    expect(set.inForce).toMatchObject({ source: 'own', value: 52, n: 11, currency: 'USD' });
    const bare = { ...gmv, currency: undefined };
    const unsaid = chooseBenchmark({ ...all, metric: 'gmv_per_hour', own: points, value: bare, line: null });
    expect(unsaid.all[1]).toEqual({ source: 'own', absent: 'mixed' });
  });
});

describe('published ranges', () => {
  it.each(publishedRows.map((row) => [`${row.metric} ${row.regions[0]} ${row.by}`, row] as const))(
    '%s says who, when, where and for what',
    (_, row) => {
      expect(isMetricId(row.metric)).toBe(true);
      expect(() => new URL(row.url)).not.toThrow();
      expect(row.year).toMatch(/^(\d{4}(-\d\d)?|undated)$/);
      const ends = [row.low, row.typical, row.high].filter((end) => end !== undefined);
      expect(ends.length).toBeGreaterThan(0);
      expect([...ends].sort((a, b) => a - b)).toEqual(ends);
      if (metric(row.metric).unit === 'ratio') expect(Math.max(...ends)).toBeLessThanOrEqual(1);
      expect(metric(row.metric).unit === 'money').toBe(row.currency !== undefined);
    },
  );

  it('come from the shop’s own region before the world’s, and never from another', () => {
    expect(publishedBenchmark('ad_ctr', 'US')).toMatchObject({ value: 0.0073, published: { region: 'US', confidence: 'medium' } });
    expect(publishedBenchmark('ad_ctr', 'JP')).toMatchObject({ low: 0.007, high: 0.01, published: { region: 'global' } });
    expect(publishedBenchmark('live_ctr', 'US')).toEqual({ source: 'published', absent: 'none-published' });
  });

  it('are hidden when their confidence is very low, and for money of another currency', () => {
    expect(publishedBenchmark('product_ctr')).toMatchObject({ absent: 'none-published' });
    expect(publishedBenchmark('product_ctr', undefined, { veryLow: true })).toMatchObject({ published: { confidence: 'very_low' } });
    expect(publishedBenchmark('cpm', 'US', { currency: 'USD' })).toMatchObject({ value: 3.5, currency: 'USD' });
    expect(publishedBenchmark('cpm', 'US', { currency: 'GBP' })).toMatchObject({ absent: 'none-published' });
    expect(publishedBenchmark('cpm', 'US')).toMatchObject({ absent: 'none-published' });
  });
});

it('of a review is the own median whatever line the team drew, and the line where there is no median', () => {
  expect(chooseBenchmark(all).inForce?.source).toBe('team');
  expect(ownFirst(chooseBenchmark(all)).inForce).toMatchObject({ source: 'own', value: 52 });
  expect(ownFirst(chooseBenchmark({ ...all, own: own.slice(0, 2) })).inForce?.source).toBe('team');
});
