import type { Role } from '@/lib/kpi/role';
import { dwellMetrics, kpi, points } from './shared';

/** Talks to camera: keeps people, turns them into clicks, follows and orders. One room at a time. */
export const host: Role = {
  id: 'host',
  kpis: [
    kpi('process', 'room', 'room', dwellMetrics, { id: 'dwell' }),
    kpi('result', 'room', 'room', 'gmv_per_hour', { beside: 'return_rate' }),
    kpi('result', 'room', 'room', ['order_rate_sku', 'ctor_sku'], { id: 'conversion' }),
    kpi('process', 'room', 'room', 'follow_rate'),
    kpi('process', 'room', 'room', 'comment_rate'),
  ],
  weights: {
    dwell: points(35, 25, 15, 25),
    gmv_per_hour: points(10, 25, 35, 25),
    conversion: points(20, 20, 30, 15),
    follow_rate: points(15, 15, 10, 25),
    comment_rate: points(20, 15, 10, 10),
  },
  more: [
    kpi('result', 'room', 'room', ['live_gmv_direct', 'live_gmv_attributed'], { id: 'room_gmv', beside: 'return_rate' }),
    kpi('process', 'room', 'room', ['ctor_sku', 'ctor'], { id: 'ctor' }),
    kpi('process', 'room', 'room', 'live_ctr', { beside: 'ctor_sku' }),
    kpi('process', 'room', 'room', 'new_followers'),
    kpi('guard', 'room', 'room', 'live_violations'),
  ],
};
