import type { Role } from '@/lib/kpi/role';
import { dwellMetrics, roomSurfaces } from './shared';

/** Talks to camera: keeps people, turns them into clicks, follows and orders. One room at a time. */
export const host: Role = {
  id: 'host',
  kpis: [
    {
      id: 'dwell',
      metrics: dwellMetrics,
      surfaces: roomSurfaces,
      awaits: 'live-dashboard',
      horizon: 'room',
      kind: 'process',
      weight: 25,
    },
    {
      id: 'gmv_per_hour',
      metrics: ['gmv_per_hour'],
      surfaces: roomSurfaces,
      awaits: 'live-dashboard',
      horizon: 'room',
      kind: 'result',
      weight: 25,
    },
    {
      id: 'conversion',
      metrics: ['order_rate_sku', 'ctor_sku'],
      surfaces: roomSurfaces,
      awaits: 'live-dashboard',
      horizon: 'room',
      kind: 'result',
      weight: 20,
    },
    {
      id: 'follow_rate',
      metrics: ['follow_rate'],
      surfaces: roomSurfaces,
      awaits: 'live-dashboard',
      horizon: 'room',
      kind: 'process',
      weight: 15,
    },
    {
      id: 'comment_rate',
      metrics: ['comment_rate'],
      surfaces: roomSurfaces,
      awaits: 'live-dashboard',
      horizon: 'room',
      kind: 'process',
      weight: 15,
    },
  ],
};
