import type { Role } from '@/lib/kpi/role';
import { dwellMetrics, roomSurfaces } from './shared';

/** Runs the room minute by minute: entry, stay, clicks, orders, and the room's pace. */
export const controller: Role = {
  id: 'controller',
  kpis: [
    {
      id: 'room_gmv',
      metrics: ['live_gmv_direct', 'live_gmv_attributed'],
      surfaces: roomSurfaces,
      awaits: 'live-dashboard',
      horizon: 'room',
      kind: 'result',
      weight: 25,
    },
    {
      id: 'dwell',
      metrics: dwellMetrics,
      surfaces: roomSurfaces,
      awaits: 'live-dashboard',
      horizon: 'room',
      kind: 'process',
      weight: 20,
    },
    {
      id: 'conversion',
      metrics: ['order_rate_sku'],
      surfaces: roomSurfaces,
      awaits: 'live-dashboard',
      horizon: 'room',
      kind: 'result',
      weight: 20,
    },
    {
      id: 'live_ctr',
      metrics: ['live_ctr'],
      surfaces: roomSurfaces,
      awaits: 'live-dashboard',
      horizon: 'room',
      kind: 'process',
      weight: 20,
    },
    {
      id: 'enter_room_rate_preview',
      metrics: ['enter_room_rate_preview'],
      surfaces: roomSurfaces,
      awaits: 'live-dashboard',
      horizon: 'room',
      kind: 'process',
      weight: 15,
    },
  ],
};
