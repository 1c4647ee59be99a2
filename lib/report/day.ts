import type { MetricId } from '@/lib/metrics/catalog';
import type { RoomSummary } from '@/lib/room/summary';
import type { Scope, Shop, SurfaceId, Value } from '@/lib/snapshot/snapshot';

/** One figure of a day with the evidence it opens to. */
export type Fact = Value & { metric: MetricId; surface: SurfaceId; url?: string; scope: Scope; at: number; snapshot: string };

/** The day of a shop: [cut, cut + 24 h) in the shop's zone. */
export type DayReport = {
  shop: Shop;
  /** Calendar day in the shop's zone, YYYY-MM-DD. */
  day: string;
  /** IANA zone or fixed offset, and whether it was printed on a page, taken from the region, or assumed. */
  zone: string;
  zoneFrom: 'page' | 'region' | 'assumed';
  from: number;
  to: number;
  /** The newest reading of each metric per surface and scope. */
  facts: Fact[];
  rooms: RoomSummary[];
};
