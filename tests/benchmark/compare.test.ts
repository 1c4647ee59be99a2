import { expect, it } from 'vitest';
import { compare } from '@/lib/benchmark/compare';
import { publishedBenchmark } from '@/lib/benchmark/published';

const line = { source: 'team', value: 45 } as const;
const band = { source: 'own', value: 52, low: 47, high: 56 } as const;
const limit = { source: 'published', value: 0.04, high: 0.04 } as const;

it('against a single value: met from it, ahead from 5 % beyond', () => {
  expect(compare(46, line, 'more')).toEqual({ verdict: 'met', distance: 1, relative: 1 / 45 });
  expect(compare(44, line, 'more').verdict).toBe('behind');
  expect(compare(47.25, line, 'more').verdict).toBe('ahead');
  expect(compare(46, line, 'less').verdict).toBe('behind');
  expect(compare(42, line, 'less').verdict).toBe('ahead');
});

it('inside the quartiles a number is normal', () => {
  expect([46, 47, 52, 56, 57].map((value) => compare(value, band, 'more').verdict)).toEqual(['behind', 'met', 'met', 'met', 'ahead']);
  expect([46, 47, 57].map((value) => compare(value, band, 'less').verdict)).toEqual(['ahead', 'met', 'behind']);
});

it('a one-ended range is a limit', () => {
  expect(compare(0.03, limit, 'less').verdict).toBe('met');
  expect(compare(0.05, limit, 'less').verdict).toBe('behind');
});

it('gives distance but no verdict where neither direction is better, and no share of zero', () => {
  expect(compare(10, line, 'neither')).toEqual({ verdict: null, distance: -35, relative: -35 / 45 });
  expect(compare(10, { source: 'team', value: 0 }, 'more').relative).toBeNull();
});

it('where the source says that more is not simply better, above its range is no verdict, and what mixes other things has none', () => {
  const range = { source: 'published', value: 0.35, low: 0.3, high: 0.4, better: 'range' } as const;
  expect([0.25, 0.35, 0.45].map((value) => compare(value, range, 'more').verdict)).toEqual(['behind', 'met', null]);
  const mixed = { source: 'published', value: 6.5, low: 5, high: 8, better: 'neither' } as const;
  expect([4, 6, 9].map((value) => compare(value, mixed, 'more').verdict)).toEqual([null, null, null]);
  expect(publishedBenchmark('gmv_max_roi', 'US')).toMatchObject({ better: 'neither', published: { note: 'mixes-organic' } });
  expect(publishedBenchmark('live_ctr', 'GB')).toMatchObject({ better: 'range', published: { note: 'uk-traffic' } });
});
