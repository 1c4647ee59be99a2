import type { MetricRow } from '@/lib/metrics/metric';

/** Metrics of customer service, fulfilment and shop health. */
export const serviceMetrics = [
  { id: 'pending_orders', unit: 'count', better: 'less', kind: 'level' },
  { id: 'pending_returns', unit: 'count', better: 'less', kind: 'level' },
  { id: 'ship_on_time_rate', unit: 'ratio', better: 'more', kind: 'rate' },
  { id: 'seller_cancellation_rate', unit: 'ratio', better: 'less', kind: 'rate' },
  { id: 'return_rate', unit: 'ratio', better: 'less', kind: 'rate' },
  { id: 'cs_chats_received', unit: 'count', better: 'neither', kind: 'counter' },
  { id: 'cs_chats_resolved', unit: 'count', better: 'more', kind: 'counter' },
  { id: 'cs_24h_response', unit: 'ratio', better: 'more', kind: 'rate' },
  { id: 'cs_12h_response', unit: 'ratio', better: 'more', kind: 'rate' },
  { id: 'cs_avg_first_response', unit: 'duration', better: 'less', kind: 'rate' },
  { id: 'cs_avg_response', unit: 'duration', better: 'less', kind: 'rate' },
  { id: 'cs_satisfaction', unit: 'ratio', better: 'more', kind: 'rate' },
  { id: 'cs_dissatisfaction', unit: 'ratio', better: 'less', kind: 'rate' },
  { id: 'cs_conversion', unit: 'ratio', better: 'more', kind: 'rate' },
  { id: 'cs_potential_customers', unit: 'count', better: 'more', kind: 'unique' },
  { id: 'cs_converted_customers', unit: 'count', better: 'more', kind: 'unique' },
  { id: 'cs_resolution_rate', unit: 'ratio', better: 'more', kind: 'rate' },
  { id: 'cs_unreplied', unit: 'count', better: 'less', kind: 'level' },
  { id: 'sps', unit: 'score', better: 'more', kind: 'level' },
  { id: 'store_rating', unit: 'score', better: 'more', kind: 'level' },
  { id: 'negative_review_rate', unit: 'ratio', better: 'less', kind: 'rate' },
  { id: 'late_dispatch', unit: 'ratio', better: 'less', kind: 'rate' },
  { id: 'seller_fault_refund', unit: 'ratio', better: 'less', kind: 'rate' },
  { id: 'unsatisfied_order_rate', unit: 'ratio', better: 'less', kind: 'rate' },
] as const satisfies readonly MetricRow[];
