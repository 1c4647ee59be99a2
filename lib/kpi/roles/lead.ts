import type { Role } from '@/lib/kpi/role';
import type { SurfaceId } from '@/lib/snapshot/snapshot';

const overview: readonly SurfaceId[] = ['compass-overview', 'home'];

/** Decides and pays: the shop's month, the LIVEs in it, what ads return, and the two guards. */
export const lead: Role = {
  id: 'lead',
  kpis: [
    {
      id: 'shop_gmv',
      metrics: ['shop_gmv'],
      surfaces: overview,
      awaits: 'compass-overview',
      horizon: 'month',
      kind: 'result',
      weight: 35,
    },
    {
      id: 'shop_conversion_rate',
      metrics: ['shop_conversion_rate'],
      surfaces: overview,
      awaits: 'compass-overview',
      horizon: 'month',
      kind: 'process',
      weight: 20,
    },
    {
      id: 'gmv_max_roi',
      metrics: ['gmv_max_roi'],
      surfaces: ['gmv-max'],
      awaits: 'gmv-max',
      horizon: 'month',
      kind: 'result',
      weight: 20,
    },
    {
      id: 'refunds',
      metrics: ['return_rate', 'refunds'],
      surfaces: overview,
      awaits: 'home',
      horizon: 'month',
      kind: 'guard',
      weight: 15,
    },
    {
      id: 'sps',
      metrics: ['sps', 'store_rating'],
      surfaces: ['shop-health', 'home'],
      awaits: 'shop-health',
      horizon: 'month',
      kind: 'guard',
      weight: 10,
    },
  ],
};
