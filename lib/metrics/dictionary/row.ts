import type { MetricId } from '@/lib/metrics/catalog';
import type { PlaceId } from './places';
import type { SourceId } from './sources';

/** What is not a metric of its own and yet a part of one. `gmv`: a GMV of which nobody says what kind. */
export type Term =
  | 'gmv'
  | 'watch-time'
  | 'preview-views'
  | 'preview-impressions'
  | 'card-impressions'
  | 'buy-now-taps'
  | 'beyond-market'
  | 'market-average'
  | 'beyond-previous'
  | 'previous-period'
  | 'channel-part'
  | 'followers-part'
  | 'others-part'
  | 'group-part'
  | 'all-people'
  | 'finished-plays'
  | 'hit-videos'
  | 'listed-videos'
  | 'posting-creators'
  | 'sampled-creators'
  | 'on-time-orders'
  | 'shipped-orders'
  | 'cancelled-orders'
  | 'returned-orders'
  | 'all-orders'
  | 'answered-24h'
  | 'answered-12h'
  | 'inquiries'
  | 'good-chats'
  | 'bad-chats'
  | 'rated-chats'
  | 'buyers-after-chat'
  | 'people-chatting'
  | 'bad-reviews'
  | 'delivered-orders'
  | 'late-orders'
  | 'due-orders'
  | 'fault-refunds'
  | 'unsatisfied-orders'
  | 'hours';

/** What one of it is; of a rate, what its parts count. */
export type Counts = 'events' | 'people' | 'orders' | 'chats' | 'things' | 'money' | 'time' | 'mark';

/**
 * How a sale is credited. `direct` bought in the LIVE · `attributed` bought after a click there, within the window ·
 * `indirect` attributed and not direct · `ads` by the rules of advertising · `shop` whatever led to it ·
 * `either` a page prints both under one name.
 */
export type Basis = 'direct' | 'attributed' | 'indirect' | 'ads' | 'shop' | 'either';

/** Of a sale; what is absent is not stated by TikTok. */
export type Sale = { basis?: Basis; refunds?: 'in' | 'only'; tax?: 'in' | 'out'; subsidy?: 'in' | 'out' };

/**
 * To which day a figure belongs. `room` the LIVE as a whole, under the day it began · `payment`, `refund`, `ad` the time of
 * that event · `day` the page's statistic day · `moment` a state now · `window` a rolling window of days.
 */
export type DateRule = 'room' | 'payment' | 'refund' | 'ad' | 'day' | 'moment' | 'window';

/** What is known to differ from market to market. */
export type MarketNote = 'headline' | 'window' | 'shop' | 'ctr';

/** What is known of a metric besides its row in the catalogue. What is absent is not stated by TikTok; `sale` only where it counts sales. */
export type DictionaryRow = {
  counts: Counts;
  /** Numerator and denominator where no identity says them. */
  of?: MetricId | Term;
  by?: MetricId | Term;
  /** Per how many of the denominator. */
  per?: number;
  sale?: Sale;
  date?: DateRule;
  /** What differs from market to market. */
  markets?: MarketNote;
  /** Where TikTok shows it. */
  on: readonly PlaceId[];
  /** The English label of a place where it differs from what the word means elsewhere. */
  as?: Partial<Record<PlaceId, string>>;
  sources: readonly SourceId[];
  /** Of the definition. */
  confidence: 'high' | 'medium' | 'low';
};
