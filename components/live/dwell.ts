import { dwellMetrics } from '@/lib/kpi/roles/shared';
import type { MetricId } from '@/lib/metrics/catalog';
import type { Values } from '@/lib/snapshot/snapshot';

/** The viewing duration a room is judged by. The two count differently and are never compared with one another. */
export function dwellMetric(values: Values): MetricId | null {
  return dwellMetrics.find((id) => values[id]) ?? null;
}

export const conversionMetric: MetricId = 'order_rate_sku';
