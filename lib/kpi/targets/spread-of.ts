import type { MetricId } from '@/lib/metrics/catalog';
import type { Fact } from '@/lib/snapshot/fact';
import type { Kpi, RoleKey } from '../role';
import type { Spread } from '../spread';
import { type Target, type TargetEdit, targetFor, targetKey } from '../target';
import type { Leave } from '../team/people';
import type { Window } from '../window';
import { dayValues } from './day-values';
import { daysOfSplit, type Split } from './split';
import { daysIn } from './split-days';
import { traitsOfKpi } from './traits';
import { type DayBasis, weekdayProfile, weightOfDay } from './weekday';

/** What the days of a target rest on: splits in force, days away, targets of single days, and what was read of single days. */
export type SpreadAsk = {
  role: RoleKey;
  targets: readonly TargetEdit[];
  facts: readonly Fact[];
  splits?: readonly Split[];
  leaves?: readonly Leave[];
  person?: string;
  now: number;
};

/**
 * How a target spreads over the days it is for: as it was split, the person's own split before the role's; else as its days have
 * targets of their own; else by own weekdays (with fewer than four whole weeks evenly). Null for what has no days: rates, a room,
 * a single day.
 */
export function spreadOf(ask: SpreadAsk, kpi: Kpi, metric: MetricId, target: Target, window: Window): Spread | null {
  if (window.kind === 'room' || window.from === window.to || traitsOfKpi(kpi, metric).kind !== 'counter') return null;
  const { by, weights } = weightsOf(ask, kpi, metric, target, window);
  const own = (ask.leaves ?? []).filter(({ person }) => person === target.person);
  const days = daysIn(window.from, window.to).map((day) => ({
    day,
    weight: weights(day),
    ...(own.some(({ from, to }) => from <= day && day <= to) && { away: true as const }),
  }));
  return { by, days, ...(target.leave && { less: true as const }) };
}

type Period = Extract<Window, { kind: 'period' }>;
type Weights = { by: Spread['by']; weights: (day: string) => number };

function weightsOf(ask: SpreadAsk, kpi: Kpi, metric: MetricId, target: Target, window: Period): Weights {
  const split = splitFor(ask, targetKey(kpi, metric), target, window);
  if (split) {
    const parts = new Map(daysOfSplit(split).days.map(({ day, value }) => [day, value]));
    return { by: 'split', weights: (day) => parts.get(day) ?? 0 };
  }
  if (target.horizon === 'day') {
    const of = (day: string) => targetFor(ask.targets, ask.role, kpi, metric, ask.now, { person: ask.person, day })?.value ?? 0;
    return { by: 'days', weights: of };
  }
  const basis = profileOf(ask.facts, kpi, metric, window);
  return { by: basis.by, weights: (day) => weightOfDay(basis, day) };
}

function splitFor({ role, splits = [] }: SpreadAsk, key: string, target: Target, { from, to }: Period): Split | undefined {
  const here = splits.filter((one) => one.role === role && one.kpi === key && one.from === from && one.to === to);
  return here.find(({ person }) => person === target.person) ?? here.find(({ person }) => person === undefined);
}

const profiles = new WeakMap<readonly Fact[], Map<string, DayBasis>>();

/** Own weekdays of a number, from what was read of single days in one currency; kept, for all the cards of the same facts. */
function profileOf(facts: readonly Fact[], { surfaces }: Kpi, metric: MetricId, { to, today }: Period): DayBasis {
  const known = profiles.get(facts) ?? new Map<string, DayBasis>();
  profiles.set(facts, known);
  // Of what is over the days after it say nothing: what was due then does not change any more.
  const until = to < today.day ? to : '';
  const key = [metric, today.day, until, ...surfaces].join(' ');
  const found = known.get(key);
  if (found) return found;
  const values = dayValues(surfaces, metric, facts, today, '0').filter(({ day }) => until === '' || day <= until);
  const basis = weekdayProfile(values.filter(({ currency }) => currency === values.at(-1)?.currency));
  known.set(key, basis);
  return basis;
}
