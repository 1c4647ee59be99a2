import type { MetricRow } from '@/lib/metrics/metric';
import { adsMetrics } from './ads';
import { liveMetrics } from './live';
import { serviceMetrics } from './service';
import { shopMetrics } from './shop';

/** Every readable number. Ids are the contract of storage and export: they are added to, never renamed. */
export const metrics = [...liveMetrics, ...shopMetrics, ...adsMetrics, ...serviceMetrics] as const;

export type MetricId = (typeof metrics)[number]['id'];

const byId: ReadonlyMap<string, MetricRow> = new Map(metrics.map((row) => [row.id, row]));

/** The catalogue row of a known metric. */
export function metric(id: MetricId): MetricRow {
  return byId.get(id) as MetricRow;
}

/** Whether a string from outside (a file, a message) names a metric. */
export function isMetricId(id: string): id is MetricId {
  return byId.has(id);
}
