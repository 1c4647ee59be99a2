import type { Value } from '@/lib/snapshot/snapshot';
import type { AbsentBenchmark, Benchmark } from './benchmark';

/** The market average that the page's own red percentage implies; pages show it for their worst metrics only. None from a number in doubt. */
export function marketBenchmark(value: Value | undefined): Benchmark | AbsentBenchmark {
  if (!value?.market || value.doubt || !Number.isFinite(value.market.average)) return { source: 'market', absent: 'not-shown' };
  return { source: 'market', value: value.market.average, ...(value.currency ? { currency: value.currency } : {}) };
}
