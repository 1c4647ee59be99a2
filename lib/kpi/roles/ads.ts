import type { Role } from '@/lib/kpi/role';
import { kpi, points } from './shared';

/** Holds the budget. GMV Max counts paid and organic orders together: its ROI stands under its own name only. */
export const ads: Role = {
  id: 'ads',
  kpis: [
    { ...kpi('result', 'gmvMax', 'day', 'gmv_max_roi', { beside: 'ads_cost' }), surfaces: ['gmv-max', 'live-dashboard'] },
    kpi('result', 'gmvMax', 'day', 'gmv_max_gross_revenue', { beside: 'return_rate' }),
    kpi('result', 'gmvMax', 'day', 'ads_cost_per_order'),
    kpi('process', 'ads', 'day', 'ad_ctr', { beside: 'ad_cvr' }),
    { ...kpi('process', 'ads', 'day', 'cpm'), surfaces: ['ads-manager'] },
  ],
  weights: {
    gmv_max_roi: points(15, 25, 45, 25),
    gmv_max_gross_revenue: points(10, 35, 15, 35),
    ads_cost_per_order: points(20, 20, 25, 15),
    ad_ctr: points(35, 15, 10, 15),
    cpm: points(20, 5, 5, 10),
  },
  more: [
    kpi('guard', 'ads', 'day', 'ads_cost_no_orders'),
    kpi('result', 'ads', 'day', 'roas', { beside: 'ads_cost' }),
    kpi('process', 'ads', 'day', 'ad_cvr'),
    kpi('process', 'ads', 'day', 'cpc', { beside: 'ad_cvr' }),
  ],
};
