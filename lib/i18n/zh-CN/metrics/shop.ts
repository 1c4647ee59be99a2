import type { WordsOf } from '@/lib/i18n/metric-words';
import type { shopMetrics } from '@/lib/metrics/catalog/shop';

export const shop = {
  shop_gmv: { name: '店铺 GMV', short: '店铺 GMV', definition: '店铺成交金额，按支付时间，退货和取消不扣。' },
  gross_revenue: { name: '总收入', short: '总收入', definition: '数据概览里比 GMV 更宽的收入口径。' },
  gmv_from_live: { name: '直播 GMV（店铺）', short: '直播 GMV', definition: '店铺 GMV 中来自直播的部分。' },
  gmv_from_video: { name: '视频 GMV（店铺）', short: '视频 GMV', definition: '店铺 GMV 中来自短视频的部分。' },
  gmv_from_product_card: { name: '商品卡 GMV', short: '商品卡 GMV', definition: '店铺 GMV 中来自商城、搜索、推荐的部分。' },
  gmv_shop_page: { name: '店铺页 GMV', short: '店铺页', definition: '店铺主页带来的 GMV。' },
  gmv_from_creators: { name: '达人 GMV', short: '达人 GMV', definition: '归到联盟达人的 GMV。' },
  gmv_from_seller: { name: '自营 GMV', short: '自营 GMV', definition: '归到商家自有账号的 GMV。' },
  visitors: { name: '访客数', short: '访客', definition: '店铺或商品页的去重访客。' },
  page_views: { name: '页面浏览次数', short: '浏览', definition: '商品页浏览次数。' },
  shop_conversion_rate: { name: '店铺转化率', short: '店铺转化', definition: '买家数 ÷ 访客数。' },
  product_unique_customers: { name: '商品去重访客', short: '商品访客', definition: '看过或打开商品的去重人数。' },
  refunds: { name: '退款金额', short: '退款', definition: '退款金额，按退款成功时间计。' },
  video_views: { name: '视频播放量', short: '播放', definition: '视频播放次数。' },
  videos_posted: { name: '发布视频数', short: '发布数', definition: '周期内发布的带货视频数。' },
  video_hit_rate: { name: '爆款率', short: '爆款率', definition: '播放过 1 万的视频占全部视频的比例。' },
  video_completion: { name: '完播率', short: '完播率', definition: '播完的播放占比。' },
  video_gmv: { name: '视频 GMV', short: '视频 GMV', definition: '归到视频的成交金额。' },
  video_gpm: { name: '视频 GPM', short: '视频 GPM', definition: '视频千次播放成交金额。' },
  est_commission: { name: '预计佣金', short: '佣金', definition: '预估佣金。' },
  creator_post_rate: { name: '预计发布率', short: '发布率', definition: '收到样品的达人预计会发布的比例。' },
} satisfies WordsOf<typeof shopMetrics>;
