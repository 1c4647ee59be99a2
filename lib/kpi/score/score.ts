import type { StageId } from '../role';

/** Above 120 % of its target a KPI brings no more points: one cannot hide the others. */
export const mostReached = 1.2;

/**
 * One KPI of a score. `attained`: actual ÷ target (target ÷ actual where less is better, see `attainment`), null while the
 * actual or the target is not known; `why` says which.
 */
export type ScoreInput = { kpi: string; weight: number; attained: number | null; why: ScoreGap | null };

/**
 * Why a KPI brings no points yet: nothing was read, there is no target, or the two cannot be compared. `other-stretch`: there is a
 * target, but for another stretch of time · `part-held`: for the whole of which the role was held on some days only, and nothing
 * tells what those have of it · `running-limit`: less is better, and only its end tells how little it was.
 */
export const scoreGaps = ['no-actual', 'no-target', 'other-stretch', 'part-held', 'other-currency', 'not-whole', 'running-limit'] as const;
export type ScoreGap = (typeof scoreGaps)[number];

/** A line of a score: `points` = weight × `counted`, the attainment clamped to 0..1.2; null while open. */
export type ScoreLine = ScoreInput & { counted: number | null; points: number | null };

/**
 * Σ weight × clamped attainment. The weight of KPIs without a number is `open`: it is shown, and never given to the others, so
 * the score lies between `points` and `points` + 1.2 × `open`. `weight` is the sum of all weights, 100 for a sound set.
 */
export type Score = { stage: StageId; lines: ScoreLine[]; points: number; open: number; weight: number; provisional: boolean };

/** The score of a role's KPIs. `provisional`: the period is still running. */
export function scoreOf(stage: StageId, inputs: readonly ScoreInput[], provisional: boolean): Score {
  const lines = inputs.map((input): ScoreLine => {
    const counted = input.attained === null ? null : Math.min(mostReached, Math.max(0, input.attained));
    return { ...input, counted, points: counted === null ? null : input.weight * counted };
  });
  const points = lines.reduce((sum, line) => sum + (line.points ?? 0), 0);
  const open = lines.reduce((sum, line) => sum + (line.points === null ? line.weight : 0), 0);
  return { stage, lines, points, open, weight: inputs.reduce((sum, { weight }) => sum + weight, 0), provisional };
}
