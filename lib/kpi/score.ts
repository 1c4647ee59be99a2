import type { Kpi } from './role';

/** One line of a score: points = weight × attainment, attainment held between 0 and 120 %. */
export type ScoreLine = { kpi: string; weight: number; attained: number | null; points: number | null };

/** Points out of the weight of the KPIs that are known; unknown ones count on neither side. */
export type Score = { points: number; outOf: number; lines: ScoreLine[] };

/** No KPI earns more than 120 % of its weight: one runaway number must not hide the others. */
export const scoreCap = 1.2;

/** Adds up a role's KPIs. `attained` by KPI id: actual ÷ target, null when unknown. */
export function score(kpis: readonly Kpi[], attained: Readonly<Record<string, number | null>>): Score {
  const lines = kpis.map(({ id, weight }) => {
    const share = attained[id] ?? null;
    return { kpi: id, weight, attained: share, points: share === null ? null : weight * Math.min(scoreCap, Math.max(0, share)) };
  });
  const known = lines.filter((line) => line.points !== null);
  return {
    points: known.reduce((total, line) => total + (line.points ?? 0), 0),
    outOf: known.reduce((total, line) => total + line.weight, 0),
    lines,
  };
}
