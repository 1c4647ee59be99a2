import { roomStart } from '@/lib/room/minute';
import type { RoomSummary } from '@/lib/room/summary';
import type { Scope, Snapshot, SurfaceId } from '@/lib/snapshot/snapshot';

type RoomScope = Extract<Scope, { kind: 'room' }>;

/** The surface whose figures stand for the room, best first; figures of two surfaces are never mixed. */
const preferred: readonly SurfaceId[] = ['live-dashboard', 'streamer-live-analytics', 'compass-live-details', 'live-trend'];

/** A room's row after one more snapshot of it. Order does not matter: the newest reading of the best surface stays. */
export function foldRoom(row: RoomSummary | undefined, snapshot: Snapshot, scope: RoomScope): RoomSummary {
  const start = roomStart(scope, snapshot.at);
  if (!row) {
    const { room, state, seconds } = scope;
    const { shop, surface, at, values, demo } = snapshot;
    return { room, shop, surface, state, first: at, last: at, start, seconds, minutes: 0, values, ...(demo && { demo }) };
  }
  const better = rank(snapshot.surface) < rank(row.surface);
  const newer = snapshot.surface === row.surface && snapshot.at >= row.last;
  // A page that is being torn down still yields a reading: one with half its values gone is not the room's last word.
  const full = Object.keys(snapshot.values).length * 2 >= Object.keys(row.values).length;
  return {
    ...row,
    // A page names its shop late: until then the key is only a host.
    shop: snapshot.shop.key.startsWith('host/') ? row.shop : snapshot.shop,
    state: row.state === 'ended' || scope.state === 'ended' ? 'ended' : 'live',
    first: Math.min(row.first, snapshot.at),
    last: Math.max(row.last, snapshot.at),
    start: row.start ?? start,
    seconds: Math.max(row.seconds ?? 0, scope.seconds ?? 0) || undefined,
    ...((better || newer) && full && { surface: snapshot.surface, values: { ...snapshot.values } }),
  };
}

function rank(surface: SurfaceId): number {
  const index = preferred.indexOf(surface);
  return index < 0 ? preferred.length : index;
}
