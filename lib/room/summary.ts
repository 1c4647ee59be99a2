import type { Shop, SurfaceId, Values } from '@/lib/snapshot/snapshot';

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
  demo?: true;
};

/** When a room began, as far as known (epoch ms). */
export function startedAt(room: Pick<RoomSummary, 'start' | 'first'>): number {
  return room.start ?? room.first;
}
