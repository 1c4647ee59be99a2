import { type MetricId, metric as rowOf } from '@/lib/metrics/catalog';
import { identities } from '@/lib/metrics/identities';
import { dwellOf, telling } from '@/lib/room/dwell';
import { fewestEvents } from '@/lib/room/effect';
import type { Fact } from '@/lib/snapshot/fact';
import { type Column, columnsOf } from './columns';
import { type Entry, type Head, watchAt } from './contribution';
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

/**
 * Somebody's own numbers from their presences in one role of one shop. Counts are summed, rates are rebuilt from the rooms in which
 * both of their parts were read, viewing durations weighted with the viewers they are over. `live_sessions` is how many LIVEs' worth
 * of time they were on: an hour of a LIVE of four is a quarter. What is not known is absent.
 */
export function ownNumbers(all: readonly Entry[], stretch: { from: string; to: string }, now: number): OwnNumbers {
  const entries = withoutUnclear(all);
  const read = columnsOf(entries);
  const own: OwnNumbers = {
    facts: [],
    rooms: entries.map((entry, at) => roomOf(entry, toldAt(read, at))),
    few: {},
    coarse: [],
    otherMoney: 0,
    unclear: all.length - entries.length,
  };
  const currency = entries.reduce<string | undefined>((last, { row }) => currenciesOf(row.heads).at(-1) ?? last, undefined);
  const counted = entries.filter(({ row }) => currenciesOf(row.heads).every((one) => one === currency));
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
  const columns = counted.length === entries.length ? read : columnsOf(counted);
  const known = (metric: MetricId) => columns.get(metric)?.value.map((value) => (Number.isNaN(value) ? 0 : 1)) ?? new Float64Array();
  const isKnown = (flags: Float64Array) => flags.includes(1);
  const reference = (['live_gmv_direct', 'live_gmv_attributed', 'live_views'] as const).map(known).find(isKnown) ?? new Float64Array();
  for (const metric of partMetrics) {
    const column = columns.get(metric);
    const here = known(metric);
    // A count of other rooms than the time is of would be divided by the wrong time.
    if (!column || !isKnown(here) || here.some((flag, at) => flag !== (reference[at] ?? 0))) continue;
    put(metric, total(column.value), Math.max(2 * total(column.half), rowOf(metric).unit === 'money' ? 0.01 : 1));
  }
  const told = counted.reduce((sum, { row }, at) => sum + (reference[at] ? Math.min(1, toldAt(columns, at) / lengthOf(row)) : 0), 0);
  if (told > 0) put('live_sessions', Math.round(told * 1e4) / 1e4, 0.01);
  putRates(columns, own, put);
  putStays(entries, own, put);
  return own;
}

type Columns = ReadonlyMap<MetricId, Column>;
type Put = (metric: MetricId, value: number, step: number) => void;

/** Rates from the rooms in which both parts were read. */
function putRates(columns: Columns, own: OwnNumbers, put: Put): void {
  for (const { metric, of, by, factor = 1 } of identities) {
    const pair = by === 'hours' ? overHours(columns.get(of)) : overCount(columns.get(of), columns.get(by));
    if (!pair || pair.by <= 0) continue;
    const events = by === 'hours' ? pair.by * 60 : rowOf(of).unit === 'count' ? Math.min(pair.of, pair.by) : pair.by;
    if (events < (by === 'hours' ? fewestMinutes : fewestEvents)) {
      own.few[metric] = Math.round(events);
      continue;
    }
    const rate = (pair.of / pair.by) * factor;
    const half = (pair.ofHalf * factor + pair.byHalf * rate) / pair.by;
    if (half > telling * Math.abs(rate)) own.coarse.push(metric);
    else put(metric, rate, Math.max(2 * half, rowOf(metric).unit === 'ratio' ? 0.0001 : 0.01));
  }
}

/** Both parts of a rate summed, with half of what rounding leaves open of each. */
type Pair = { of: number; ofHalf: number; by: number; byHalf: number };

function overHours(of: Column | undefined): Pair | null {
  return of ? { of: total(of.value), ofHalf: total(of.half), by: total(of.minutes) / 60, byHalf: 0 } : null;
}

function overCount(of: Column | undefined, by: Column | undefined): Pair | null {
  if (!of || !by) return null;
  const pair: Pair = { of: 0, ofHalf: 0, by: 0, byHalf: 0 };
  for (const [at, value] of of.value.entries()) {
    const base = by.value[at] ?? Number.NaN;
    if (Number.isNaN(value) || Number.isNaN(base)) continue;
    pair.of += value;
    pair.by += base;
    pair.ofHalf += of.half[at] ?? 0;
    pair.byHalf += by.half[at] ?? 0;
  }
  return pair;
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

function roomOf({ row, place }: Entry, told: number): OwnRoom {
  const { minutes = 0, shared = false, restated = false } = row.people[place] ?? {};
  return { room: row.room, start: row.start, minutes, of: lengthOf(row), told, shared, restated };
}

function lengthOf({ start, end }: Entry['row']): number {
  return (end - start) / 60_000;
}

/** Of how many minutes of a presence any count is known. */
function toldAt(columns: Columns, at: number): number {
  let most = 0;
  for (const { value, minutes } of columns.values()) if (!Number.isNaN(value[at])) most = Math.max(most, minutes[at] ?? 0);
  return most;
}

const currencies = new WeakMap<readonly Head[], string[]>();

/** The currencies of a room's counts, in their order. */
function currenciesOf(heads: readonly Head[]): string[] {
  const known = currencies.get(heads) ?? heads.flatMap(({ currency }) => currency ?? []);
  currencies.set(heads, known);
  return known;
}

/** The sum of what is known. */
function total(cells: Float64Array): number {
  return cells.reduce((sum, one) => (Number.isNaN(one) ? sum : sum + one), 0);
}
