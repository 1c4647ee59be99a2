import { roomStart } from '@/lib/room/minute';
import type { RoomSummary } from '@/lib/room/summary';
import { surfaceRank } from '@/lib/room/surface-rank';
import { keyAsRead, type Scope, type Snapshot } from '@/lib/snapshot/snapshot';
import { foldMarket } from './market';

type RoomScope = Extract<Scope, { kind: 'room' }>;

/** A reading from further ahead than this, in milliseconds, was made before the clock was set back. */
const slack = 5 * 60_000;

/**
 * A room's row after one more snapshot of it, stored at `now` (epoch ms). Order does not matter: the newest reading of the
 * best surface stays, and the newest reading says whether the room runs, so that one misread does not end it for good.
 */
export function foldRoom(row: RoomSummary | undefined, snapshot: Snapshot, scope: RoomScope, now: number): RoomSummary {
  const start = roomStart(scope, snapshot.at);
  if (!row) {
    const { room, state, seconds } = scope;
    const { shop, surface, at, values, demo } = snapshot;
    const market = foldMarket(undefined, snapshot);
    const seen = { first: at, last: at, read: at, start, seconds, minutes: 0 };
    return { room, shop, surface, state, ...seen, values, ...(market && { market }), ...(demo && { demo }) };
  }
  const isAhead = (at: number) => at > now + slack;
  const isNewer = (at: number) => snapshot.at >= at || isAhead(at);
  const better = surfaceRank(snapshot.surface) < surfaceRank(row.surface);
  const newer = snapshot.surface === row.surface && isNewer(row.read ?? row.last);
  // A page that is being torn down still yields a reading: one with half its values gone is not the room's last word.
  const full = Object.keys(snapshot.values).length * 2 >= Object.keys(row.values).length;
  // Another page's market is another market.
  const other = snapshot.surface !== row.surface;
  const market = other && !(better && full) ? row.market : foldMarket(other ? undefined : row.market, snapshot);
  const { over, ...known } = row;
  const isSaid = over !== undefined && (snapshot.at < row.last || !contradicts(over, snapshot, scope));
  return {
    ...known,
    ...(isSaid && { over }),
    // A page names its shop late: until then the key is only a host.
    shop: keyAsRead(snapshot.shop).startsWith('host/') ? row.shop : snapshot.shop,
    state: isNewer(row.last) && !isSaid ? scope.state : row.state,
    first: Math.min(row.first, snapshot.at),
    last: isAhead(row.last) ? snapshot.at : Math.max(row.last, snapshot.at),
    start: row.start ?? start,
    seconds: Math.max(row.seconds ?? 0, scope.seconds ?? 0) || undefined,
    market,
    ...((better || newer) && full && { surface: snapshot.surface, read: snapshot.at, values: { ...snapshot.values } }),
  };
}

/** Whether a reading shows that a room which a person called over is not, or that its page says so itself. What was read before they said so tells nothing. */
function contradicts({ said }: { said: number }, { at }: Snapshot, { state }: RoomScope): boolean {
  return state === 'ended' || at > said;
}
