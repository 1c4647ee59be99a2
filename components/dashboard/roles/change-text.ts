import { kpiName } from '@/components/kpi/kpi-name';
import { fineStep } from '@/components/targets/fine-step';
import { formatValue, type Language } from '@/lib/format';
import type { Words } from '@/lib/i18n/words';
import { poolOf } from '@/lib/kpi/score/pool';
import { targetKey } from '@/lib/kpi/target';
import { traitsOfKpi } from '@/lib/kpi/targets/traits';
import { roleName } from '../team/role-name';
import { diffLines } from './diff-text';
import type { RolesView } from './roles-view';
import type { TrialChange } from './trials-view';

/** What was changed during a trial: a heading, and a line for each thing that moved. */
export function changeText(change: TrialChange, view: RolesView, words: Words, language: Language): { title: string; lines: string[] } {
  const { trial } = words.roleStages;
  if (change.of === 'stage') return { title: trial.stage, lines: [words.kpi.stages[change.stage]] };
  const role = roleName(change.role, view.own.roles, words.kpi);
  const pool = poolOf(change.role, view.own);
  if (change.of === 'set') {
    const lines = diffLines(change.changes, pool, words, language);
    return {
      title: trial.set(role, words.rolePages.version(change.version)),
      lines: lines.length > 0 ? lines : [words.rolePages.noChange],
    };
  }
  const { edit, before } = change;
  const found = pool
    .flatMap((kpi) => kpi.metrics.map((metric) => ({ kpi, metric })))
    .find((one) => targetKey(one.kpi, one.metric) === edit.kpi);
  if (!found) return { title: trial.target(role, edit.kpi), lines: [] };
  const { unit } = traitsOfKpi(found.kpi, found.metric);
  const { currency } = edit;
  const write = (value: number | null) =>
    value === null
      ? words.common.blank
      : formatValue({ value, unit, step: fineStep(value, unit), ...(currency && { currency }) }, language);
  return {
    title: trial.target(role, kpiName(found.kpi, words, found.metric)),
    lines: [trial.targetMove(write(before), write(edit.value))],
  };
}
