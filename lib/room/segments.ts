import type { MetricId } from '@/lib/metrics/catalog';
import { adsCountIds, type Counter, type CountId, counterOf, countIds, type Look, type Minute } from './counters';
import { type Dwell, type DwellUnknown, dwellOf, dwellSource, type Watched, watchedIn } from './dwell';
import { difference, type Growth, gapAfter, growthBetween, lastBefore } from './growth';
import type { Shift, ShiftRole } from './shifts';
import { type Slice, slicesOf } from './slices';
import { onAirUntil, type RoomSummary, startedAt } from './summary';

/**
 * A share of a room's count. `minutes`: how long it grew in, without what fell into gaps at its edges. `approximate`: the page's
 * digits leave it open. `restated`: the page took something back in it.
 */
export type Share = { value: number; minutes: number; approximate: boolean; restated: boolean };

/** One slice of a room: what grew in it; a count is absent when the page does not show it, null when it all fell into gaps. */
export type Segment = Slice & { counts: Partial<Record<CountId, Share | null>>; dwell: Dwell | DwellUnknown; watched?: Viewing };

/** What was watched, and which of the two viewing durations it makes. */
export type Viewing = Watched & { metric: MetricId };

/** The segments of a room from its start to when it was last on air, by who was on in a role. Only who holds the budget is told its spend. */
export function roomSegments(
  room: Pick<RoomSummary, 'start' | 'first' | 'last' | 'state' | 'seconds'>,
  shifts: readonly Shift[],
  minutes: readonly Minute[],
  role: ShiftRole = 'host',
): Segments {
  const from = startedAt(room);
  const slices = slicesOf(shifts, from, Math.max(onAirUntil(room), from + 1), role);
  return segmentsOf(slices, minutes, room.start, role === 'ads' ? adsCountIds : countIds);
}

/** Stretches across a change in which nothing was read, epoch ms. */
export type Gap = { from: number; to: number };

/** A count of the whole room, and what of it nobody can be credited with because it fell into a gap across a change. */
export type CountTotal = Pick<Counter, 'metric' | 'derived' | 'currency' | 'grain'> & { total: number; unattributed: number };

/** A room's segments. For every count: the shares of all segments and what is unattributed add up to the total, exactly. */
export type Segments = { segments: Segment[]; totals: Partial<Record<CountId, CountTotal>>; gaps: Gap[] };

/**
 * Splits a room's counts by its slices: differences of cumulative readings at the changes. What grew in a gap that lies
 * within one slice is that slice's; what grew in a gap across a change is nobody's. `start` (epoch ms): when all counts were
 * zero, where it is known; else what was there at the first look is nobody's.
 */
export function segmentsOf(
  slices: readonly Slice[],
  minutes: readonly Minute[],
  start?: number,
  ids: readonly CountId[] = countIds,
): Segments {
  const source = dwellSource(minutes);
  const segments = slices.map((slice): Segment => {
    const watched = source ? watchedIn(source, slice.from, slice.to, start) : 'absent';
    if (!source || typeof watched === 'string') return { ...slice, counts: {}, dwell: typeof watched === 'string' ? watched : 'absent' };
    return { ...slice, counts: {}, dwell: dwellOf(source.metric, watched), watched: { ...watched, metric: source.metric } };
  });
  const totals: Segments['totals'] = {};
  const gaps: Gap[] = [];
  for (const id of ids) {
    const counter = counterOf(id, minutes);
    if (!counter || counter.looks.length === 0) continue;
    const { grown, unattributed, across } = splitCount(counter, slices, start);
    for (const [index, segment] of segments.entries()) segment.counts[id] = shareOf(grown[index] ?? null);
    gaps.push(...across);
    const { metric, derived, currency, grain } = counter;
    const total = counter.looks.at(-1)?.value ?? 0;
    totals[id] = { metric, derived, grain, ...(currency && { currency }), total, unattributed };
  }
  return { segments, totals, gaps: merged(gaps) };
}

/** Counts stop and start at slightly different looks: their gaps are one. */
function merged(gaps: readonly Gap[]): Gap[] {
  const all: Gap[] = [];
  for (const gap of gaps.toSorted((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last && gap.from <= last.to) last.to = Math.max(last.to, gap.to);
    else all.push({ ...gap });
  }
  return all;
}

/** At its start a room had nothing: a reading like any other, where nothing was read before. */
function withStart(counter: Counter, start: number | undefined): Counter {
  const first = counter.looks[0] as Look;
  if (start === undefined || start >= first.at) return counter;
  return { ...counter, looks: [{ at: start, value: 0, low: 0, high: 0 }, ...counter.looks] };
}

const minuteMs = 60_000;

/** What a count grew by in a slice, and in how many minutes of it: see `Share`. */
export type Grown = Growth & { minutes: number };

/** One count by slices, null where it all fell into a gap; what is nobody's, and the gaps across changes. */
export type Split = { grown: (Grown | null)[]; unattributed: number; across: Gap[] };

/** Splits one count (of at least one look) as `segmentsOf` does all of them. */
export function splitCount(counter: Counter, slices: readonly Slice[], start?: number): Split {
  const { looks, grain } = withStart(counter, start);
  const first = looks[0] as Look;
  const last = looks.length - 1;
  const across: Gap[] = [];
  // What is there already at the first look came before anybody's readings.
  let credited = 0;
  const grown = slices.map((slice): Grown | null => {
    const begin = startPlace(looks, slice.from, across);
    const end = endPlace(looks, slice.to, last, across);
    if (begin === null || end === null || begin > end) return null;
    // Not one reading of its own: what there was fell into a gap.
    if (begin === end && !isReadAt(looks, begin, slice)) return null;
    const growth = growthBetween({ ...counter, looks }, begin, end);
    credited = difference(credited, -growth.value, grain);
    return { ...growth, minutes: minutesBetween(looks, begin, end, slice) };
  });
  const total = (looks[last] as Look).value;
  return { grown, unattributed: difference(total, credited, grain), across: across.filter((gap) => gap.from >= first.at) };
}

function shareOf(grown: Grown | null): Share | null {
  if (!grown) return null;
  const { value, low, high, minutes, restated } = grown;
  return { value, minutes, approximate: high - low > 2, restated };
}

/** How much of a slice lies between the looks that its growth is told from: an edge in a gap ends at the look beside the gap. */
function minutesBetween(looks: readonly Look[], begin: number, end: number, { from, to }: Slice): number {
  const [first, last] = [looks[begin] as Look, looks[end] as Look];
  const isHeld = (looks[end + 1]?.at ?? to) - last.at < gapAfter;
  return Math.max(0, (isHeld ? to : Math.min(to, last.at)) - Math.max(from, first.at)) / minuteMs;
}

/** The place of the look in force when a slice begins; of one that begins in a gap, the first look after it. */
function startPlace(looks: readonly Look[], from: number, across: Gap[]): number | null {
  const place = lastBefore(looks, from);
  if (place < 0) return looks.length > 0 ? 0 : null;
  const gap = gapAt(looks, place, from);
  if (!gap) return place;
  across.push(gap);
  return place + 1;
}

/** The place of the look in force when a slice ends; of one that ends in a gap, the last look before it. */
function endPlace(looks: readonly Look[], to: number, last: number, across: Gap[]): number | null {
  const place = lastBefore(looks, to);
  if (place < 0) return null;
  if (place === last) return last;
  const gap = gapAt(looks, place, to);
  if (gap) across.push(gap);
  return place;
}

/** Whether the look at a place tells of a slice that has no other: it lies within it, or nothing changed for so short a time. */
function isReadAt(looks: readonly Look[], place: number, { from, to }: Slice): boolean {
  const { at } = looks[place] as Look;
  const next = looks[place + 1];
  return at > from || (to - at < gapAfter && (next === undefined || next.at - at < gapAfter));
}

/** The gap that a moment lies in, if it does: at its very first moment the reading still holds. */
function gapAt(looks: readonly Look[], place: number, at: number): Gap | null {
  const [before, after] = [looks[place], looks[place + 1]];
  if (!before || !after || after.at - before.at < gapAfter || at === before.at) return null;
  return { from: before.at, to: after.at };
}
