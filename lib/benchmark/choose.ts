import type { MetricId } from '@/lib/metrics/catalog';
import type { Market } from '@/lib/room/summary';
import type { Value } from '@/lib/snapshot/snapshot';
import { type AbsentBenchmark, type Benchmark, type BenchmarkSet, type BenchmarkSource, inForceOf } from './benchmark';
import { marketBenchmark } from './market';
import { type Began, type OwnPoint, ownBand } from './own';
import { publishedBenchmark } from './published';

/** What is known about one metric at one minute of a room. `own` must not contain the room itself. */
export type BenchmarkInput = {
  metric: MetricId;
  /** Of the room; null when it is not known, and with it no own history. */
  minute: number | null;
  /** When the room began. */
  began: Began;
  own: readonly OwnPoint[];
  /** The newest reading of the metric: it carries the market average, and its currency is the one compared in. */
  value?: Value;
  /** The market average as it was last shown. */
  market?: Market;
  line?: { value: number; currency?: string } | null;
  region?: string;
  pinned?: BenchmarkSource | null;
  /** Whether published ranges that nobody stands behind are offered too. */
  veryLow?: boolean;
};

/**
 * All four sources in order of trust: team line, own history, market average, published range. The pinned one is in force,
 * else the first that exists.
 */
export function chooseBenchmark(input: BenchmarkInput): BenchmarkSet {
  const { metric, minute, own, began, value, line, region, pinned = null } = input;
  const currency = value?.currency ?? line?.currency;
  const comparable = currency ? own.filter((point) => point.currency === currency) : own;
  const all: Array<Benchmark | AbsentBenchmark> = [
    teamBenchmark(line, currency),
    minute === null ? { source: 'own', absent: 'no-minute' } : ownBand(comparable, began),
    marketBenchmark(value, input.market),
    publishedBenchmark(metric, region, { currency, veryLow: input.veryLow }),
  ];
  return { metric, minute, inForce: inForceOf(all, pinned), pinned, all };
}

/** A line set in another currency than the page shows is not a line for it. */
function teamBenchmark(line: BenchmarkInput['line'], currency?: string): Benchmark | AbsentBenchmark {
  if (!line || (line.currency && currency && line.currency !== currency)) return { source: 'team', absent: 'not-set' };
  return { source: 'team', value: line.value, ...(line.currency ? { currency: line.currency } : {}) };
}
