import type { RoleKey, StageId } from '../role';
import type { Stretch } from '../score/stretch';
import { type Trial, trialIn } from '../score/trial';
import { isOfOneDay } from '../target';
import { dayAt, daysBetween, earlier, later } from '../window';
import type { Team } from './people';
import { type Me, type ScoreRow, type ShopBasis, scoreRows } from './score-rows';

/** One period of a history: its line in the table, null where the role was not held; `trial`: one ran on some of its days. */
export type HistoryPoint = { stretch: Stretch; row: ScoreRow | null; trial: Trial | null };

/** Somebody's score in one role of one shop, period by period, the oldest first, and what was changed meanwhile, the newest first. */
export type HistoryLine = { id: string; role: RoleKey; shop: ShopBasis['shop']; points: HistoryPoint[]; changes: HistoryChange[] };

/**
 * What was changed of what a score rests on, from a day (YYYY-MM-DD) on: another version of the set, another stage, or a target,
 * which null withdraws. `by` and `why` as they were given.
 */
export type HistoryChange = { day: string; by: string | null; why: string } & (
  | { what: 'set'; version: number }
  | { what: 'stage'; stage: StageId }
  | { what: 'target'; kpi: string; value: number | null; currency?: string; own: boolean }
);

/** The history of one person in every role they held; `stretches` follow one another, the oldest first. */
export function scoreHistory(
  team: Team,
  bases: readonly ShopBasis[],
  person: string,
  stretches: readonly Stretch[],
  me: Me,
  now: number,
): HistoryLine[] {
  const own = { ...team, holds: team.holds.filter((hold) => hold.person === person) };
  const periods = stretches.map((stretch) =>
    scoreRows(
      own,
      bases.map((basis) => ({ ...basis, stretch })),
      me,
      now,
    ),
  );
  const ids = [...new Set(periods.flatMap((rows) => rows.map(({ id }) => id)))];
  return ids.flatMap((id): HistoryLine[] => {
    const known = periods.flat().find((row) => row.id === id);
    const basis = known && bases.find(({ shop }) => shop.key === known.shop.key);
    if (!known || !basis) return [];
    const points = stretches.map((stretch, index): HistoryPoint => {
      const row = periods[index]?.find((one) => one.id === id) ?? null;
      return { stretch, row, trial: row ? trialIn(basis.trials, known.role, basis.shop.key, row.stretch) : null };
    });
    const from = stretches[0]?.from ?? '';
    return [{ id, role: known.role, shop: known.shop, points, changes: changesOf(basis, known.role, person, from) }];
  });
}

function changesOf({ sets, stages, targets, shop, today }: ShopBasis, role: RoleKey, person: string, from: string): HistoryChange[] {
  const said = ({ by = null, why = '' }: { by?: string | null; why?: string }) => ({ by, why });
  const ofSets = sets
    .filter((one) => one.role === role && (one.shop === null || one.shop === shop.key))
    .map((one): HistoryChange => ({ day: one.since, ...said(one), what: 'set', version: one.version }));
  const ofStages = stages
    .filter((one) => one.shop === shop.key)
    .map((one): HistoryChange => ({ day: one.since, ...said(one), what: 'stage', stage: one.stage }));
  // Those of single days are a split's, and there are hundreds of them.
  const ofTargets = targets
    .filter((one) => one.role === role && !isOfOneDay(one) && (one.person === undefined || one.person === person))
    .map(
      (one): HistoryChange => ({
        ...{ day: dayAt(today, one.since), ...said(one), what: 'target', kpi: one.kpi, value: one.value, own: one.person !== undefined },
        ...(one.currency && { currency: one.currency }),
      }),
    );
  return [...ofSets, ...ofStages, ...ofTargets].filter(({ day }) => day >= from).sort((a, b) => b.day.localeCompare(a.day));
}

/** How many of a period's days a trial covers. */
export function trialDays({ row, trial }: Pick<HistoryPoint, 'row' | 'trial'>): number {
  if (!row || !trial) return 0;
  return daysBetween(later(trial.from, row.stretch.from), earlier(trial.to, row.stretch.to));
}
