import type { MetricId } from '@/lib/metrics/catalog';
import type { Kpi } from './role';

/**
 * The two sums of a LIVE that pages call GMV: what was bought in the LIVE itself, or all that was bought within days after a click in
 * it. They are never added up nor put in each other's place.
 */
export const gmvKinds = ['direct', 'attributed'] as const;
export type GmvKind = (typeof gmvKinds)[number];

const metricOf: Readonly<Record<GmvKind, MetricId>> = { direct: 'live_gmv_direct', attributed: 'live_gmv_attributed' };

/** Whether a KPI may stand for either: then somebody has to say which. */
export function isEitherGmv({ metrics, reckoned }: Pick<Kpi, 'metrics' | 'reckoned'>): boolean {
  return !reckoned && gmvKinds.every((kind) => metrics.includes(metricOf[kind]));
}

/** A KPI with the GMV that a shop counts by first, which its target then belongs to. Without a word on it as it was. */
export function byGmv(kpi: Kpi, kind: GmvKind | undefined): Kpi {
  if (!kind || !isEitherGmv(kpi)) return kpi;
  const first = metricOf[kind];
  return { ...kpi, metrics: [first, ...kpi.metrics.filter((metric) => metric !== first)] };
}

/** The same with no other GMV to stand in: what a shop does not count by is not its number, read or not. */
export function onlyGmv(kpi: Kpi, kind: GmvKind | undefined): Kpi {
  return kind && isEitherGmv(kpi) ? { ...kpi, metrics: [metricOf[kind]] } : kpi;
}
