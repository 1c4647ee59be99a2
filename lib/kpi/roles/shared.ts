import type { Horizon, Kpi, StageWeights } from '@/lib/kpi/role';
import type { MetricId } from '@/lib/metrics/catalog';
import type { SurfaceId } from '@/lib/snapshot/snapshot';

/** Pages that show one room. The workbench first: it is the one that is open during a LIVE. */
export const roomSurfaces: readonly SurfaceId[] = ['live-dashboard', 'live-trend', 'streamer-console', 'compass-live-details'];

/** Pages that show an account's LIVEs over a period. */
export const liveSurfaces: readonly SurfaceId[] = ['streamer-live-analytics', 'compass-live', 'streamer-data-overview'];

/** Both viewing durations answer "how long do they stay"; they count differently and are never compared. */
export const dwellMetrics = ['live_avg_view_duration_per_view', 'live_avg_view_duration'] as const;

const shop = { surfaces: ['compass-overview', 'home'], awaits: 'compass-overview' } as const;

/** Where KPIs are read: on the first of `surfaces` that shows one; `awaits` is the page to open. */
const places = {
  room: { surfaces: roomSurfaces, awaits: 'live-dashboard' },
  lives: { surfaces: liveSurfaces, awaits: 'streamer-live-analytics' },
  videos: { surfaces: ['streamer-video-analysis', 'compass-video'], awaits: 'streamer-video-analysis' },
  shop,
  afterSales: { surfaces: ['home', 'compass-overview'], awaits: 'home' },
  health: { surfaces: ['shop-health', 'home'], awaits: 'shop-health' },
  service: { surfaces: ['customer-service', 'shop-health'], awaits: 'customer-service' },
  gmvMax: { surfaces: ['gmv-max'], awaits: 'gmv-max' },
  ads: { surfaces: ['ads-manager', 'gmv-max'], awaits: 'ads-manager' },
} as const satisfies Record<string, Pick<Kpi, 'surfaces' | 'awaits'>>;

type More = Partial<Pick<Kpi, 'id' | 'beside' | 'reckoned'>>;

/** A KPI read in one place; it goes by the name of its first metric unless it has an `id` of its own. */
export function kpi(
  kind: Kpi['kind'],
  place: keyof typeof places,
  horizon: Horizon,
  metrics: MetricId | Kpi['metrics'],
  { id, ...more }: More = {},
): Kpi {
  const all: Kpi['metrics'] = typeof metrics === 'string' ? [metrics] : metrics;
  return { id: id ?? all[0], metrics: all, ...places[place], horizon, kind, ...more };
}

/** Points at the stages, in their order: 测品, 起量, 盈利, 扩市场. */
export function points(test: number, scale: number, profit: number, expand: number): StageWeights {
  return { test, scale, profit, expand };
}
