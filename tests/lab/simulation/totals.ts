/** What TikTok would have counted since the start of the room: whole numbers only, money in cents. */
export type Totals = {
  impressions: number;
  previewImpressions: number;
  views: number;
  previewViews: number;
  viewers: number;
  currentViewers: number;
  viewSeconds: number;
  longViews: number;
  productImpressions: number;
  clicks: number;
  orders: number;
  items: number;
  cents: number;
  followerCents: number;
  attributedCents: number;
  attributedItems: number;
  comments: number;
  likes: number;
  shares: number;
  follows: number;
  adCents: number;
  violations: number;
};

export type ProductTotals = {
  impressions: number;
  clicks: number;
  carts: number;
  orders: number;
  items: number;
  cents: number;
  stock: number;
};

export type ChannelTotals = { impressions: number; views: number; cents: number };

/** The room at one second. */
export type RoomState = {
  second: number;
  totals: Totals;
  products: ProductTotals[];
  channels: Record<string, ChannelTotals>;
  pinned: number;
  host: string;
  /** Cumulative cents and views at each five minutes: what the trend chart draws. */
  trend: { second: number; cents: number; views: number }[];
};

export function noTotals(): Totals {
  return {
    impressions: 0,
    previewImpressions: 0,
    views: 0,
    previewViews: 0,
    viewers: 0,
    currentViewers: 0,
    viewSeconds: 0,
    longViews: 0,
    productImpressions: 0,
    clicks: 0,
    orders: 0,
    items: 0,
    cents: 0,
    followerCents: 0,
    attributedCents: 0,
    attributedItems: 0,
    comments: 0,
    likes: 0,
    shares: 0,
    follows: 0,
    adCents: 0,
    violations: 0,
  };
}
