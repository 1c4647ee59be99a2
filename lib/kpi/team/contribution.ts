import type { MetricId } from '@/lib/metrics/catalog';
import { personKey, type ShiftRole, shiftRoles } from '@/lib/room/shifts';
import type { PartCount, PartTotal, PartWatch, RoomParts } from './room-parts';

/** A count that a room's page shows, or that is told from a rate. `lost`: what of it fell into gaps across a change, by role. */
export type Head = { metric: MetricId; currency?: string; derived?: true; lost?: Partial<Record<ShiftRole, number>> };

/** Somebody who was on in a room, in one role. */
export type Presence = { who: string; role: ShiftRole; minutes: number; shared?: true; restated?: true };

/**
 * What everybody brought in one room, packed for a year to open at once. `start` and `end` in epoch ms. `cells`: for each presence,
 * for each head, value, half and minutes, NaN where it is not known; then for each of `stays` the ends of what was watched and of
 * how many it is over. `print`: what it was reckoned from, so that it is reckoned again when that changes; `at`: when, epoch ms.
 */
export type Contribution = {
  room: string;
  shop: string;
  start: number;
  end: number;
  at: number;
  print: string;
  heads: Head[];
  stays: MetricId[];
  people: Presence[];
  cells: Float64Array;
};

/** A count's value, half and minutes. */
export const perHead = 3;
const perStay = 4;

/** A room's parts as they are kept. */
export function packParts(
  { parts, totals }: RoomParts,
  of: Pick<Contribution, 'room' | 'shop' | 'start' | 'end' | 'at' | 'print'>,
): Contribution {
  const heads = [...totals].map(
    ([metric, { currency, derived, rest }]): Head => ({
      metric,
      ...(currency && { currency }),
      ...(derived && { derived }),
      ...lostOf(rest),
    }),
  );
  const stays = [...new Set(parts.flatMap(({ watch }) => [...watch.keys()]))];
  const cells = parts.flatMap(({ counts, watch }) => [
    ...heads.flatMap(({ metric }) => {
      const count = counts.get(metric);
      return count ? [count.value, count.half, count.minutes] : [Number.NaN, Number.NaN, Number.NaN];
    }),
    ...stays.flatMap((metric) => {
      const told = watch.get(metric);
      return told ? [...told.watched, ...told.over] : [Number.NaN, Number.NaN, Number.NaN, Number.NaN];
    }),
  ]);
  const people = parts.map(
    ({ who, role, minutes, shared, restated }): Presence => ({
      ...{ who, role, minutes },
      ...(shared && { shared }),
      ...(restated && { restated }),
    }),
  );
  return { ...of, heads, stays, people, cells: Float64Array.from(cells) };
}

function lostOf(rest: PartTotal['rest']): Pick<Head, 'lost'> {
  const lost = shiftRoles.flatMap((role) => (rest[role].lost === 0 ? [] : [[role, rest[role].lost] as const]));
  return lost.length > 0 ? { lost: Object.fromEntries(lost) } : {};
}

/** One presence of one room. */
export type Entry = { row: Contribution; place: number };

/** The presences of rooms by role and person, however the name is spelled: see `entryKey`. */
export function entriesOf(rows: readonly Contribution[]): Map<string, Entry[]> {
  const found = new Map<string, Entry[]>();
  const keys = new Map<string, string>();
  for (const row of rows) {
    for (const [place, { who, role }] of row.people.entries()) {
      const name = keys.get(who) ?? personKey(who);
      keys.set(who, name);
      const key = `${role}|${row.shop}|${name}`;
      const some = found.get(key);
      if (some) some.push({ row, place });
      else found.set(key, [{ row, place }]);
    }
  }
  return found;
}

/** Under what the presences of somebody in one role of one shop are found. */
export function entryKey(role: ShiftRole, shop: string, who: string): string {
  return `${role}|${shop}|${personKey(who)}`;
}

const places = new WeakMap<Contribution, Map<MetricId, number>>();

/** At which place each count of a room stands; asked for some hundred times a room. */
function headsOf(row: Contribution): ReadonlyMap<MetricId, number> {
  let known = places.get(row);
  if (!known) {
    known = new Map(row.heads.map(({ metric }, index) => [metric, index]));
    places.set(row, known);
  }
  return known;
}

/** A count of one presence; null where it is not known or not shown. */
export function countAt({ row, place }: Entry, metric: MetricId): (PartCount & Head) | null {
  const index = headsOf(row).get(metric) ?? -1;
  const head = row.heads[index];
  if (!head) return null;
  const { cells } = row;
  const at = place * widthOf(row) + index * perHead;
  const value = cells[at] ?? Number.NaN;
  return Number.isNaN(value) ? null : { ...head, value, half: cells[at + 1] ?? 0, minutes: cells[at + 2] ?? 0 };
}

/** What was watched of one presence under a viewing duration; null where it cannot be told. */
export function watchAt({ row, place }: Entry, metric: MetricId): PartWatch | null {
  const index = row.stays.indexOf(metric);
  if (index < 0) return null;
  const at = place * widthOf(row) + row.heads.length * perHead + index * perStay;
  const [a = Number.NaN, b = 0, c = 0, d = 0] = row.cells.subarray(at, at + perStay);
  return Number.isNaN(a) ? null : { watched: [a, b], over: [c, d] };
}

/** How many cells each presence of a room has. */
export function widthOf({ heads, stays }: Pick<Contribution, 'heads' | 'stays'>): number {
  return heads.length * perHead + stays.length * perStay;
}
