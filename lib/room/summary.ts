import type { MetricId } from '@/lib/metrics/catalog';
import type { Shop, SurfaceId, Values } from '@/lib/snapshot/snapshot';

/** The market average of a metric as a room's page last implied it, and when (epoch ms). */
export type Market = { average: number; at: number; currency?: string };

/** One LIVE as the rooms list shows it. `values` are the latest full readings. */
export type RoomSummary = {
  room: string;
  shop: Shop;
  surface: SurfaceId;
  state: 'live' | 'ended';
  /** First and last moment we saw it, epoch milliseconds. */
  first: number;
  last: number;
  /** When `values` were read, epoch milliseconds; absent in rows of old: then `last`. */
  read?: number;
  /** Start of the LIVE: first reading minus its printed duration; absent when no duration was read. */
  start?: number;
  seconds?: number;
  /** Minutes with at least one sample. */
  minutes: number;
  values: Values;
  /** What the page of `surface` said of the market while the room ran: the mark comes and goes. */
  market?: Partial<Record<MetricId, Market>>;
  demo?: true;
  /** How long it is meant to run, whole minutes, as a person said. */
  planned?: number;
  /**
   * A person said that it is over, when (epoch ms): nobody saw the end, and it counts as ended at its last look. The page takes this
   * back when it is read on air later, and makes it needless when it says itself that the LIVE has ended.
   */
  over?: { said: number };
};

/** No LIVE is planned for longer, minutes. */
export const longestPlan = 2880;

/** When a room began, as far as known (epoch ms). */
export function startedAt(room: Pick<RoomSummary, 'start' | 'first'>): number {
  return room.start ?? room.first;
}

/** Figures still settle for so long after a LIVE has ended, ms. */
export const settling = 120_000;

/**
 * Until when a room was on air, as far as known (epoch ms). Looking at the page of an ended one the day after makes it no longer.
 */
export function onAirUntil({ state, start, seconds, last }: Pick<RoomSummary, 'state' | 'start' | 'seconds' | 'last'>): number {
  if (state !== 'ended' || start === undefined || seconds === undefined) return last;
  return Math.min(last, start + seconds * 1000 + settling);
}
