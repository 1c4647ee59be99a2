import type { Shop, Snapshot, SurfaceId, Values } from '@/lib/snapshot/snapshot';
import { roomStart } from './minute';

/** One LIVE as the rooms list shows it. `values` are the latest full readings. */
export type RoomSummary = {
  room: string;
  shop: Shop;
  surface: SurfaceId;
  state: 'live' | 'ended';
  /** First and last moment we saw it, epoch milliseconds. */
  first: number;
  last: number;
  /** Start of the LIVE: first reading minus its printed duration; absent when no duration was read. */
  start?: number;
  seconds?: number;
  /** Minutes with at least one sample. */
  minutes: number;
  values: Values;
  demo?: true;
};

/**
 * A room from its snapshots, in any order; null when none of them is of a room. Values come from one surface only,
 * the one with the newest card readings; `minutes` counts the minutes that have a snapshot.
 */
export function summarise(snapshots: readonly Snapshot[]): RoomSummary | null {
  const ordered = snapshots.filter((one) => one.scope.kind === 'room').sort((a, b) => a.at - b.at);
  const newest = ordered.findLast((one) => Object.keys(one.values).length > 0) ?? ordered.at(-1);
  const first = ordered[0];
  if (!first || newest?.scope.kind !== 'room') return null;
  const states = ordered.map((one) => (one.scope.kind === 'room' ? one.scope.state : 'live'));
  const start = ordered.map((one) => roomStart(one.scope, one.at)).find((at) => at !== undefined);
  const seconds = ordered.findLast((one) => one.scope.kind === 'room' && one.scope.seconds !== undefined)?.scope;
  return {
    room: newest.scope.room,
    shop: newest.shop,
    surface: newest.surface,
    state: states.includes('ended') ? 'ended' : 'live',
    first: first.at,
    last: ordered.at(-1)?.at ?? first.at,
    ...(start === undefined ? {} : { start }),
    ...(seconds?.kind === 'room' ? { seconds: seconds.seconds } : {}),
    minutes: new Set(ordered.map((one) => Math.floor(one.at / 60_000))).size,
    values: Object.assign({}, ...ordered.filter((one) => one.surface === newest.surface).map((one) => one.values)),
    ...(newest.demo ? { demo: true } : {}),
  };
}
