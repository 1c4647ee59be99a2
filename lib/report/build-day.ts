import { roomStart } from '@/lib/room/minute';
import type { RoomSummary } from '@/lib/room/summary';
import type { Fact } from '@/lib/snapshot/fact';
import { type Shop, type Snapshot, scopeKey } from '@/lib/snapshot/snapshot';
import type { DayReport } from './day';
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
};

/**
 * The day of a shop. Its facts are the newest reading per metric, surface and scope among: rooms that started that day,
 * whenever read; periods of exactly that day, whenever read; and everything else that was on screen during the day.
 * Nothing is added up here, so an unknown period can be listed without being counted.
 */
export function buildDay({ snapshots, rooms, shop, day, zone, cut = 0 }: DayInput): DayReport {
  const bounds = dayBounds(day, zone.id, cut);
  const starts = new Map(rooms.map((room) => [room.room, room.start ?? room.first]));
  const within = (at: number) => at >= bounds.from && at < bounds.to;
  const belongs = (snapshot: Snapshot) => {
    const { scope, at } = snapshot;
    if (scope.kind === 'room') return within(starts.get(scope.room) ?? roomStart(scope, at) ?? at);
    return within(at) || (scope.kind === 'period' && scope.from === day && scope.to === day);
  };
  return {
    shop,
    ...bounds,
    zone: zone.id,
    zoneFrom: zone.from,
    facts: newestFacts(snapshots.filter((snapshot) => snapshot.shop.key === shop.key && belongs(snapshot))),
    rooms: rooms.filter((room) => room.shop.key === shop.key && within(room.start ?? room.first)).sort((a, b) => a.first - b.first),
  };
}

/** The newest reading of each metric per surface and scope, in the order of the pages they stand on. */
export function newestFacts(snapshots: readonly Snapshot[]): Fact[] {
  const newest = new Map<string, Fact>();
  for (const snapshot of snapshots) {
    for (const fact of factsOf(snapshot)) {
      const key = [fact.metric, fact.surface, scopeKey(fact.scope)].join('|');
      if ((newest.get(key)?.at ?? Number.NEGATIVE_INFINITY) <= fact.at) newest.set(key, fact);
    }
  }
  return [...newest.values()];
}

/** A snapshot's own figures (not those of its table rows), each with the evidence for it. */
export function factsOf(snapshot: Snapshot): Fact[] {
  const { surface, scope, at, id } = snapshot;
  return Object.entries(snapshot.values).map(([metric, value]) => ({
    ...value,
    metric: metric as Fact['metric'],
    surface,
    scope,
    at,
    snapshot: id,
  }));
}
