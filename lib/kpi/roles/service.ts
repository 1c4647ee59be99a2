import type { Role } from '@/lib/kpi/role';
import type { SurfaceId } from '@/lib/snapshot/snapshot';

const surfaces: readonly SurfaceId[] = ['customer-service', 'shop-health'];

/** Answers. TikTok rates the shop on 24 h (US, EU) or 12 h (SEA); the page shows the one that counts. */
export const service: Role = {
  id: 'service',
  kpis: [
    {
      id: 'cs_24h_response',
      metrics: ['cs_24h_response'],
      surfaces,
      awaits: 'customer-service',
      horizon: 'month',
      kind: 'result',
      weight: 30,
    },
    {
      id: 'cs_12h_response',
      metrics: ['cs_12h_response'],
      surfaces,
      awaits: 'customer-service',
      horizon: 'month',
      kind: 'result',
      weight: 30,
    },
    {
      id: 'cs_satisfaction',
      metrics: ['cs_satisfaction'],
      surfaces,
      awaits: 'customer-service',
      horizon: 'month',
      kind: 'result',
      weight: 20,
    },
    {
      id: 'cs_avg_first_response',
      metrics: ['cs_avg_first_response', 'cs_avg_response'],
      surfaces,
      awaits: 'customer-service',
      horizon: 'month',
      kind: 'process',
      weight: 20,
    },
  ],
};
