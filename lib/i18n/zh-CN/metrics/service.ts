import type { WordsOf } from '@/lib/i18n/metric-words';
import type { serviceMetrics } from '@/lib/metrics/catalog/service';

export const service = {
  pending_orders: { name: '待处理订单', short: '待处理', definition: '等待处理的订单数。' },
  pending_returns: { name: '待处理退货', short: '待退货', definition: '等待处理的退货数。' },
  ship_on_time_rate: { name: '按时发货率', short: '按时发货', definition: '30 天内按时发货的订单占比。' },
  seller_cancellation_rate: { name: '商责取消率', short: '商责取消', definition: '30 天内因商家原因取消的订单占比。' },
  return_rate: { name: '退货率', short: '退货率', definition: '退货订单 ÷ 订单，30 天。' },
  cs_chats_received: { name: '收到会话数', short: '会话', definition: '周期内收到的会话数。' },
  cs_chats_resolved: { name: '已解决会话', short: '已解决', definition: '已解决的会话数。' },
  cs_24h_response: { name: '24 小时回复率', short: '24h 回复', definition: '24 小时内回复 ÷ 咨询数。美国目标 90%，低于 85% 会处罚。' },
  cs_12h_response: { name: '12 小时回复率', short: '12h 回复', definition: '12 小时内回复 ÷ 咨询数，30 天；东南亚计入店铺评分。' },
  cs_avg_first_response: { name: '平均首次响应时间', short: '首响', definition: '首次人工回复的平均用时。' },
  cs_avg_response: { name: '平均响应时间', short: '响应', definition: '平均回复用时，不含机器人。' },
  cs_satisfaction: { name: '满意度', short: '满意度', definition: '4–5 星会话 ÷ 有评分的会话。' },
  cs_dissatisfaction: { name: '不满意率', short: '不满意', definition: '1–2 星会话 ÷ 有评分的会话，60 天。' },
  cs_conversion: { name: '询单转化率', short: '询单转化', definition: '咨询后 7 天内下单 ÷ 咨询人数。' },
  cs_potential_customers: { name: '潜在客户', short: '潜客', definition: '会话中有购买意向的客户。' },
  cs_converted_customers: { name: '已转化客户', short: '已转化', definition: '咨询后下单的客户。' },
  cs_resolution_rate: { name: '解决率', short: '解决率', definition: '已解决会话占比。' },
  cs_unreplied: { name: '未回复会话', short: '未回复', definition: '还没回复的会话。' },
  sps: { name: '店铺绩效分', short: 'SPS', definition: '0–5 分，看商品、履约、服务；美国，90 天满 30 单才有。' },
  store_rating: { name: '店铺评分', short: '评分', definition: '0–5 分，每日更新；东南亚。' },
  negative_review_rate: { name: '差评率', short: '差评', definition: '1–2 星首评 ÷ 已送达订单，60 天。' },
  late_dispatch: { name: '延迟发货率', short: '迟发', definition: '超时发货 ÷ 应发订单。' },
  seller_fault_refund: { name: '商责退货退款率', short: '商责退款', definition: '商家原因退货退款 ÷ 订单，60 天。' },
  unsatisfied_order_rate: { name: '不满意订单率', short: '不满意', definition: '有差评或商责问题的订单占比，60 天。' },
} satisfies WordsOf<typeof serviceMetrics>;
