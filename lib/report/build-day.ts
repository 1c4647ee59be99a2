import type { MetricId } from '@/lib/metrics/catalog';
import { roomStart } from '@/lib/room/minute';
import { type RoomSummary, startedAt } from '@/lib/room/summary';
import type { Fact } from '@/lib/snapshot/fact';
import { type Scope, type Shop, type Snapshot, scopeKey } from '@/lib/snapshot/snapshot';
import type { DayReport } from './day';
import { withVideos } from './video-facts';
import { dayBounds, type Zone } from './zone';

/** What a day is built from: snapshots and rooms may be of more days and shops than this one. */
export type DayInput = {
  snapshots: readonly Snapshot[];
  rooms: readonly RoomSummary[];
  shop: Shop;
  /** YYYY-MM-DD in the shop's zone. */
  day: string;
  zone: Zone;
  /** When the shop's day begins, minutes after midnight. */
  cut?: number;
  /** What somebody typed, for whatever time. `rooms` already show theirs. */
  typed?: readonly Fact[];
};

/**
 * The day of a shop. Its facts are the newest reading per metric, surface and scope among: rooms that started that day,
 * whenever read; periods of exactly that day, whenever read; and everything else that was on screen during the day. What was
 * typed for the day or its rooms stands before them.
 * Nothing is added up here, so an unknown period can be listed without being counted.
 */
export function buildDay({ snapshots, rooms, shop, day, zone, cut = 0, typed = [] }: DayInput): DayReport {
  const bounds = dayBounds(day, zone.id, cut);
  const starts = new Map(rooms.map((room) => [room.room, startedAt(room)]));
  const within = (at: number) => at >= bounds.from && at < bounds.to;
  const belongs = (snapshot: Snapshot) => {
    const { scope, at } = snapshot;
    if (scope.kind === 'room') return within(starts.get(scope.room) ?? roomStart(scope, at) ?? at);
    return within(at) || isOfDay(scope, day);
  };
  const isTypedHere = ({ scope }: Fact) => (scope.kind === 'room' ? within(starts.get(scope.room) ?? 0) : isOfDay(scope, day));
  return {
    shop,
    ...bounds,
    calendar: { ...dayBounds(day, zone.id), ...(zone.adsToo && { adsToo: true }) },
    zone: zone.id,
    zoneFrom: zone.from,
    facts: [
      ...typed.filter(isTypedHere),
      ...newestFacts(snapshots.filter((snapshot) => snapshot.shop.key === shop.key && belongs(snapshot))),
    ],
    rooms: rooms.filter((room) => room.shop.key === shop.key && within(startedAt(room))).sort((a, b) => a.first - b.first),
  };
}

function isOfDay(scope: Scope, day: string): boolean {
  return scope.kind === 'period' && scope.from === day && scope.to === day;
}

/**
 * The newest reading of each metric per surface and scope, in the order they were first seen, and what lists of single videos say
 * together.
 */
export function newestFacts(snapshots: readonly Snapshot[]): Fact[] {
  const newest = new Map<string, Map<string, Snapshot>>();
  for (const snapshot of snapshots) {
    const page = `${snapshot.surface}|${scopeKey(snapshot.scope)}`;
    const metrics = newest.get(page) ?? new Map<string, Snapshot>();
    newest.set(page, metrics);
    for (const metric of Object.keys(snapshot.values)) {
      if ((metrics.get(metric)?.at ?? Number.NEGATIVE_INFINITY) <= snapshot.at) metrics.set(metric, snapshot);
    }
  }
  const facts = [...newest.values()].flatMap((metrics) =>
    [...metrics].flatMap(([metric, snapshot]) => factOf(snapshot, metric as MetricId)),
  );
  return withVideos(facts, snapshots);
}

/** One figure of a snapshot, with the evidence for it. */
function factOf({ values, surface, scope, at, id }: Snapshot, metric: MetricId): Fact[] {
  const value = values[metric];
  return value ? [{ ...value, metric, surface, scope, at, snapshot: id }] : [];
}
