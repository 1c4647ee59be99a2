import type { Role } from '@/lib/kpi/role';
import { kpi, points } from './shared';

/** Holds the budget. GMV Max counts paid and organic orders together: its ROI stands under its own name only. */
export const ads: Role = {
  id: 'ads',
  kpis: [
    { ...kpi('result', 'gmvMax', 'day', 'gmv_max_roi', { beside: 'ads_cost' }), surfaces: ['gmv-max', 'live-dashboard'] },
    kpi('result', 'gmvMax', 'day', 'ads_cost_per_order'),
    kpi('process', 'ads', 'day', 'ad_ctr', { beside: 'ad_cvr' }),
    { ...kpi('process', 'ads', 'day', 'cpm'), surfaces: ['ads-manager'] },
    kpi('guard', 'ads', 'day', 'ads_cost_no_orders'),
  ],
  weights: {
    gmv_max_roi: points(20, 35, 45, 35),
    ads_cost_per_order: points(20, 30, 25, 25),
    ad_ctr: points(30, 15, 10, 15),
    cpm: points(20, 10, 5, 10),
    ads_cost_no_orders: points(10, 10, 15, 15),
  },
  more: [
    kpi('result', 'gmvMax', 'day', 'gmv_max_gross_revenue', { beside: 'return_rate' }),
    kpi('result', 'ads', 'day', 'roas', { beside: 'ads_cost' }),
    kpi('process', 'ads', 'day', 'ad_cvr'),
    kpi('process', 'ads', 'day', 'cpc', { beside: 'ad_cvr' }),
  ],
};
