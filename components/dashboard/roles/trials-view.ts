import type { RoleKey } from '@/lib/kpi/role';
import { setHistory } from '@/lib/kpi/score/history';
import { coversRole, type Feedback, type Trial } from '@/lib/kpi/score/trial';
import type { SetChange } from '@/lib/kpi/score/weights';
import type { Target } from '@/lib/kpi/target';
import { dayAt } from '@/lib/kpi/window';
import type { Edit } from '@/lib/store/db';
import { run } from '@/lib/store/deadline';
import { targetHistory, valueBefore } from '@/lib/store/targets';
import { trialsOf } from '@/lib/store/trials';
import { allRoles, type RolesView } from './roles-view';

export type TrialsView = { trials: Trial[]; feedback: Feedback[]; targets: Edit<Target>[] };

export function readTrials(shop: string): Promise<TrialsView> {
  return run('relaxed', async (db) => {
    const [{ trials, feedback }, targets] = await Promise.all([trialsOf(db, shop), targetHistory(db, shop)]);
    return { trials, feedback, targets };
  });
}

export type TrialIs = 'running' | 'coming' | 'over';

export function trialIs({ from, to }: Trial, day: string): TrialIs {
  return day < from ? 'coming' : day > to ? 'over' : 'running';
}

type Who = { at: number; by: string | null; why: string };

/** One thing that was changed while a trial ran. */
export type TrialChange = Who &
  (
    | { of: 'set'; role: RoleKey; version: number; changes: SetChange[] }
    | { of: 'target'; role: RoleKey; edit: Edit<Target>; before: number | null }
    | { of: 'stage'; stage: RolesView['stages'][number]['stage'] }
  );

/** What was changed of what a trial is about while it ran: sets, targets and the stage, in the order it was. */
export function trialChanges(trial: Trial, view: RolesView, { targets }: TrialsView): TrialChange[] {
  const isThen = (at: number) => {
    const day = dayAt(view.today, at);
    return trial.from <= day && day <= trial.to;
  };
  const key = view.shop.key;
  const roles = allRoles(view).filter((role) => coversRole(trial, role, key));
  const sets = roles.flatMap((role) =>
    setHistory(view.sets, role, key, view.today.day, view.own.roles)
      .filter(({ set }) => isThen(set.at))
      .map(({ set: { at, by, why, version }, changes }): TrialChange => ({ of: 'set', role, version, changes, at, by, why })),
  );
  const edits = targets.flatMap((edit, index): TrialChange[] => {
    if (!roles.includes(edit.role) || !isThen(edit.made ?? edit.since)) return [];
    const before = valueBefore(targets.slice(0, index), edit);
    return [{ of: 'target', role: edit.role, edit, before, at: edit.made ?? edit.since, by: edit.by ?? null, why: edit.why ?? '' }];
  });
  const stages = view.stages
    .filter(({ at }) => isThen(at))
    .map(({ stage, at, by, why }): TrialChange => ({ of: 'stage', stage, at, by, why }));
  return [...sets, ...edits, ...stages].sort((a, b) => a.at - b.at);
}
