import type { MetricId } from '@/lib/metrics/catalog';
import { metric as rowOf } from '@/lib/metrics/catalog';
import type { Fact } from '@/lib/snapshot/fact';
import type { SurfaceId } from '@/lib/snapshot/snapshot';
import { isCounted } from '../counted';
import { clockOf, covers } from '../covers';
import { mostSeen, type OwnRoom } from '../propose';
import type { Kpi } from '../role';
import { isPeriod, type PeriodFact } from '../tile';
import { addDays, dayAt, endOfDay, type Today } from '../window';
import type { DayValue } from './weekday';

/**
 * What a metric came to on the shop's own days (the 28 before today) or in its own rooms. `unknown`: of how many of them it is not
 * known: they count for nothing. `currency` is that of the newest; values in another one are among the unknown.
 */
export type Past = { of: 'days' | 'rooms'; values: number[]; unknown: number; currency?: string };

/** How far back own days go: four weeks, so that every weekday counts the same. */
export const pastDays = 28;

/** With fewer than these of either, the other is looked at. */
export const minPast = 5;

/**
 * What a target can be held against: of a room's KPI the rooms, of any other the days; of a rate that is hardly ever read for a
 * single day the rooms, if there are enough.
 */
export function pastOf(kpi: Pick<Kpi, 'horizon' | 'surfaces'>, metric: MetricId, sources: PastSources): Past {
  const rooms = roomsPast(metric, sources.rooms);
  if (kpi.horizon === 'room') return rooms;
  const days = daysPast(kpi.surfaces, metric, sources);
  const isRate = rowOf(metric).kind !== 'counter';
  return isRate && days.values.length < minPast && rooms.values.length >= minPast ? rooms : days;
}

export type PastSources = { facts: readonly Fact[]; rooms: readonly OwnRoom[]; today: Today | undefined };

/**
 * Readings of exactly one day that was over when it was read, of the one of these pages that has most of them (or as typed by
 * hand, which counts before any page), the newest of each day. Only up to yesterday, from `since` on.
 */
export function dayValues(
  surfaces: readonly SurfaceId[],
  metric: MetricId,
  facts: readonly Fact[],
  today: Today,
  since: string,
): (DayValue & { currency?: string })[] {
  const usable = facts
    .filter((fact) => fact.metric === metric && isCounted(fact))
    .filter(isPeriod)
    .filter((fact) => fact.scope.from === fact.scope.to && fact.scope.to < today.day && fact.scope.from >= since)
    .filter((fact) => isWholeDay(fact, today));
  const typed = usable.filter(({ by }) => by === 'manual');
  const pages = surfaces.map((surface) => newestOfDay(usable.filter((fact) => fact.surface === surface && fact.by !== 'manual')));
  const best = pages.reduce((most, some) => (some.size > most.size ? some : most), new Map<string, PeriodFact>());
  return [...new Map([...best, ...newestOfDay(typed)]).values()]
    .map(({ scope, value, currency }) => ({ day: scope.from, value, ...(currency && { currency }) }))
    .sort((a, b) => a.day.localeCompare(b.day));
}

function isWholeDay(fact: PeriodFact, today: Today): boolean {
  if (fact.by === 'manual') return true;
  const { to } = fact.scope;
  return clockOf(fact, today) === 'same' && fact.at >= endOfDay(today, to) && covers(fact.scope, dayAt(today, fact.at)).whole >= to;
}

function newestOfDay(facts: readonly PeriodFact[]): Map<string, PeriodFact> {
  const newest = new Map<string, PeriodFact>();
  for (const fact of facts) if ((newest.get(fact.scope.from)?.at ?? 0) <= fact.at) newest.set(fact.scope.from, fact);
  return newest;
}

function daysPast(surfaces: readonly SurfaceId[], metric: MetricId, { facts, today }: PastSources): Past {
  if (!today) return { of: 'days', values: [], unknown: pastDays };
  const found = dayValues(surfaces, metric, facts, today, addDays(today.day, -pastDays));
  const currency = found.at(-1)?.currency;
  const values = found.filter((one) => one.currency === currency).map(({ value }) => value);
  return { of: 'days', values, unknown: pastDays - values.length, ...(currency && { currency }) };
}

function roomsPast(metric: MetricId, rooms: readonly OwnRoom[]): Past {
  const read = mostSeen(rooms.filter(({ values: { [metric]: value } }) => value && isCounted(value)));
  const currency = read[0]?.values[metric]?.currency;
  const values = read.flatMap(({ values: { [metric]: value } }) => (value && value.currency === currency ? [value.value] : []));
  return { of: 'rooms', values, unknown: rooms.length - values.length, ...(currency && { currency }) };
}
