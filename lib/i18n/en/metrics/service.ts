import type { WordsOf } from '@/lib/i18n/metric-words';
import type { serviceMetrics } from '@/lib/metrics/catalog/service';

export const service = {
  pending_orders: { name: 'Pending orders', short: 'To ship', definition: 'Orders waiting for action.' },
  pending_returns: { name: 'Pending returns', short: 'Returns', definition: 'Returns waiting for action.' },
  ship_on_time_rate: { name: 'Ship-on-time rate', short: 'On time', definition: 'Share of orders shipped on time, 30 days.' },
  seller_cancellation_rate: {
    name: 'Seller-fault cancellation rate',
    short: 'Cancelled',
    definition: "Orders cancelled by the seller's fault, 30 days.",
  },
  return_rate: { name: 'Return rate', short: 'Return rate', definition: 'Returned orders ÷ orders, 30 days.' },
  cs_chats_received: { name: 'Chats received', short: 'Chats', definition: 'Chats received in the period.' },
  cs_chats_resolved: { name: 'Chats resolved', short: 'Resolved', definition: 'Chats resolved.' },
  cs_24h_response: {
    name: '24-hour response rate',
    short: '24 h reply',
    definition: 'Answered within 24 hours ÷ inquiries. US: 90% is the goal, under 85% is enforced.',
  },
  cs_12h_response: {
    name: '12-hour response rate',
    short: '12 h reply',
    definition: 'Answered within 12 hours ÷ inquiries, 30 days; part of the store rating in South-East Asia.',
  },
  cs_avg_first_response: { name: 'Avg. first response time', short: 'First reply', definition: 'Average time to the first human answer.' },
  cs_avg_response: { name: 'Avg. response time', short: 'Reply time', definition: 'Average answer time, bots left out.' },
  cs_satisfaction: { name: 'Satisfaction rate', short: 'Satisfied', definition: 'Chats rated 4–5 stars ÷ rated chats.' },
  cs_dissatisfaction: { name: 'Dissatisfaction rate', short: 'Dissatisfied', definition: 'Chats rated 1–2 stars ÷ rated chats, 60 days.' },
  cs_conversion: {
    name: 'Chat conversion rate',
    short: 'Chat CVR',
    definition: 'Bought within 7 days after a chat ÷ customers who chatted.',
  },
  cs_potential_customers: { name: 'Potential customers', short: 'Potential', definition: 'Customers with buying intent found in chats.' },
  cs_converted_customers: { name: 'Converted customers', short: 'Converted', definition: 'Customers who bought after the chat.' },
  cs_resolution_rate: { name: 'Resolution rate', short: 'Resolution', definition: 'Share of chats resolved.' },
  cs_unreplied: { name: 'Unreplied chats', short: 'Unreplied', definition: 'Chats with no answer yet.' },
  sps: {
    name: 'Shop Performance Score',
    short: 'SPS',
    definition: '0–5 from product satisfaction, fulfilment and service; US, needs 30 delivered orders in 90 days.',
  },
  store_rating: { name: 'Store rating', short: 'Rating', definition: '0–5, updated daily; South-East Asia.' },
  negative_review_rate: {
    name: 'Negative review rate',
    short: 'Bad reviews',
    definition: '1–2 star first reviews ÷ delivered orders, 60 days.',
  },
  late_dispatch: { name: 'Late dispatch rate', short: 'Late', definition: 'Orders shipped late ÷ orders due.' },
  seller_fault_refund: {
    name: 'Seller-fault return and refund rate',
    short: 'Fault refunds',
    definition: "Returns or refunds by the seller's fault ÷ orders, 60 days.",
  },
  unsatisfied_order_rate: {
    name: 'Unsatisfied order rate',
    short: 'Unsatisfied',
    definition: 'Orders with a bad review or seller-fault problem ÷ orders, 60 days.',
  },
} satisfies WordsOf<typeof serviceMetrics>;
