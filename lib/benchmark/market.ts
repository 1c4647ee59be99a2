import type { Market } from '@/lib/room/summary';
import type { Value } from '@/lib/snapshot/snapshot';
import type { AbsentBenchmark, Benchmark } from './benchmark';

/**
 * The market average that the page's own red percentage implies. Pages mark their worst metrics only, so the mark comes and
 * goes: without one now, the average as it was last shown. None from a number in doubt, nor in another currency.
 */
export function marketBenchmark(value: Value | undefined, last?: Market): Benchmark | AbsentBenchmark {
  const now = value?.market && !value.doubt && Number.isFinite(value.market.average) ? value.market.average : undefined;
  const currency = value?.currency ? { currency: value.currency } : {};
  if (now !== undefined) return { source: 'market', value: now, ...currency };
  if (!last || last.currency !== value?.currency) return { source: 'market', absent: 'not-shown' };
  return { source: 'market', value: last.average, at: last.at, ...currency };
}
