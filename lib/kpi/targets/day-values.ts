import type { MetricId } from '@/lib/metrics/catalog';
import type { Fact } from '@/lib/snapshot/fact';
import type { SurfaceId } from '@/lib/snapshot/snapshot';
import { isCounted } from '../counted';
import { clockOf, covers } from '../covers';
import { isPeriod, type PeriodFact } from '../tile';
import { dayAt, endOfDay, type Today } from '../window';
import type { DayValue } from './weekday';

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
