import { conversionMetric } from '@/components/live/dwell';
import { dwellMetrics } from '@/lib/kpi/roles/shared';
import type { MetricId } from '@/lib/metrics/catalog';
import type { Value, Values } from '@/lib/snapshot/snapshot';

/** The kinds of a room's GMV, best known first. Two kinds are never shown as one: the kind is always named. */
export const gmvKinds = ['live_gmv_direct', 'live_gmv_attributed', 'live_gmv_with_subsidy', 'live_gmv_indirect', 'live_gmv_est'] as const;

/** What a room's header shows first, when it was read. */
const headline: readonly MetricId[] = [
  'sku_orders',
  conversionMetric,
  'live_ctr',
  'ctor_sku',
  'ctor',
  'show_gpm',
  'live_views',
  'live_viewers',
];

/** The first of `ids` that was read, with its value. */
export function firstRead<T extends MetricId>(values: Values, ids: readonly T[]): { metric: T; value: Value } | null {
  for (const metric of ids) {
    const value = values[metric];
    if (value) return { metric, value };
  }
  return null;
}

/** The metrics of a room's header, at most `most`: GMV, dwell, then the headline order. */
export function headlineMetrics(values: Values, most: number): MetricId[] {
  const lead = [firstRead(values, gmvKinds)?.metric, firstRead(values, dwellMetrics)?.metric].filter((id) => id !== undefined);
  return [...lead, ...headline.filter((id) => values[id])].slice(0, most);
}
