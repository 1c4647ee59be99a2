import { channels } from './channels.ts';
import type { RoomState } from './totals.ts';

/** Values by metric id, in base units. Null is what the page prints as "--": nothing to divide by. */
export type Figures = Record<string, number | null>;

/** Everything the dashboard can show of a room, by TikTok's own identities. `rate` is what a US dollar buys in the shop's currency. */
export function roomFigures({ second, totals }: RoomState, rate: number): Figures {
  const gmv = (totals.cents / 100) * rate;
  const hours = second / 3600;
  return {
    live_gmv_direct: gmv,
    live_gmv_attributed: (totals.attributedCents / 100) * rate,
    items_sold: totals.items,
    items_sold_attributed: totals.attributedItems,
    sku_orders: totals.orders,
    live_current_viewers: totals.currentViewers,
    live_viewers: totals.viewers,
    live_impressions: totals.impressions,
    live_views: totals.views,
    gmv_per_hour: per(gmv, hours),
    impressions_per_hour: per(totals.impressions, hours),
    show_gpm: per(gmv * 1000, totals.impressions),
    show_gpm_attributed: per((totals.attributedCents / 100) * rate * 1000, totals.impressions),
    watch_gpm: per(gmv * 1000, totals.views),
    live_avg_view_duration_per_view: per(totals.viewSeconds, totals.views),
    comment_rate: per(totals.comments, totals.views),
    follow_rate: per(totals.follows, totals.views),
    share_rate: per(totals.shares, totals.views),
    like_rate: per(totals.likes, totals.views),
    enter_room_rate: per(totals.views, totals.impressions),
    enter_room_rate_preview: per(totals.previewViews, totals.previewImpressions),
    live_ctr: per(totals.clicks, totals.views),
    product_ctr: per(totals.clicks, totals.productImpressions),
    ctor_sku: per(totals.orders, totals.clicks),
    order_rate_sku: per(totals.orders, totals.views),
    product_impressions: totals.productImpressions,
    product_clicks: totals.clicks,
    live_views_over_1min: totals.longViews,
    comments: totals.comments,
    likes: totals.likes,
    shares: totals.shares,
    new_followers: totals.follows,
    ads_cost: (totals.adCents / 100) * rate,
    gmv_max_roi: per(totals.cents, totals.adCents),
    live_violations: totals.violations,
    follower_gmv_share: per(totals.followerCents, totals.cents),
    non_follower_gmv_share: per(totals.cents - totals.followerCents, totals.cents),
  };
}

/** One row of the product list. Products that were never shown print "--" everywhere but in stock. */
export function productFigures(state: RoomState, index: number, rate: number): Figures {
  const row = state.products[index];
  if (!row) return {};
  const shown = row.impressions > 0;
  return {
    product_impressions: shown ? row.impressions : null,
    product_ctr: per(row.clicks, row.impressions),
    live_gmv_direct: shown ? (row.cents / 100) * rate : null,
    add_to_cart: shown ? row.carts : null,
    available_stock: row.stock,
    items_sold: shown ? row.items : null,
    product_clicks: shown ? row.clicks : null,
    ctor_sku: per(row.orders, row.clicks),
  };
}

/** Shares of one channel (or of a parent with its children) in the room. */
export function channelFigures(state: RoomState, id: string): Figures {
  const parts = channels.filter((channel) => channel.id === id || channel.parent === id).map((channel) => state.channels[channel.id]);
  const sum = (field: 'impressions' | 'views' | 'cents') => parts.reduce((total, part) => total + (part?.[field] ?? 0), 0);
  return {
    channel_gmv_share: per(sum('cents'), state.totals.cents),
    channel_impressions_share: per(sum('impressions'), state.totals.impressions),
    channel_views_share: per(sum('views'), state.totals.views),
  };
}

function per(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
