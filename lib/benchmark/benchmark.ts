import type { MetricId } from '@/lib/metrics/catalog';
import type { Like } from './own';
import type { PublishedNote } from './published-rows';

/** Where a benchmark comes from, in the order of trust (design: the first that exists is in force). */
export const benchmarkSources = ['team', 'own', 'market', 'published'] as const;
export type BenchmarkSource = (typeof benchmarkSources)[number];

/** A value, or a range, to hold a number against. Values are in base units of the metric. */
export type Benchmark = {
  source: BenchmarkSource;
  value: number;
  low?: number;
  high?: number;
  currency?: string;
  /** Own history: how many rooms stand behind it, in what they are alike, and where nine in ten of the possible medians lie. */
  n?: number;
  like?: readonly Like[];
  interval?: readonly [low: number, high: number];
  /** Market average: when a page showed it, epoch ms, if not just now. */
  at?: number;
  /** Published ranges: who says so. */
  published?: {
    by: string;
    url: string;
    year: string;
    region: string;
    confidence: 'high' | 'medium' | 'low' | 'very_low';
    note?: PublishedNote;
  };
  /** Where the source itself says that more is not simply better. */
  better?: 'range' | 'neither';
};

/** Why a source has nothing to offer. `no-minute`: how long the room has been on air is not known. `mixed`: in several currencies. */
export type AbsentBenchmark = {
  source: BenchmarkSource;
  absent: 'not-set' | 'no-minute' | 'mixed' | 'too-few' | 'not-shown' | 'none-published';
  n?: number;
};

/**
 * The four sources of one metric at one minute of a room, null when it is not known. `inForce` is null when all four are absent;
 * `pinned` is the source that the team decided on, in force while it has something to offer.
 */
export type BenchmarkSet = {
  metric: MetricId;
  minute: number | null;
  inForce: Benchmark | null;
  pinned: BenchmarkSource | null;
  all: Array<Benchmark | AbsentBenchmark>;
};

/** Whether a source has something to offer. */
export function isPresent(benchmark: Benchmark | AbsentBenchmark): benchmark is Benchmark {
  return 'value' in benchmark;
}

/** The same with the shop's own history in force, where there is one. */
export function ownFirst(set: BenchmarkSet): BenchmarkSet {
  return { ...set, inForce: set.all.filter(isPresent).find(({ source }) => source === 'own') ?? set.inForce };
}

/** The benchmark that counts, out of sources in order of trust: the pinned one while it is there, else the first there is. */
export function inForceOf(all: readonly (Benchmark | AbsentBenchmark)[], pinned: BenchmarkSource | null | undefined): Benchmark | null {
  const present = all.filter(isPresent);
  return present.find(({ source }) => source === pinned) ?? present[0] ?? null;
}
