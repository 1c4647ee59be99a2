import type { MetricId } from '@/lib/metrics/catalog';
import { type Counter, counterFor, type Minute } from '@/lib/room/counters';
import { type DwellSource, dwellSources, watchedIn } from '@/lib/room/dwell';
import { partOf } from '@/lib/room/hosts';
import { type Grown, splitCount } from '@/lib/room/segments';
import { type Shift, type ShiftRole, shiftRoles } from '@/lib/room/shifts';
import { type Slice, slicesOf } from '@/lib/room/slices';
import { type RoomSummary, startedAt } from '@/lib/room/summary';

/** Counts of a room that add up over people and rooms. GMV by its kinds: they are never mixed. */
export const partMetrics = [
  'live_gmv_direct',
  'live_gmv_attributed',
  'live_views',
  'live_impressions',
  'product_impressions',
  'product_clicks',
  'sku_orders',
  'orders',
  'items_sold',
  'items_sold_attributed',
  'new_followers',
  'comments',
  'likes',
  'shares',
  'ads_cost',
] as const satisfies readonly MetricId[];

/**
 * A share of a count. The true one lies within `half` of `value`; `minutes` are those of the share in which it grew while it was
 * read.
 */
export type PartCount = { value: number; half: number; minutes: number };

/** What was watched while one person alone was on, in seconds, and over how many: the lowest and the highest it can be. */
export type PartWatch = { watched: [low: number, high: number]; over: [low: number, high: number] };

/**
 * One person in one role of a room. `minutes` on count in full, also with another beside; of counts they have an equal part of
 * what was shared. A count is null where it all fell into gaps. `restated`: the page took something back meanwhile.
 */
export type Part = {
  who: string;
  role: ShiftRole;
  minutes: number;
  shared: boolean;
  restated: boolean;
  counts: Map<MetricId, PartCount | null>;
  watch: Map<MetricId, PartWatch>;
};

/** A count of the whole room; `nobody`: of the time nobody is entered for, `lost`: what fell into gaps across a change. */
export type PartTotal = { total: number; derived: boolean; currency?: string; grain: number; rest: Record<ShiftRole, Rest> };
export type Rest = { nobody: number; lost: number };

/** A room by person and role. For every role the parts, what is nobody's and what is lost add up to the total, exactly. */
export type RoomParts = { parts: Part[]; totals: Map<MetricId, PartTotal> };

const minuteMs = 60_000;

/** A room by who was on, from its shifts and its packed minutes in time order. Roles nobody is entered for have no parts. */
export function roomParts(
  room: Pick<RoomSummary, 'start' | 'first' | 'last'>,
  shifts: readonly Shift[],
  minutes: readonly Minute[],
): RoomParts {
  const from = startedAt(room);
  const to = Math.max(room.last, from + 1);
  const slices = shiftRoles.map((role) => ({ role, slices: slicesOf(shifts, from, to, role) }));
  const parts = slices.flatMap(({ role, slices: own }) => presences(role, own));
  const totals: RoomParts['totals'] = new Map();
  for (const metric of partMetrics) {
    const counter = counterFor(metric, minutes);
    if (!counter || counter.looks.length === 0) continue;
    const rest = Object.fromEntries(slices.map(({ role, slices: own }) => [role, share(counter, own, room.start, ofRole(parts, role))]));
    const { derived, currency, grain } = counter;
    const total = counter.looks.at(-1)?.value ?? 0;
    totals.set(metric, { total, derived, grain, ...(currency && { currency }), rest: rest as Record<ShiftRole, Rest> });
  }
  for (const source of dwellSources(minutes)) {
    for (const { role, slices: own } of slices) watch(source, own, room.start, ofRole(parts, role));
  }
  return { parts, totals };
}

/** Everybody who was on in a role, without counts yet. */
function presences(role: ShiftRole, slices: readonly Slice[]): Part[] {
  const parts = new Map<string, Part>();
  for (const { from, to, hosts } of slices) {
    for (const who of hosts) {
      const part = parts.get(who) ?? { who, role, minutes: 0, shared: false, restated: false, counts: new Map(), watch: new Map() };
      part.minutes += (to - from) / minuteMs;
      part.shared ||= hosts.length > 1;
      parts.set(who, part);
    }
  }
  return [...parts.values()];
}

function ofRole(parts: readonly Part[], role: ShiftRole): Map<string, Part> {
  return new Map(parts.filter((part) => part.role === role).map((part) => [part.who, part]));
}

/** Shares a count out among who was on; answers with what is left. */
function share(counter: Counter, slices: readonly Slice[], start: number | undefined, parts: ReadonlyMap<string, Part>): Rest {
  const { metric, grain } = counter;
  const { grown, unattributed } = splitCount(counter, slices, start);
  let nobody = 0;
  for (const [index, { hosts }] of slices.entries()) {
    const told = grown[index] ?? null;
    if (told && hosts.length === 0) nobody = inGrains(nobody + told.value, grain);
    for (const [place, who] of hosts.entries()) {
      const part = parts.get(who);
      if (!part) continue;
      part.counts.set(metric, added(part.counts.get(metric), told && equalPart(told, place, hosts.length, grain), grain));
      part.restated ||= told?.restated ?? false;
    }
  }
  return { nobody, lost: unattributed };
}

function equalPart({ value, low, high, minutes, restated }: Grown, place: number, people: number, grain: number): PartCount {
  const own = partOf({ value, minutes, approximate: false, restated }, place, people, grain);
  return { value: own.value, half: Math.max(high - value, value - low) / people, minutes };
}

function added(a: PartCount | null | undefined, b: PartCount | null, grain: number): PartCount | null {
  if (!a || !b) return a ?? b;
  return { value: inGrains(a.value + b.value, grain), half: a.half + b.half, minutes: a.minutes + b.minutes };
}

/** A multiple of the grain without the noise of binary fractions. */
function inGrains(value: number, grain: number): number {
  const perUnit = Math.round(1 / grain);
  return Math.round(value * perUnit) / perUnit;
}

/** Adds what was watched while somebody was on alone, as far as it can be told. */
function watch(source: DwellSource, slices: readonly Slice[], start: number | undefined, parts: ReadonlyMap<string, Part>) {
  for (const { from, to, hosts } of slices) {
    const [who, other] = hosts;
    const part = who === undefined || other !== undefined ? undefined : parts.get(who);
    const told = part && watchedIn(source, from, to, start);
    if (!part || !told || typeof told === 'string') continue;
    const before = part.watch.get(source.metric) ?? { watched: [0, 0], over: [0, 0] };
    part.watch.set(source.metric, { watched: sum(before.watched, told.watched), over: sum(before.over, told.over) });
  }
}

type Ends = { low: number; high: number };

function sum([low, high]: [number, number], more: Ends): [number, number] {
  return [low + more.low, high + more.high];
}
