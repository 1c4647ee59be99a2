import type { MetricId } from '@/lib/metrics/catalog';
import type { Horizon, Kpi, RoleKey } from './role';

/**
 * What a KPI should reach, from `since` on (epoch ms). Edits are new rows: history is never rewritten. `person`: of this one alone,
 * before that of the role; `only`: of these days alone (YYYY-MM-DD, ends included), before one that stands. 0 says that nothing is due:
 * from the person, or on a day off of a split. `by` and `why`: who set it, what for. `starts`: it was set ahead, for this day
 * (YYYY-MM-DD) and those after it; `since` is then that day's beginning, and `made` when it was set.
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
  /** It is less for days on which the person is away: the others carry all of it. */
  leave?: true;
  starts?: string;
  made?: number;
  by?: string | null;
  why?: string;
};

/** A target as it was set, or with null withdrawn. */
export type TargetEdit = Omit<Target, 'value'> & { value: number | null };

/** The team's own line for a metric: the most trusted benchmark. */
export type Line = { shop: string; metric: MetricId; value: number; currency?: string; since: number };

/**
 * The `kpi` field of a target. A KPI with alternatives (the two viewing durations) keeps a target for each,
 * because a line set on one says nothing about the other; of one that is worked out they are parts of one number.
 */
export function targetKey(kpi: Kpi, metric: MetricId): string {
  return kpi.metrics.length === 1 || kpi.reckoned ? kpi.id : `${kpi.id}:${metric}`;
}

type Whose = { person?: string; day?: string };

/** The target in force as `targetSet` finds it; none where that is 0: nothing is due. */
export function targetFor(
  targets: readonly TargetEdit[],
  role: RoleKey,
  kpi: Kpi,
  metric: MetricId,
  at: number,
  whose: Whose = {},
): Target | null {
  const set = targetSet(targets, role, kpi, metric, at, whose);
  return set && set.value > 0 ? set : null;
}

/**
 * What was set for `at` (epoch ms) for one metric of a KPI, 0 where nothing is due, or null when nothing was: the person's own before
 * the role's, one for days that hold `day` (YYYY-MM-DD) before one that stands, and of those the newest. `targets`: those in force,
 * or every edit, withdrawals among them.
 */
export function targetSet(
  targets: readonly TargetEdit[],
  role: RoleKey,
  kpi: Kpi,
  metric: MetricId,
  at: number,
  whose: Whose = {},
): Target | null {
  const key = targetKey(kpi, metric);
  const last = new Map<string, TargetEdit>();
  for (const edit of targets) {
    const { person, only, since, starts } = edit;
    // The beginning of a day in epoch ms is off by an hour where clocks change; the day is not.
    if (starts !== undefined && whose.day !== undefined && whose.day < starts) continue;
    if (edit.role !== role || edit.kpi !== key || edit.horizon !== kpi.horizon || since > at) continue;
    if ((person !== undefined && person !== whose.person) || (only !== undefined && !holds(only, whose.day))) continue;
    const of = `${person ?? ''}|${only ? `${only.from}..${only.to}` : ''}`;
    if ((last.get(of)?.since ?? 0) <= since) last.set(of, edit);
  }
  return [...last.values()].filter(isSet).reduce<Target | null>((first, one) => (first && isBefore(first, one) ? first : one), null);
}

function isSet(edit: TargetEdit): edit is Target {
  return edit.value !== null;
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

/** What an edit of a target's number leaves as it is: whose it is, for which days, and whether it is less for days away. */
export function keptOf(target: Target | null): Pick<Target, 'person' | 'only' | 'leave'> {
  const { person, only, leave } = target ?? {};
  return { ...(person !== undefined && { person }), ...(only && { only }), ...(leave && { leave }) };
}

/** Whether an edit is of a single day, as those of a split are: there are hundreds of them. */
export function isOfOneDay({ only }: Pick<Target, 'only'>): boolean {
  return only !== undefined && only.from === only.to;
}

/** Whether both name a currency, and not the same one: such amounts say nothing about each other. */
export function inOtherCurrency(one: { currency?: string }, other: { currency?: string }): boolean {
  return one.currency !== undefined && other.currency !== undefined && one.currency !== other.currency;
}
