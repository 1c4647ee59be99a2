import type { RoleKey } from '../role';
import type { Card } from '../score/card';
import type { ScoreGap } from '../score/score';
import type { ScoreRow } from '../team/score-rows';

/** One KPI of a score that a month is paid by. `name`: what the team calls it, where the team made it; `counted`, `points` null while open. */
export type ScoredKpi = {
  kpi: string;
  name?: string;
  weight: number;
  counted: number | null;
  points: number | null;
  why: ScoreGap | null;
};

/** The score of one role in one shop, from the first to the last day of the month on which it was held (YYYY-MM-DD): `days` of them. */
export type ScoredRole = {
  role: RoleKey;
  shop: string;
  from: string;
  to: string;
  days: number;
  points: number;
  open: number;
  kpis: ScoredKpi[];
};

/** A line of the table of scores as a month is paid by it. */
export function scoredRole({
  role,
  shop,
  stretch: { from, to },
  held,
  card,
}: Pick<ScoreRow, 'role' | 'shop' | 'stretch' | 'held' | 'card'>): ScoredRole {
  const { points, open } = card.score;
  const kpis = kpisOf(card);
  return { role, shop: shop.key, from, to, days: held, points: tidy(points), open: tidy(open), kpis };
}

function kpisOf({ score, lines }: Card): ScoredKpi[] {
  return score.lines.map(({ kpi, weight, counted, points, why }) => {
    const name = lines.find((line) => line.kpi.id === kpi)?.kpi.name;
    const [share, got] = [counted, points].map((one) => (one === null ? null : tidy(one)));
    return { kpi, ...(name && { name }), weight, counted: share ?? null, points: got ?? null, why };
  });
}

/**
 * The score of a month over the roles it is paid for: their mean by the days each was held. Null where no KPI of any of them has
 * a number: nothing is not zero points.
 */
export function scoreOfRoles(roles: readonly ScoredRole[]): { points: number; open: number } | null {
  const days = roles.reduce((sum, one) => sum + one.days, 0);
  if (days === 0 || roles.every(({ kpis }) => kpis.every(({ points }) => points === null))) return null;
  const mean = (of: 'points' | 'open') => tidy(roles.reduce((sum, one) => sum + one[of] * one.days, 0) / days);
  return { points: mean('points'), open: mean('open') };
}

/** To four digits behind the point: what is signed does not hang on the noise of binary fractions. */
function tidy(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
