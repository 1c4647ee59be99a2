import type { Role } from '@/lib/kpi/role';
import { kpi, points } from './shared';

/** Decides and pays: the shop's month, the LIVEs in it, what ads return, and the two guards. */
export const lead: Role = {
  id: 'lead',
  kpis: [
    kpi('result', 'shop', 'month', 'shop_gmv'),
    kpi('process', 'shop', 'month', 'shop_conversion_rate'),
    kpi('result', 'gmvMax', 'month', 'gmv_max_roi', { beside: 'ads_cost' }),
    { ...kpi('guard', 'shop', 'month', ['return_rate', 'refunds'], { id: 'refunds' }), awaits: 'home' },
    kpi('guard', 'health', 'month', ['sps', 'store_rating'], { id: 'sps' }),
  ],
  weights: {
    shop_gmv: points(15, 35, 20, 40),
    shop_conversion_rate: points(40, 20, 15, 15),
    gmv_max_roi: points(15, 20, 30, 10),
    refunds: points(15, 15, 25, 20),
    sps: points(15, 10, 10, 15),
  },
  more: [
    kpi('result', 'shop', 'month', 'gmv_from_live'),
    kpi('result', 'shop', 'month', 'gmv_from_video'),
    kpi('process', 'videos', 'month', 'videos_posted', { beside: 'video_completion' }),
    kpi('guard', 'health', 'month', 'negative_review_rate'),
    kpi('guard', 'health', 'month', 'late_dispatch'),
  ],
};
