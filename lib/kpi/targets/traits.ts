import { type MetricId, metric as rowOf } from '@/lib/metrics/catalog';
import type { Better, Kind, Unit } from '@/lib/metrics/metric';
import type { Kpi } from '../role';

/** How a KPI's number behaves: as its formula says where it is worked out, else as the catalogue says of the metric. */
export function traitsOfKpi({ reckoned }: Pick<Kpi, 'reckoned'>, metric: MetricId): { unit: Unit; better: Better; kind: Kind } {
  return reckoned ?? rowOf(metric);
}
