import { type BenchmarkSet, inForceOf, isPresent } from '@/lib/benchmark/benchmark';
import { inOtherCurrency } from '@/lib/kpi/target';
import { metric as rowOf } from '@/lib/metrics/catalog';
import type { PageState } from '@/lib/snapshot/page-state';

/**
 * A metric's benchmarks as far as they are in the money of the page: while it is not stored the background does not know
 * that, and answers in that of the team's line.
 */
export function inCurrencyOf({ values }: Pick<PageState, 'values'>, set: BenchmarkSet): BenchmarkSet {
  const value = values[set.metric] ?? values.live_gmv_direct;
  if (rowOf(set.metric).unit !== 'money' || !value) return set;
  const all = set.all.map((row) =>
    isPresent(row) && inOtherCurrency(row, value) ? ({ source: row.source, absent: 'mixed' } as const) : row,
  );
  return { ...set, all, inForce: inForceOf(all, set.pinned) };
}
