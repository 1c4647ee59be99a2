import type { MetricId } from '@/lib/metrics/catalog';
import type { Value } from '@/lib/snapshot/snapshot';
import type { AbsentBenchmark, Benchmark, BenchmarkSet } from './benchmark';
import { marketBenchmark } from './market';
import { type OwnPoint, ownBand } from './own';
import { publishedBenchmark } from './published';

/** What is known about one metric at one minute of a room. `own` must not contain the room itself. */
export type BenchmarkInput = {
  metric: MetricId;
  /** Of the room; null when it is not known, and with it no own history. */
  minute: number | null;
  /** 0 (Sunday) to 6, in the shop's zone. */
  weekday: number;
  own: readonly OwnPoint[];
  /** The newest reading of the metric: it carries the market average, and its currency is the one compared in. */
  value?: Value;
  line?: { value: number; currency?: string } | null;
  region?: string;
};

/** All four sources in order of trust: team line, own history, market average, published range. The first that exists is in force. */
export function chooseBenchmark(input: BenchmarkInput): BenchmarkSet {
  const { metric, minute, own, weekday, value, line, region } = input;
  const currency = value?.currency ?? line?.currency;
  const comparable = currency ? own.filter((point) => point.currency === currency) : own;
  const all: Array<Benchmark | AbsentBenchmark> = [
    teamBenchmark(line, currency),
    minute === null ? { source: 'own', absent: 'no-minute' } : ownBand(comparable, weekday),
    marketBenchmark(value),
    publishedBenchmark(metric, region, currency),
  ];
  return { metric, minute, inForce: all.find(isPresent) ?? null, all };
}

/** Whether a source has something to offer. */
export function isPresent(benchmark: Benchmark | AbsentBenchmark): benchmark is Benchmark {
  return 'value' in benchmark;
}

/** A line set in another currency than the page shows is not a line for it. */
function teamBenchmark(line: BenchmarkInput['line'], currency?: string): Benchmark | AbsentBenchmark {
  if (!line || (line.currency && currency && line.currency !== currency)) return { source: 'team', absent: 'not-set' };
  return { source: 'team', value: line.value, ...(line.currency ? { currency: line.currency } : {}) };
}
