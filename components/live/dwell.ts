import type { MetricId } from '@/lib/metrics/catalog';
import type { Values } from '@/lib/snapshot/snapshot';

/** The viewing duration a room is judged by. The two count differently and are never compared with one another. */
export function dwellMetric(values: Values): MetricId | null {
  if (values.live_avg_view_duration_per_view) return 'live_avg_view_duration_per_view';
  return values.live_avg_view_duration ? 'live_avg_view_duration' : null;
}

export const conversionMetric: MetricId = 'order_rate_sku';
