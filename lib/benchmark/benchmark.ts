import type { MetricId } from '@/lib/metrics/catalog';

/** Where a benchmark comes from, in the order of trust (design: the first that exists is in force). */
const benchmarkSources = ['team', 'own', 'market', 'published'] as const;
export type BenchmarkSource = (typeof benchmarkSources)[number];

/** A value, or a range, to hold a number against. Values are in base units of the metric. */
export type Benchmark = {
  source: BenchmarkSource;
  value: number;
  low?: number;
  high?: number;
  currency?: string;
  /** Own history: how many rooms stand behind it, and whether only rooms of this weekday were taken. */
  n?: number;
  weekday?: boolean;
  /** Published ranges: who says so. */
  published?: { by: string; url: string; year: string; region: string; confidence: 'high' | 'medium' | 'low' | 'very_low' };
};

/** Why a source has nothing to offer. `no-minute`: how long the room has been on air is not known. `mixed`: in several currencies. */
export type AbsentBenchmark = {
  source: BenchmarkSource;
  absent: 'not-set' | 'no-minute' | 'mixed' | 'too-few' | 'not-shown' | 'none-published';
  n?: number;
};

/** The four sources of one metric at one minute of a room, null when it is not known. `inForce` is null when all four are absent. */
export type BenchmarkSet = { metric: MetricId; minute: number | null; inForce: Benchmark | null; all: Array<Benchmark | AbsentBenchmark> };
