import { kpiName } from '@/components/kpi/kpi-name';
import { pointsText } from '@/components/kpi/points-text';
import { type Language, listed } from '@/lib/format';
import type { Words } from '@/lib/i18n/words';
import { type Kpi, type StageId, stageIds } from '@/lib/kpi/role';
import type { SetKpi } from '@/lib/kpi/score/set';
import type { SetChange } from '@/lib/kpi/score/weights';

/** What changed between two sets, a line for each KPI: it came with these weights, went, or its weight moved at some stages. */
export function diffLines(changes: readonly SetChange[], pool: readonly Kpi[], words: Words, language: Language): string[] {
  const { rolePages } = words;
  const write = (points: number | null) => (points === null ? '–' : pointsText(points, language));
  return [...new Set(changes.map(({ kpi }) => kpi))].map((id) => {
    const own = changes.filter(({ kpi }) => kpi === id);
    const kpi = pool.find((one) => one.id === id);
    const name = kpi ? kpiName(kpi, words) : id;
    if (own.every(({ to }) => to === null)) return rolePages.went(name);
    if (own.every(({ from }) => from === null))
      return rolePages.came(name, stageIds.map((stage) => write(own.find((one) => one.stage === stage)?.to ?? null)).join('/'));
    const moved = own.map(({ stage, from, to }) => rolePages.fromTo(words.kpi.stages[stage], write(from), write(to)));
    return rolePages.changed(name, listed(moved, language));
  });
}

/** Which weights of a set move from one stage to another, in one line; null where none does. */
export function stageMoves(
  kpis: readonly SetKpi[],
  from: StageId,
  to: StageId,
  pool: readonly Kpi[],
  words: Words,
  language: Language,
): string | null {
  const moved = kpis.filter(({ weights }) => weights[from] !== weights[to]);
  if (moved.length === 0) return null;
  const each = moved.map(({ kpi: id, weights }) => {
    const kpi = pool.find((one) => one.id === id);
    return words.rolePages.fromTo(kpi ? kpiName(kpi, words) : id, pointsText(weights[from], language), pointsText(weights[to], language));
  });
  return listed(each, language);
}
