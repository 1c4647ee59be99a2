import { at, shops } from '../address';
import type { Reader } from './reader';

/** The marks TikTok gives the shop, and the rates behind them as they stand at this moment. */
export const shopHealth: Reader = {
  id: 'shop-health',
  version: 1,
  unconfirmed: true,
  matches: at(shops, 'health-center(?:/[a-z-]+)?|account-health'),
  expected: () => [],
  scope: 'instant',
  regions: [],
  means: {
    only: [
      'sps',
      'store_rating',
      'negative_review_rate',
      'late_dispatch',
      'ship_on_time_rate',
      'seller_cancellation_rate',
      'seller_fault_refund',
      'return_rate',
      'unsatisfied_order_rate',
      'cs_24h_response',
      'cs_12h_response',
      'cs_avg_response',
      'cs_satisfaction',
      'cs_dissatisfaction',
    ],
  },
};
