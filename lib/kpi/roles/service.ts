import type { Role } from '@/lib/kpi/role';
import { kpi, points } from './shared';

/** Answers. TikTok rates a shop on 24 h (US, EU, UK) or on 12 h (South-East Asia): one of the two is held against it, never both. */
export const service: Role = {
  id: 'service',
  kpis: [
    kpi('result', 'service', 'month', ['cs_24h_response', 'cs_12h_response'], { id: 'response_rate', beside: 'cs_satisfaction' }),
    kpi('result', 'service', 'month', 'cs_satisfaction'),
    kpi('guard', 'service', 'month', 'cs_dissatisfaction'),
    kpi('process', 'service', 'month', ['cs_avg_first_response', 'cs_avg_response'], {
      id: 'cs_avg_first_response',
      beside: 'cs_satisfaction',
    }),
  ],
  weights: {
    response_rate: points(40, 35, 25, 35),
    cs_satisfaction: points(20, 20, 30, 25),
    cs_dissatisfaction: points(10, 15, 25, 15),
    cs_avg_first_response: points(30, 30, 20, 25),
  },
  more: [
    kpi('result', 'service', 'month', 'cs_resolution_rate'),
    kpi('result', 'service', 'month', 'cs_conversion', { beside: 'cs_dissatisfaction' }),
    kpi('guard', 'health', 'month', 'negative_review_rate'),
    kpi('guard', 'afterSales', 'month', ['return_rate', 'refunds'], { id: 'refunds' }),
  ],
};
