import type { RoleKey, StageId } from '../role';

/** A KPI in a set, and how many of the role's 100 points it has at each stage of the business. */
export type SetKpi = { kpi: string; weights: Record<StageId, number> };

/**
 * What a role answers for in a shop (or, with null, in every shop without a set of its own) from a day on, as version `version`.
 * An edit is a new row; `why` says what it was for. A shop's version without KPIs gives up its own: the team's counts again.
 */
export type KpiSet = {
  id: string;
  version: number;
  role: RoleKey;
  shop: string | null;
  /** YYYY-MM-DD: the score of days before it goes by the version before it. */
  since: string;
  kpis: SetKpi[];
  by: string | null;
  at: number;
  why: string;
};

/** Whether a version is the one by which a shop gave up its own set. */
export function isGivenUp({ kpis }: Pick<KpiSet, 'kpis'>): boolean {
  return kpis.length === 0;
}

/**
 * The set in force on a day: the shop's own before the team's; null means the role's default. Of those that had begun the one that
 * begins last counts, of several that begin on one day the one saved last: what is saved later with an earlier day counts only up
 * to the day on which another begins (see `setComing`).
 */
export function setInForce(sets: readonly KpiSet[], role: RoleKey, shop: string, day: string): KpiSet | null {
  const begun = sets.filter((one) => one.role === role && one.since <= day);
  const own = lastOf(begun.filter((one) => one.shop === shop));
  return own && !isGivenUp(own) ? own : lastOf(begun.filter((one) => one.shop === null));
}

function lastOf(sets: readonly KpiSet[]): KpiSet | null {
  return sets.reduce<KpiSet | null>(
    (last, one) => (last && (last.since > one.since || (last.since === one.since && last.version > one.version)) ? last : one),
    null,
  );
}

/** A shop's own set on a day, where it has one that it has not given up. */
export function ownSet(sets: readonly KpiSet[], role: RoleKey, shop: string, day: string): KpiSet | null {
  const set = setInForce(sets, role, shop, day);
  return set?.shop === shop ? set : null;
}

/**
 * The set that counts for a stretch of days: the one in force on its first day, so that nothing changes while it runs; where
 * there was none, the first that began within it. What had begun before and was given up by then does not come back.
 */
export function setOver(sets: readonly KpiSet[], role: RoleKey, shop: string, { from, to }: { from: string; to: string }): KpiSet | null {
  const atStart = setInForce(sets, role, shop, from);
  if (atStart) return atStart;
  const within = sets.filter((one) => one.role === role && (one.shop === shop || one.shop === null) && one.since > from && one.since <= to);
  const days = within.map(({ since }) => since).sort();
  return days.map((day) => setInForce(sets, role, shop, day)).find((set) => set !== null) ?? null;
}
