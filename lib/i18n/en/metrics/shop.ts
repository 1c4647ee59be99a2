import type { WordsOf } from '@/lib/i18n/metric-words';
import type { shopMetrics } from '@/lib/metrics/catalog/shop';

export const shop = {
  shop_gmv: { name: 'Shop GMV', short: 'Shop GMV', definition: 'GMV of the shop by payment time; returns and cancellations stay in.' },
  gross_revenue: { name: 'Gross revenue', short: 'Revenue', definition: 'Wider revenue figure beside GMV on the overview.' },
  gmv_from_live: { name: 'GMV from LIVE', short: 'LIVE GMV', definition: 'Part of shop GMV that came from LIVE.' },
  gmv_from_video: { name: 'GMV from video', short: 'Video GMV', definition: 'Part of shop GMV that came from short video.' },
  gmv_from_product_card: {
    name: 'GMV from product card',
    short: 'Card GMV',
    definition: 'Part of shop GMV from shop tab, search and recommendations.',
  },
  gmv_shop_page: { name: 'Shop page GMV', short: 'Shop page', definition: 'GMV from the shop page.' },
  gmv_from_creators: { name: 'GMV from creators', short: 'Affiliate GMV', definition: 'GMV credited to affiliate creators.' },
  gmv_from_seller: { name: 'Own-account GMV', short: 'Own GMV', definition: "GMV credited to the seller's own accounts." },
  visitors: { name: 'Visitors', short: 'Visitors', definition: 'Unique visitors to shop or product pages.' },
  page_views: { name: 'Page views', short: 'Page views', definition: 'Views of product pages.' },
  shop_conversion_rate: { name: 'Conversion rate (shop)', short: 'Shop CVR', definition: 'Buyers ÷ visitors.' },
  product_unique_customers: {
    name: 'Unique product visitors',
    short: 'Prod. visitors',
    definition: 'Unique people who saw or opened the product.',
  },
  refunds: { name: 'Refunds', short: 'Refunds', definition: 'Refund amount, booked when the refund succeeds.' },
  video_views: { name: 'Video views', short: 'Plays', definition: 'Video plays.' },
  videos_posted: { name: 'Videos posted', short: 'Videos', definition: 'Shoppable videos in the period.' },
  video_hit_rate: { name: 'Hit rate', short: 'Hit rate', definition: 'Share of videos with more than 10,000 plays.' },
  video_completion: { name: 'Completion rate', short: 'Completion', definition: 'Share of plays that reached the end.' },
  video_gmv: { name: 'Video GMV', short: 'Video GMV', definition: 'GMV credited to the video.' },
  video_gpm: { name: 'Video GPM', short: 'Video GPM', definition: 'GMV per 1,000 video plays.' },
  est_commission: { name: 'Est. commission', short: 'Commission', definition: 'Estimated commission.' },
  creator_post_rate: { name: 'Expected post rate', short: 'Post rate', definition: 'Expected share of sampled creators who post.' },
} satisfies WordsOf<typeof shopMetrics>;
