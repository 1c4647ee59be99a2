import type { RoomSummary } from '@/lib/room/summary';
import type { Scope, Snapshot, SurfaceId } from '@/lib/snapshot/snapshot';

/** A room as stored: its summary, and how many bytes its samples and snapshots have cost to write. */
export type RoomRow = RoomSummary & { written: number };

type RoomScope = Extract<Scope, { kind: 'room' }>;

/** The surface whose figures stand for the room, best first; figures of two surfaces are never mixed. */
const preferred: readonly SurfaceId[] = ['live-dashboard', 'streamer-live-analytics', 'compass-live-details', 'live-trend'];

/** A room's row after one more snapshot of it. Order does not matter: the newest reading of the best surface stays. */
export function foldRoom(row: RoomRow | undefined, snapshot: Snapshot, scope: RoomScope): RoomRow {
  const start = startOf(snapshot.at, scope);
  if (!row) {
    const { room, state, seconds } = scope;
    const { shop, surface, at, values, demo } = snapshot;
    return { room, shop, surface, state, first: at, last: at, start, seconds, minutes: 0, values, ...(demo && { demo }), written: 0 };
  }
  const better = rank(snapshot.surface) < rank(row.surface);
  const fresh = better || (snapshot.surface === row.surface && snapshot.at >= row.last);
  return {
    ...row,
    // A page names its shop late: until then the key is only a host.
    shop: snapshot.shop.key.startsWith('host/') ? row.shop : snapshot.shop,
    state: row.state === 'ended' || scope.state === 'ended' ? 'ended' : 'live',
    first: Math.min(row.first, snapshot.at),
    last: Math.max(row.last, snapshot.at),
    start: row.start ?? start,
    seconds: Math.max(row.seconds ?? 0, scope.seconds ?? 0) || undefined,
    ...(fresh && { surface: snapshot.surface, values: { ...snapshot.values } }),
  };
}

/** When the LIVE began: the duration it printed at that moment, taken back. Only a running clock says so. */
function startOf(at: number, scope: RoomScope): number | undefined {
  if (scope.state === 'live' && scope.seconds !== undefined) return at - scope.seconds * 1000;
  const printed = scope.start && /[+-]\d\d:?\d\d$|Z$/.test(scope.start) ? Date.parse(scope.start) : Number.NaN;
  return Number.isNaN(printed) ? undefined : printed;
}

function rank(surface: SurfaceId): number {
  const index = preferred.indexOf(surface);
  return index < 0 ? preferred.length : index;
}
