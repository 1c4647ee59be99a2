import type { MetricId } from '@/lib/metrics/catalog';
import type { Horizon, Kpi, RoleId } from './role';

/** What a KPI should reach, from `since` on (epoch ms). Edits are new rows: history is never rewritten. */
export type Target = { shop: string; role: RoleId; kpi: string; horizon: Horizon; value: number; currency?: string; since: number };

/** The team's own line for a metric: the most trusted benchmark. */
export type Line = { shop: string; metric: MetricId; value: number; currency?: string; since: number };

/**
 * The `kpi` field of a target. A KPI with alternatives (the two viewing durations) keeps a target for each,
 * because a line set on one says nothing about the other.
 */
export function targetKey(kpi: Kpi, metric: MetricId): string {
  return kpi.metrics.length === 1 ? kpi.id : `${kpi.id}:${metric}`;
}

/** The target in force at `at` (epoch ms) for one metric of a KPI, or null when none is set. */
export function targetFor(targets: readonly Target[], role: RoleId, kpi: Kpi, metric: MetricId, at: number): Target | null {
  const key = targetKey(kpi, metric);
  return targets
    .filter((target) => target.role === role && target.kpi === key && target.horizon === kpi.horizon && target.since <= at)
    .reduce<Target | null>((newest, target) => (newest && newest.since > target.since ? newest : target), null);
}

/** Whether both name a currency, and not the same one: such amounts say nothing about each other. */
export function inOtherCurrency(one: { currency?: string }, other: { currency?: string }): boolean {
  return one.currency !== undefined && other.currency !== undefined && one.currency !== other.currency;
}
