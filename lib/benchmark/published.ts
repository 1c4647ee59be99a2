import type { MetricId } from '@/lib/metrics/catalog';
import type { AbsentBenchmark, Benchmark } from './benchmark';
import { type PublishedRow, publishedRows } from './published-rows';

const trust = { high: 3, medium: 2, low: 1, very_low: 0 } as const;

/**
 * The best published range for a metric in a region: the region's own before a global one, then the better sourced.
 * Those without a source of their own (`very_low`) are offered only when asked for, money never in another currency.
 */
export function publishedBenchmark(
  metric: MetricId,
  region?: string,
  { currency, veryLow }: { currency?: string; veryLow?: boolean } = {},
): Benchmark | AbsentBenchmark {
  const [best] = publishedRows
    .filter(
      (row) =>
        row.metric === metric && (veryLow || row.confidence !== 'very_low') && row.currency === (row.currency ? currency : undefined),
    )
    .filter((row) => row.regions.includes('global') || (region !== undefined && row.regions.includes(region)))
    .sort(
      (a, b) =>
        Number(b.regions.includes(region ?? '')) - Number(a.regions.includes(region ?? '')) || trust[b.confidence] - trust[a.confidence],
    );
  return best ? toBenchmark(best, region) : { source: 'published', absent: 'none-published' };
}

/** A published row as a benchmark; its value is what the source calls typical, else the middle, else the limit. */
function toBenchmark(row: PublishedRow, region?: string): Benchmark {
  const { low, high, typical, currency, by, url, year, confidence, better, note } = row;
  const middle = low !== undefined && high !== undefined ? (low + high) / 2 : undefined;
  return {
    source: 'published',
    value: typical ?? middle ?? low ?? high ?? Number.NaN,
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...(currency ? { currency } : {}),
    ...(better ? { better } : {}),
    published: {
      by,
      url,
      year,
      region: row.regions.includes(region ?? '') ? (region ?? 'global') : 'global',
      confidence,
      ...(note ? { note } : {}),
    },
  };
}
