import type { MetricId } from '@/lib/metrics/catalog';
import type { Fact } from '@/lib/snapshot/fact';
import type { Scope } from '@/lib/snapshot/snapshot';
import { clockOf, covers } from './covers';
import { addDays, dayAt, earlier, endOfDay, type Window } from './window';

export type PeriodWindow = Extract<Window, { kind: 'period' }>;
export type PeriodFact = Fact & { scope: Extract<Scope, { kind: 'period' }> };

/** Readings that cover a window without overlap or gap, `until` the last day covered. */
export type Tiles = { facts: PeriodFact[]; until: string };

/**
 * Readings of one counter (`facts`: one metric, one surface) that tile the window up to today, or up to yesterday
 * where a page is a day behind. A past day counts only if it was read after it had ended, and the page had all of it, or if
 * somebody typed it, which then counts before the page's. Null when a day is missing.
 */
export function tile(facts: readonly Fact[], metric: MetricId, window: PeriodWindow): Tiles | null {
  const { today } = window;
  const usable = facts.filter(isPeriod).filter((fact) => {
    const { from, to } = fact.scope;
    if (fact.metric !== metric || from < window.from || to > window.to || clockOf(fact, today) !== 'same') return false;
    const { until, whole } = covers(fact.scope, dayAt(today, fact.at));
    if (fact.by === 'manual') return to < today.day || until === to;
    return to === today.day ? until === to : fact.at >= endOfDay(today, to) && whole >= to;
  });
  const newest = usable
    .map((fact) => fact.scope.to)
    .sort()
    .at(-1);
  if (newest === undefined || newest < lastWanted(window)) return null;
  const chosen = chain(usable, window.from, newest);
  const currencies = new Set(chosen?.map((fact) => fact.currency));
  return chosen && currencies.size === 1 ? { facts: chosen, until: newest } : null;
}

/** The earliest last day that still counts as "to date": yesterday, or the window's end when that is past. */
function lastWanted(window: PeriodWindow): string {
  return earlier(window.to, addDays(window.today.day, -1));
}

/** Whether a fact covers a stated period. */
export function isPeriod(fact: Fact): fact is PeriodFact {
  return fact.scope.kind === 'period';
}

/** From day to day the longest reading that starts there; among equals what was typed, then the newest. */
function chain(facts: readonly PeriodFact[], from: string, until: string): PeriodFact[] | null {
  const chosen: PeriodFact[] = [];
  for (let day = from; day <= until; ) {
    const next = facts
      .filter((fact) => fact.scope.from === day && fact.scope.to <= until)
      .sort((a, b) => b.scope.to.localeCompare(a.scope.to) || Number(b.by === 'manual') - Number(a.by === 'manual') || b.at - a.at)[0];
    if (!next) return null;
    chosen.push(next);
    day = addDays(next.scope.to, 1);
  }
  return chosen;
}
