import { isRunning } from '../actual';
import type { Kpi, RoleKey, StageId } from '../role';
import { earlier, later, periodWindow, type Window } from '../window';
import type { CardAsk } from './ask';
import { type CardLine, lineOf } from './line';
import { poolOf } from './pool';
import { type Score, type ScoreInput, scoreOf } from './score';
import { type KpiSet, setInForce, setOver } from './set';
import { type StageChange, stageOn, stageOver } from './stage';
import type { Stretch } from './stretch';
import { setKpis } from './weights';

/**
 * A role's KPIs in a shop with their score. `set` null: the role's default. What was agreed when a stretch began counts for all of
 * it; `next` is the day in it from which another set or stage was said: that one counts from the next stretch on.
 */
export type Card = {
  role: RoleKey;
  set: KpiSet | null;
  stage: StageId;
  lines: CardLine[];
  score: Score;
  next: string | null;
  /** KPIs that the set names and nobody knows any more; their weight is open. */
  lost: string[];
};

/** What is taken for the stage while nobody has said one. */
export const usualStage: StageId = 'scale';

/** The card of a role. Pure, and quick enough for a table of people by shops. */
export function cardOf(ask: CardAsk): Card {
  const { role, shop, stretch } = ask;
  const today = ask.today?.day ?? new Date(ask.now).toISOString().slice(0, 10);
  const days = stretch ? { from: stretch.from, to: earlier(stretch.to, later(stretch.from, today)) } : { from: today, to: today };
  const set = setOver(ask.sets, role, shop, days);
  const said = stageOver(ask.stages, shop, days);
  const stage = said?.stage ?? ask.stage ?? usualStage;
  const pool = new Map(poolOf(role, ask.own).map((kpi) => [kpi.id, kpi]));
  const asked = setKpis(set, role, ask.own?.roles);
  const lines = asked.flatMap(({ kpi: id, weights }) => {
    const kpi = pool.get(id);
    return kpi ? [lineOf(ask, kpi, weights[stage], windowFor(kpi, ask))] : [];
  });
  const lost = asked.filter(({ kpi }) => !pool.has(kpi));
  const gone = lost.map(({ kpi, weights }): ScoreInput => ({ kpi, weight: weights[stage], attained: null, why: 'no-actual' }));
  return {
    role,
    set,
    stage,
    lines,
    score: scoreOf(
      stage,
      [...lines.map(inputOf), ...gone],
      lines.some(({ actual, window }) => window === null || isRunning(actual, window)),
    ),
    next: nextOf(ask, set, said, days),
    lost: lost.map(({ kpi }) => kpi),
  };
}

/** The day of a stretch from which something else than what counts for it was said; null where nothing was. */
function nextOf({ sets, stages, role, shop }: CardAsk, set: KpiSet | null, stage: StageChange | null, { to }: Stretch): string | null {
  const lastSet = setInForce(sets, role, shop, to);
  const lastStage = stageOn(stages, shop, to);
  const changes = [
    ...(lastSet && (lastSet.id !== set?.id || lastSet.version !== set.version) ? [lastSet.since] : []),
    ...(lastStage && lastStage.stage !== stage?.stage ? [lastStage.since] : []),
  ];
  return changes.sort()[0] ?? null;
}

function inputOf({ kpi, weight, attained, gap }: CardLine): ScoreInput {
  return { kpi: kpi.id, weight, attained: gap === null ? attained : null, why: gap };
}

/** The stretch of time a KPI is asked for; null for a room's KPI while there is no room. */
function windowFor({ horizon }: Kpi, { stretch, today, room }: CardAsk): Window | null {
  if (horizon === 'room' && !stretch) return room ?? null;
  if (!today) return null;
  return stretch ? { kind: 'period', ...stretch, today } : periodWindow(horizon === 'room' ? 'day' : horizon, today);
}
