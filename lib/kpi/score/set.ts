import type { RoleKey, StageId } from '../role';

/** A KPI in a set, and how many of the role's 100 points it has at each stage of the business. */
export type SetKpi = { kpi: string; weights: Record<StageId, number> };

/**
 * What a role answers for in a shop (or, with null, in every shop without a set of its own) from a day on, as version `version`.
 * An edit is a new row; `why` says what it was for.
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

/** The set in force on a day: the shop's own before the team's, the last of those that had begun; null means the role's default. */
export function setInForce(sets: readonly KpiSet[], role: RoleKey, shop: string, day: string): KpiSet | null {
  const begun = sets.filter((one) => one.role === role && one.since <= day);
  const own = begun.filter((one) => one.shop === shop);
  const from = own.length > 0 ? own : begun.filter((one) => one.shop === null);
  return from.reduce<KpiSet | null>(
    (last, one) => (last && (last.since > one.since || (last.since === one.since && last.version > one.version)) ? last : one),
    null,
  );
}

/**
 * The set that counts for a stretch of days: the one in force on its first day, so that nothing changes while it runs; where
 * there was none yet, the first that began within it.
 */
export function setOver(sets: readonly KpiSet[], role: RoleKey, shop: string, { from, to }: { from: string; to: string }): KpiSet | null {
  const atStart = setInForce(sets, role, shop, from);
  if (atStart) return atStart;
  const days = sets.filter((one) => one.role === role && (one.shop === shop || one.shop === null) && one.since <= to);
  const [first] = days.map(({ since }) => since).sort();
  return first === undefined ? null : setInForce(sets, role, shop, first);
}
