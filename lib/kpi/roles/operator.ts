import type { Role } from '@/lib/kpi/role';
import { kpi, points } from './shared';

/**
 * Answers for the month of LIVEs: sales, traffic value, conversion, clicks, and refunds as the guard beside them. Who runs a whole shop
 * with its videos starts from the template for that.
 */
export const operator: Role = {
  id: 'operator',
  kpis: [
    kpi('result', 'lives', 'month', 'live_gmv_attributed'),
    kpi('result', 'lives', 'month', 'show_gpm_attributed'),
    kpi('process', 'lives', 'month', 'ctor_sku'),
    kpi('process', 'lives', 'month', 'live_ctr', { beside: 'ctor_sku' }),
    kpi('guard', 'afterSales', 'month', ['return_rate', 'refunds'], { id: 'refunds' }),
  ],
  weights: {
    live_gmv_attributed: points(15, 35, 25, 40),
    show_gpm_attributed: points(15, 20, 20, 15),
    ctor_sku: points(25, 20, 20, 15),
    live_ctr: points(35, 15, 10, 10),
    refunds: points(10, 10, 25, 20),
  },
  more: [
    kpi('result', 'shop', 'month', 'shop_gmv', { beside: 'return_rate' }),
    kpi('result', 'shop', 'month', 'shop_conversion_rate'),
    kpi('process', 'videos', 'month', 'videos_posted', { beside: 'video_completion' }),
    kpi('result', 'videos', 'month', 'video_hit_rate', { id: 'hit_rate', beside: 'videos_posted' }),
    kpi('process', 'videos', 'month', 'product_ctr'),
    kpi('result', 'lives', 'month', 'new_followers'),
    kpi('guard', 'health', 'month', ['sps', 'store_rating'], { id: 'sps' }),
  ],
};
