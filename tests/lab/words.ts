import type { LabConfig } from './config.ts';

type Pair = { en: string; zh: string };

/** Card labels by metric id, as the dashboard prints them. */
const cards: Record<string, Pair> = {
  live_gmv_direct: { en: 'GMV', zh: 'GMV' },
  items_sold: { en: 'Items sold', zh: '成交件数' },
  live_current_viewers: { en: 'Current viewers', zh: '在线人数' },
  live_viewers: { en: 'Viewers', zh: '观看人数' },
  live_impressions: { en: 'Impressions', zh: '曝光次数' },
  live_views: { en: 'Views', zh: '观看次数' },
  gmv_per_hour: { en: 'GMV per hour', zh: '每小时GMV' },
  impressions_per_hour: { en: 'Impressions per hour', zh: '每小时曝光次数' },
  show_gpm: { en: 'Show GPM', zh: '千次曝光成交金额' },
  watch_gpm: { en: 'Watch GPM', zh: '千次观看成交金额' },
  live_avg_view_duration_per_view: { en: 'Avg. viewing duration per view', zh: '每次观看平均时长' },
  comment_rate: { en: 'Comment rate', zh: '评论率' },
  follow_rate: { en: 'Follow rate', zh: '关注率' },
  enter_room_rate_preview: { en: 'Tap-through rate (via LIVE preview)', zh: '进房率（通过直播预览）' },
  enter_room_rate: { en: 'Tap-through rate', zh: '进房率' },
  live_ctr: { en: 'LIVE CTR', zh: '直播点击率' },
  order_rate_sku: { en: 'Order rate (SKU orders)', zh: 'SKU 下单率' },
  share_rate: { en: 'Share rate', zh: '分享率' },
  like_rate: { en: 'Like rate', zh: '点赞率' },
  live_views_over_1min: { en: '> 1 min. views', zh: '> 1 分钟观看次数' },
  ctor_sku: { en: 'CTOR (SKU orders)', zh: 'CTOR (SKU 订单)' },
  product_clicks: { en: 'Product clicks', zh: '商品点击次数' },
  product_impressions: { en: 'Product Impressions', zh: '商品曝光次数' },
  new_followers: { en: 'New followers', zh: '新增粉丝数' },
  comments: { en: 'Comments', zh: '评论数' },
  likes: { en: 'Likes', zh: '点赞数' },
  ads_cost: { en: 'Ads Cost', zh: '消耗' },
  gmv_max_roi: { en: 'GMV Max ROI', zh: 'ROI' },
  live_violations: { en: 'Violations', zh: '违规次数' },
};

const columns: Record<string, Pair & { older?: string }> = {
  product_impressions: { en: 'Product Impressions', zh: '商品曝光次数' },
  product_ctr: { en: 'CTR', zh: '点击率', older: 'Click-Through Rate' },
  live_gmv_direct: { en: 'GMV', zh: 'GMV' },
  add_to_cart: { en: 'Added to cart', zh: '加购次数', older: 'Add-to-cart count' },
  available_stock: { en: 'Available stock', zh: '可售库存' },
  items_sold: { en: 'Items sold', zh: '成交件数' },
  channel_gmv_share: { en: 'GMV', zh: 'GMV' },
  channel_impressions_share: { en: 'Impressions', zh: '曝光次数' },
  channel_views_share: { en: 'Views', zh: '观看次数' },
};

const channelNames: Record<string, Pair> = {
  foryou: { en: 'For You feed', zh: '推荐信息流' },
  swipe: { en: 'LIVE swipe', zh: '直播滑动' },
  preview: { en: 'LIVE preview', zh: '直播预览' },
  othersVideos: { en: "Others' video profile taps", zh: '他人视频头像点击' },
  videoProfile: { en: 'Video profile taps', zh: '视频头像点击' },
  search: { en: 'Search', zh: '搜索' },
  feed: { en: 'LIVE feed', zh: '直播信息流' },
  following: { en: 'Following', zh: '关注' },
  other: { en: 'Other channels', zh: '其他渠道' },
};

const phrases = {
  dashboard: { en: 'LIVE Dashboard', zh: '直播大屏' },
  duration: { en: 'Duration', zh: '时长' },
  playbook: { en: 'LIVE dashboard playbook', zh: '直播大屏手册' },
  keyMetrics: { en: 'Key metrics', zh: '核心指标' },
  trends: { en: 'Performance trends', zh: '效果趋势' },
  trendNote: {
    en: 'Each data point on this chart is aggregated in 5 minute intervals.',
    zh: '图中每个数据点按 5 分钟汇总。',
  },
  traffic: { en: 'Traffic source', zh: '流量来源' },
  channel: { en: 'Channel', zh: '渠道' },
  channelHelp: { en: 'Channel definitions', zh: '渠道定义' },
  followers: { en: 'Follower analytics', zh: '粉丝分析' },
  newFollowers: { en: 'New followers', zh: '新粉丝' },
  oldFollowers: { en: 'Existing followers', zh: '老粉丝' },
  follower: { en: 'Followers', zh: '粉丝' },
  nonFollower: { en: 'Non-followers', zh: '非粉丝' },
  products: { en: 'Product List', zh: '商品列表' },
  product: { en: 'Product', zh: '商品' },
  search: { en: 'Search products', zh: '搜索商品' },
  profile: { en: 'User profile', zh: '用户画像' },
  customers: { en: 'Customer profile', zh: '客户画像' },
  gender: { en: 'Gender', zh: '性别' },
  age: { en: 'Age', zh: '年龄' },
  region: { en: 'Region', zh: '地区' },
  stream: { en: 'LIVE', zh: '直播' },
  replay: { en: 'Replay', zh: '回放' },
  comments: { en: 'Comments', zh: '评论' },
  pinned: { en: 'Pinned', zh: '已置顶' },
  language: { en: 'English', zh: '简体中文' },
  boosted: { en: 'GMV Max Active', zh: 'GMV Max 生效中' },
} satisfies Record<string, Pair>;

/** The page's texts in its language; languages without own words here print English ones, as TikTok's fallback does. */
export function wordsFor({ language, variant }: Pick<LabConfig, 'language' | 'variant'>) {
  const side = language === 'zh-CN' ? 'zh' : 'en';
  return {
    card: (metric: string) => cards[metric]?.[side] ?? metric,
    column: (metric: string) => (side === 'en' && variant === 'b' && columns[metric]?.older) || (columns[metric]?.[side] ?? metric),
    channel: (id: string) => channelNames[id]?.[side] ?? id,
    phrase: (name: keyof typeof phrases) => phrases[name][side],
  };
}

export type Words = ReturnType<typeof wordsFor>;
