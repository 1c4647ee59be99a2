import type { MetricId } from '@/lib/metrics/catalog';
import type { Horizon, Kpi, RoleKey } from './role';

/**
 * What a KPI should reach, from `since` on (epoch ms). Edits are new rows: history is never rewritten. `person`: of this one alone,
 * before that of the role; `only`: of these days alone (YYYY-MM-DD, ends included), before one that stands. `by` and `why`: who set it, what for.
 */
export type Target = {
  shop: string;
  role: RoleKey;
  kpi: string;
  horizon: Horizon;
  value: number;
  currency?: string;
  since: number;
  person?: string;
  only?: { from: string; to: string };
  by?: string | null;
  why?: string;
};

/** The team's own line for a metric: the most trusted benchmark. */
export type Line = { shop: string; metric: MetricId; value: number; currency?: string; since: number };

/**
 * The `kpi` field of a target. A KPI with alternatives (the two viewing durations) keeps a target for each,
 * because a line set on one says nothing about the other; of one that is worked out they are parts of one number.
 */
export function targetKey(kpi: Kpi, metric: MetricId): string {
  return kpi.metrics.length === 1 || kpi.reckoned ? kpi.id : `${kpi.id}:${metric}`;
}

/**
 * The target in force at `at` (epoch ms) for one metric of a KPI, or null when none is set: the person's own before the role's,
 * one for days that hold `day` (YYYY-MM-DD) before one that stands, and of those the newest.
 */
export function targetFor(
  targets: readonly Target[],
  role: RoleKey,
  kpi: Kpi,
  metric: MetricId,
  at: number,
  whose: { person?: string; day?: string } = {},
): Target | null {
  const key = targetKey(kpi, metric);
  return targets
    .filter((target) => target.role === role && target.kpi === key && target.horizon === kpi.horizon && target.since <= at)
    .filter(({ person, only }) => (person === undefined || person === whose.person) && (only === undefined || holds(only, whose.day)))
    .reduce<Target | null>((best, target) => (best && isBefore(best, target) ? best : target), null);
}

/** Whether of two targets the first counts. */
function isBefore(a: Target, b: Target): boolean {
  if ((a.person === undefined) !== (b.person === undefined)) return a.person !== undefined;
  if ((a.only === undefined) !== (b.only === undefined)) return a.only !== undefined;
  return a.since > b.since;
}

function holds({ from, to }: { from: string; to: string }, day: string | undefined): boolean {
  return day !== undefined && from <= day && day <= to;
}

/** Whether both name a currency, and not the same one: such amounts say nothing about each other. */
export function inOtherCurrency(one: { currency?: string }, other: { currency?: string }): boolean {
  return one.currency !== undefined && other.currency !== undefined && one.currency !== other.currency;
}
