import { type MetricId, metric as rowOf } from '@/lib/metrics/catalog';
import type { Better, Kind, Unit } from '@/lib/metrics/metric';
import type { Fact } from '@/lib/snapshot/fact';
import type { SurfaceId } from '@/lib/snapshot/snapshot';
import { clockOf, covers } from './covers';
import type { NoRate } from './listed-videos';
import { partsOf } from './parts';
import type { Kpi } from './role';
import { isPeriod, type PeriodWindow, tile } from './tile';
import { addDays, dayAt, endOfDay, type Window, windowShare } from './window';

/** What a KPI stands at, with the readings behind it: one, or the days that add up to it. */
export type Actual = {
  metric: MetricId;
  value: number;
  step: number;
  unit: Unit;
  currency?: string;
  surface: SurfaceId;
  /** When the oldest of its readings was taken, epoch ms: how fresh the number is. */
  at: number;
  /** How much of the window had passed by then, 0..1; null when it cannot be said. */
  share: number | null;
  /**
   * `hand`: somebody typed it for exactly this window; a sum may hold days that were typed · `formula`: worked out of several
   * metrics · `per-room`: a period's count over its LIVEs. `metric` of the latter two is the first of their parts.
   */
  by: 'reading' | 'sum' | 'hand' | 'formula' | 'per-room';
  /** How a worked-out number behaves; the others behave as the catalogue says. */
  traits?: Traits;
  facts: Fact[];
};

/** How a number behaves over time, and which direction is good. */
export type Traits = { kind: Kind; better: Better };

/** A period that is over ended in the state that was read last on so many of its last days. */
export const instantDays = 3;

/**
 * Why there is none: no page showed it, only for another period, some days of the period are missing, the page says that it
 * is not that far yet, or it counts the days of an ads account by another clock than the shop's, or by one not known.
 */
export type NoActual = {
  unknown: 'not-seen' | 'other-period' | 'incomplete' | 'not-yet' | 'other-clock' | 'unknown-clock';
  awaits: SurfaceId;
};

/**
 * Why a number that is worked out is not there though its parts are: they were read at other times or in other currencies, or what
 * is to be divided by is nothing; of the hit rate what `whyNoRate` says, and how many videos of how many were read (`seen`).
 */
export type NotReckoned = {
  unknown: 'apart' | 'currencies' | 'by-zero' | NonNullable<NoRate>;
  awaits: SurfaceId;
  seen?: { videos: number; of: number };
};

/** Where a number is read: of these metrics the first that one of these pages shows. */
export type Source = Pick<Kpi, 'metrics' | 'surfaces' | 'awaits'>;

/**
 * A KPI's actual: what somebody typed for exactly its window; else a reading of it (or of the window to date); else the days that
 * tile it, a rate from its summed parts; else unknown. One surface at a time: what two pages say is never mixed, only a day
 * that was typed stands in for a page's. The KPI's first metric and surface that were read since yesterday (of what is over: that were
 * read whole) stand for it; with none, whatever was read last.
 */
export function actualOf(kpi: Source, facts: readonly Fact[], window: Window): Actual | NoActual {
  const found = kpi.metrics.flatMap((metric) =>
    kpi.surfaces.flatMap((surface) => {
      const here = facts.filter((fact) => fact.surface === surface || fact.by === 'manual');
      return actualsOn(here, metric, window);
    }),
  );
  const current = found.find((actual) => window.kind === 'room' || actual.by === 'hand' || isCurrent(actual, window));
  const newest = found.reduce<Actual | null>((best, one) => (best && best.at >= one.at ? best : one), null);
  return current ?? newest ?? { unknown: whyUnknown(kpi, facts, window), awaits: kpi.awaits };
}

/** What one page gives, the better one first: what was typed, then a reading before a sum, unless the sum reaches further. */
function actualsOn(facts: readonly Fact[], metric: MetricId, window: Window): Actual[] {
  const read = exact(facts, metric, window);
  if (read?.by === 'hand') return [read];
  const added = window.kind === 'period' ? summed(facts, metric, window) : null;
  const further = (added?.share ?? 0) > (read?.share ?? 0);
  return (further ? [added, read] : [read, added]).filter((actual) => actual !== null);
}

/** Whether a number was read since yesterday; of a period that is over, whether it is of all of it. */
function isCurrent({ share, at }: Actual, { to, today }: PeriodWindow): boolean {
  return to < today.day ? share === 1 : dayAt(today, at) >= addDays(today.day, -1);
}

/** How a number behaves: as it was worked out, else as the catalogue says. */
export function traitsOf({ metric, traits }: Pick<Actual, 'metric' | 'traits'>): Traits {
  return traits ?? rowOf(metric);
}

/** Whether an actual was found. */
export function isActual(actual: Actual | NoActual | NotReckoned): actual is Actual {
  return 'value' in actual;
}

/** Whether a window is over and what was read is less than all of it. */
export function isPart({ share }: Pick<Actual, 'share'>, window: Window): boolean {
  return window.kind === 'period' && window.to < window.today.day && share !== null && share < 1;
}

/** Whether more can come: a room's end is not known to its window, so what was read says it itself. */
export function isRunning(actual: Actual | NoActual | NotReckoned, window: Window): boolean {
  if (window.kind === 'period') return window.to >= window.today.day;
  return !(isActual(actual) && actual.facts.every(({ scope }) => scope.kind === 'room' && scope.state === 'ended'));
}

function exact(facts: readonly Fact[], metric: MetricId, window: Window): Actual | null {
  const fitting = facts.filter((fact) => fact.metric === metric && fits(fact, window));
  const typed = fitting.filter(({ by }) => by === 'manual');
  const newest = (typed.length > 0 ? typed : fitting).reduce<Fact | null>((best, fact) => (best && best.at >= fact.at ? best : fact), null);
  if (!newest) return null;
  const { value, step, unit, currency, surface, at } = newest;
  return {
    metric,
    value,
    step,
    unit,
    currency,
    surface,
    at,
    share: windowShare(window, at, untilOf(newest, window)),
    by: typed.length > 0 ? 'hand' : 'reading',
    facts: [newest],
  };
}

function fits(fact: Fact, window: Window): boolean {
  const { scope } = fact;
  if (window.kind === 'room') return scope.kind === 'room' && scope.room === window.room;
  if (scope.kind === 'instant') return rowOf(fact.metric).kind !== 'counter' && isOfEnd(fact, window);
  if (scope.kind !== 'period' || scope.from !== window.from || clockOf(fact, window.today) !== 'same') return false;
  if (covers(scope, dayAt(window.today, fact.at)).until < window.from) return false;
  // To date means: up to the day it was read, or the day before where a page is a day behind.
  const toDate = addDays(dayAt(window.today, fact.at), -1);
  return scope.to === window.to || (scope.to < window.to && scope.to >= toDate);
}

/** A state of the moment stands for any period that is still running, and for one that is over where it is of its last days. */
function isOfEnd({ at }: Fact, { from, to, today }: PeriodWindow): boolean {
  if (to >= today.day) return true;
  const day = dayAt(today, at);
  return day >= from && day <= to && day > addDays(to, -instantDays);
}

/**
 * The last day a reading covers; of a window that is over, only where it was read after its last day had ended and the page had all
 * of that day. What was typed is whole, and so is the state it ended in.
 */
function untilOf(fact: Fact, window: Window): string | undefined {
  if (window.kind === 'room') return undefined;
  const { to, today } = window;
  if (!isPeriod(fact)) return to < today.day ? to : undefined;
  const { until, whole } = covers(fact.scope, dayAt(today, fact.at));
  if (to >= today.day || until < to || fact.by === 'manual') return until;
  return whole >= to && fact.at >= endOfDay(today, to) ? until : addDays(to, -1);
}

function summed(facts: readonly Fact[], metric: MetricId, window: PeriodWindow): Actual | null {
  const parts = partsOf(metric);
  if (rowOf(metric).kind === 'counter') return sum(facts, metric, window);
  if (!parts) return null;
  const of = counted(facts, parts.of, window);
  const by = counted(facts, parts.by, window);
  if (!of || !by || by.value <= 0 || of.share !== by.share) return null;
  const value = (of.value / by.value) * parts.factor;
  return {
    ...of,
    metric,
    value,
    // First-order error of a quotient of two rounded sums.
    step: (of.step * parts.factor + by.step * value) / by.value,
    unit: rowOf(metric).unit,
    currency: rowOf(metric).unit === 'money' ? of.currency : undefined,
    at: Math.min(of.at, by.at),
    facts: [...of.facts, ...by.facts],
  };
}

/** What a page says of a counter over a window: a reading of it, or the days that add up to it if they reach further. */
function counted(facts: readonly Fact[], metric: MetricId, window: PeriodWindow): Actual | null {
  const [best = null] = actualsOn(facts, metric, window);
  return rowOf(metric).kind === 'counter' ? best : null;
}

function sum(facts: readonly Fact[], metric: MetricId, window: PeriodWindow): Actual | null {
  const tiles = tile(facts, metric, window);
  const [first] = tiles?.facts ?? [];
  if (!tiles || !first) return null;
  const at = Math.min(...tiles.facts.filter((fact) => fact.scope.to === tiles.until).map((fact) => fact.at));
  const { unit, currency, surface } = first;
  const value = tiles.facts.reduce((total, fact) => total + fact.value, 0);
  const step = tiles.facts.reduce((total, fact) => total + fact.step, 0);
  return { metric, value, step, unit, currency, surface, at, share: windowShare(window, at, tiles.until), by: 'sum', facts: tiles.facts };
}

function whyUnknown(kpi: Source, facts: readonly Fact[], window: Window): NoActual['unknown'] {
  const seen = facts.filter((fact) => kpi.surfaces.includes(fact.surface) && kpi.metrics.includes(fact.metric)).filter(isPeriod);
  if (seen.length === 0 || window.kind === 'room') return seen.length === 0 ? 'not-seen' : 'other-period';
  const within = seen.filter(({ scope }) => scope.from >= window.from && scope.to <= window.to);
  const clocks = within.map((fact) => clockOf(fact, window.today));
  if (clocks.length > 0 && !clocks.includes('same')) return clocks.includes('unknown') ? 'unknown-clock' : 'other-clock';
  const ends = within.map(({ scope, at }) => covers(scope, dayAt(window.today, at)).until);
  if (within.some(({ scope }, index) => scope.from === window.from && (ends[index] ?? '') < scope.from)) return 'not-yet';
  return new Set(within.map(({ scope }) => `${scope.from}..${scope.to}`)).size > 1 ? 'incomplete' : 'other-period';
}
