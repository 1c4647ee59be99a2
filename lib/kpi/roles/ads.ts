import type { Role } from '@/lib/kpi/role';

/** Holds the budget. GMV Max counts paid and organic orders together: its ROI stands under its own name only. */
export const ads: Role = {
  id: 'ads',
  kpis: [
    {
      id: 'gmv_max_roi',
      metrics: ['gmv_max_roi'],
      surfaces: ['gmv-max', 'live-dashboard'],
      awaits: 'gmv-max',
      horizon: 'day',
      kind: 'result',
      weight: 40,
    },
    {
      id: 'ads_cost_per_order',
      metrics: ['ads_cost_per_order'],
      surfaces: ['gmv-max'],
      awaits: 'gmv-max',
      horizon: 'day',
      kind: 'result',
      weight: 30,
    },
    {
      id: 'ad_ctr',
      metrics: ['ad_ctr'],
      surfaces: ['ads-manager', 'gmv-max'],
      awaits: 'ads-manager',
      horizon: 'day',
      kind: 'process',
      weight: 20,
    },
    {
      id: 'cpm',
      metrics: ['cpm'],
      surfaces: ['ads-manager'],
      awaits: 'ads-manager',
      horizon: 'day',
      kind: 'process',
      weight: 10,
    },
  ],
};
