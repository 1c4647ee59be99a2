import type { Role } from '@/lib/kpi/role';
import { dwellMetrics, kpi, points } from './shared';

/** Runs the room minute by minute: entry, stay, clicks, orders, and the room's pace. */
export const controller: Role = {
  id: 'controller',
  kpis: [
    kpi('result', 'room', 'room', ['live_gmv_direct', 'live_gmv_attributed'], { id: 'room_gmv', beside: 'return_rate' }),
    kpi('process', 'room', 'room', dwellMetrics, { id: 'dwell' }),
    kpi('result', 'room', 'room', 'order_rate_sku', { id: 'conversion' }),
    kpi('process', 'room', 'room', 'live_ctr', { beside: 'ctor_sku' }),
    kpi('process', 'room', 'room', 'enter_room_rate_preview', { beside: 'live_avg_view_duration_per_view' }),
  ],
  weights: {
    room_gmv: points(10, 25, 35, 30),
    dwell: points(25, 20, 15, 15),
    conversion: points(15, 20, 30, 15),
    live_ctr: points(25, 20, 15, 15),
    enter_room_rate_preview: points(25, 15, 5, 25),
  },
  more: [
    kpi('process', 'room', 'room', ['ctor_sku', 'ctor'], { id: 'ctor' }),
    kpi('result', 'room', 'room', 'show_gpm', { beside: 'return_rate' }),
    kpi('process', 'room', 'room', 'comment_rate'),
    kpi('guard', 'room', 'room', 'live_violations'),
  ],
};
