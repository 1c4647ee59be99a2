import type { MetricId } from '@/lib/metrics/catalog';
import { type Market, type RoomSummary, startedAt } from '@/lib/room/summary';
import type { Snapshot, Value } from '@/lib/snapshot/snapshot';

/** A market of weeks ago is not today's. TikTok itself compares with the last fourteen days. */
const fresh = 14 * 86_400_000;

/** What is known of the market after one more snapshot of a room: each average as it was shown last. Doubtful ones are left out. */
export function foldMarket(known: RoomSummary['market'], { values, at }: Snapshot): RoomSummary['market'] {
  const shown = (Object.entries(values) as [MetricId, Value][]).flatMap(([id, { market, doubt, currency }]) => {
    const before = known?.[id];
    if (!market || doubt || !Number.isFinite(market.average) || (before && before.at > at)) return [];
    return [[id, { average: market.average, at, ...(currency && { currency }) }] as const];
  });
  return shown.length === 0 ? known : { ...known, ...Object.fromEntries(shown) };
}

/** The market average of a metric as this room or one shortly before it (newest first) was last shown it, on one page. */
export function lastMarket(rooms: readonly RoomSummary[], room: RoomSummary, metric: MetricId): Market | undefined {
  const own = room.market?.[metric];
  if (own) return own;
  const near = (at: number) => at <= startedAt(room) && at > startedAt(room) - fresh;
  return rooms
    .flatMap((one) => (one.surface === room.surface && one.demo === room.demo ? (one.market?.[metric] ?? []) : []))
    .filter(({ at }) => near(at))
    .sort((a, b) => b.at - a.at)[0];
}
