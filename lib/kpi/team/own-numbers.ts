import { type MetricId, metric as rowOf } from '@/lib/metrics/catalog';
import { identities } from '@/lib/metrics/identities';
import { dwellOf } from '@/lib/room/dwell';
import { fewestEvents } from '@/lib/room/effect';
import type { Fact } from '@/lib/snapshot/fact';
import { countAt, type Entry, watchAt } from './contribution';
import { partMetrics } from './room-parts';

/** A room somebody was on in: `minutes` on, of `of` that the room ran, `told` of which a count could be told. */
export type OwnRoom = { room: string; start: number; minutes: number; of: number; told: number; shared: boolean; restated: boolean };

/**
 * What somebody brought in a stretch of days, as facts of that stretch, and the rooms they rest on. `few`: rates left out because
 * of too few events, with how many there were. `coarse`: left out because the page's digits leave them open. `otherMoney`: rooms
 * whose money is in another currency than the last one's, which is not added up. `unclear`: rooms left out because two LIVEs of
 * the shop ran at once and the shift does not say which it is of.
 */
export type OwnNumbers = {
  facts: Fact[];
  rooms: OwnRoom[];
  few: Partial<Record<MetricId, number>>;
  coarse: MetricId[];
  otherMoney: number;
  unclear: number;
};

/** Two LIVEs of a shop ran at once if they share more than this, ms: the page of one that has ended is still seen for a while. */
const sameTime = 10 * 60_000;

/** Fewer minutes than these give no amount by the hour. */
const fewestMinutes = 30;

/** Further off than this share, a rate says too little. */
const telling = 0.25;

/**
 * Somebody's own numbers from their presences in one role of one shop. Counts are summed, rates are rebuilt from the rooms in which
 * both of their parts were read, viewing durations weighted with the viewers they are over. `live_sessions` is how many LIVEs' worth
 * of time they were on: an hour of a LIVE of four is a quarter. What is not known is absent.
 */
export function ownNumbers(all: readonly Entry[], stretch: { from: string; to: string }, now: number): OwnNumbers {
  const entries = withoutUnclear(all);
  const own: OwnNumbers = {
    facts: [],
    rooms: entries.map(roomOf),
    few: {},
    coarse: [],
    otherMoney: 0,
    unclear: all.length - entries.length,
  };
  const currency = entries.flatMap(({ row }) => row.heads.flatMap((head) => head.currency ?? [])).at(-1);
  const counted = entries.filter(({ row }) => row.heads.every((head) => head.currency === undefined || head.currency === currency));
  own.otherMoney = entries.length - counted.length;
  const rooms = own.rooms.map(({ room }) => room);
  const base = { surface: 'live-dashboard', scope: { kind: 'period', ...stretch }, at: now, snapshot: '', label: '', raw: '' } as const;
  const put = (metric: MetricId, value: number, step: number) => {
    const { unit } = rowOf(metric);
    own.facts.push({
      ...base,
      metric,
      value,
      step,
      unit,
      ...(unit === 'money' && currency && { currency }),
      by: 'declared',
      own: { rooms },
    });
  };
  const reference = roomsWith(counted, 'live_gmv_direct', 'live_gmv_attributed', 'live_views');
  const referred = reference.join();
  const byRoom = new Map(own.rooms.map((one) => [one.room, one]));
  for (const metric of partMetrics) {
    const found = counted.flatMap((entry) => countAt(entry, metric) ?? []);
    // A count of other rooms than the time is of would be divided by the wrong time.
    if (found.length === 0 || roomsWith(counted, metric).join() !== referred) continue;
    const half = total(found, 'half');
    put(metric, total(found, 'value'), Math.max(2 * half, rowOf(metric).unit === 'money' ? 0.01 : 1));
  }
  const told = reference.reduce((sum, room) => {
    const one = byRoom.get(room);
    return sum + (one ? Math.min(1, one.told / one.of) : 0);
  }, 0);
  if (told > 0) put('live_sessions', Math.round(told * 1e4) / 1e4, 0.01);
  putRates(counted, own, put);
  putStays(entries, own, put);
  return own;
}

type Put = (metric: MetricId, value: number, step: number) => void;

/** Rates from the rooms in which both parts were read. */
function putRates(entries: readonly Entry[], own: OwnNumbers, put: Put): void {
  for (const { metric, of, by, factor = 1 } of identities) {
    const pairs = entries.flatMap((entry) => {
      const part = countAt(entry, of);
      if (by === 'hours') return part ? [{ part, base: { value: part.minutes / 60, half: 0 } }] : [];
      const base = part && countAt(entry, by);
      return base ? [{ part, base }] : [];
    });
    const value = {
      of: total(
        pairs.map(({ part }) => part),
        'value',
      ),
      by: total(
        pairs.map(({ base }) => base),
        'value',
      ),
    };
    if (pairs.length === 0 || value.by <= 0) continue;
    const events = by === 'hours' ? value.by * 60 : rowOf(of).unit === 'count' ? Math.min(value.of, value.by) : value.by;
    if (events < (by === 'hours' ? fewestMinutes : fewestEvents)) {
      own.few[metric] = Math.round(events);
      continue;
    }
    const rate = (value.of / value.by) * factor;
    const half =
      (total(
        pairs.map(({ part }) => part),
        'half',
      ) *
        factor +
        total(
          pairs.map(({ base }) => base),
          'half',
        ) *
          rate) /
      value.by;
    if (half > telling * Math.abs(rate)) own.coarse.push(metric);
    else put(metric, rate, Math.max(2 * half, rowOf(metric).unit === 'ratio' ? 0.0001 : 0.01));
  }
}

/** Both viewing durations, each over what it is an average of. */
function putStays(entries: readonly Entry[], own: OwnNumbers, put: Put): void {
  for (const metric of ['live_avg_view_duration', 'live_avg_view_duration_per_view'] as const) {
    const found = entries.flatMap((entry) => watchAt(entry, metric) ?? []);
    if (found.length === 0) continue;
    const ends = (of: 'watched' | 'over', end: 0 | 1) => found.reduce((sum, one) => sum + one[of][end], 0);
    const span = (of: 'watched' | 'over') => ({ low: ends(of, 0), high: ends(of, 1) });
    const told = dwellOf(metric, { watched: span('watched'), over: span('over') });
    if (told === 'coarse') own.coarse.push(metric);
    else put(metric, told.value, Math.max(1, told.high - told.low));
  }
}

/** Presences in time order; of a host none whose LIVE ran beside another of theirs. Desks and budgets may be of several. */
function withoutUnclear(all: readonly Entry[]): Entry[] {
  const sorted = all.toSorted((a, b) => a.row.start - b.row.start);
  const unclear = new Set<Entry>();
  let longest: Entry | undefined;
  for (const entry of sorted) {
    const isHost = entry.row.people[entry.place]?.role === 'host';
    if (isHost && longest && Math.min(longest.row.end, entry.row.end) - entry.row.start > sameTime) unclear.add(entry).add(longest);
    if (!longest || entry.row.end > longest.row.end) longest = entry;
  }
  return sorted.filter((entry) => !unclear.has(entry));
}

function roomOf(entry: Entry): OwnRoom {
  const { row, place } = entry;
  const { minutes = 0, shared = false, restated = false } = row.people[place] ?? {};
  const told = Math.max(0, ...row.heads.map(({ metric }) => countAt(entry, metric)?.minutes ?? 0));
  return { room: row.room, start: row.start, minutes, of: (row.end - row.start) / 60_000, told, shared, restated };
}

/** The rooms in which the first of some counts that any room shows is known. */
function roomsWith(entries: readonly Entry[], ...metrics: MetricId[]): string[] {
  const metric = metrics.find((one) => entries.some((entry) => countAt(entry, one)));
  return metric ? entries.filter((entry) => countAt(entry, metric)).map(({ row }) => row.room) : [];
}

function total<K extends 'value' | 'half'>(list: readonly Record<K, number>[], of: K): number {
  return list.reduce((sum, one) => sum + one[of], 0);
}
