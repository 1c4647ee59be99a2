import { at, shops } from '../address';
import type { Reader } from './reader';

/** How the shop answers its customers. Reached from the chat, whose own pages are never read; the path is not known. */
export const customerService: Reader = {
  id: 'customer-service',
  version: 1,
  unconfirmed: true,
  matches: at(shops, '(?:compass/)?(?:customer-)?service(?:-(?:analytics|analysis|data|performance))?(?:/[a-z-]+)?'),
  expected: () => ['cs_satisfaction'],
  scope: 'period',
  regions: [],
  means: {
    only: [
      'cs_chats_received',
      'cs_chats_resolved',
      'cs_24h_response',
      'cs_12h_response',
      'cs_avg_first_response',
      'cs_avg_response',
      'cs_satisfaction',
      'cs_dissatisfaction',
      'cs_conversion',
      'cs_potential_customers',
      'cs_converted_customers',
      'cs_resolution_rate',
      'cs_unreplied',
    ],
  },
};
