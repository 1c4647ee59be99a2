import type { Role } from '@/lib/kpi/role';
import { liveSurfaces } from './shared';

/** Answers for the month of LIVEs: sales, traffic value, conversion, clicks, and refunds as the guard beside them. */
export const operator: Role = {
  id: 'operator',
  kpis: [
    {
      id: 'live_gmv_attributed',
      metrics: ['live_gmv_attributed'],
      surfaces: liveSurfaces,
      awaits: 'streamer-live-analytics',
      horizon: 'month',
      kind: 'result',
      weight: 35,
    },
    {
      id: 'show_gpm_attributed',
      metrics: ['show_gpm_attributed'],
      surfaces: liveSurfaces,
      awaits: 'streamer-live-analytics',
      horizon: 'month',
      kind: 'result',
      weight: 20,
    },
    {
      id: 'ctor_sku',
      metrics: ['ctor_sku'],
      surfaces: liveSurfaces,
      awaits: 'streamer-live-analytics',
      horizon: 'month',
      kind: 'process',
      weight: 20,
    },
    {
      id: 'live_ctr',
      metrics: ['live_ctr'],
      surfaces: liveSurfaces,
      awaits: 'streamer-live-analytics',
      horizon: 'month',
      kind: 'process',
      weight: 15,
    },
    {
      id: 'refunds',
      metrics: ['return_rate', 'refunds'],
      surfaces: ['home', 'compass-overview'],
      awaits: 'home',
      horizon: 'month',
      kind: 'guard',
      weight: 10,
    },
  ],
};
