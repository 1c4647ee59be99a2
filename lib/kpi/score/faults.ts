import type { MetricId } from '@/lib/metrics/catalog';
import { type Kpi, type StageId, stageIds } from '../role';
import type { SetKpi } from './set';

/** Fewer KPIs hide what matters, more are nobody's work. */
export const fewestKpis = 3;
export const mostKpis = 5;

/** What all weights of a stage come to. */
export const wholeWeight = 100;

/**
 * Why a set cannot stand. `sum`: the weights of a stage do not make 100 · `twice`: a KPI stands in it twice · `same-metric`: two
 * KPIs may stand for one number, which would count twice · `unknown`: nobody knows this KPI · `role`: nor this role.
 */
export type SetFault =
  | { why: 'sum'; stage: StageId; sum: number }
  | { why: 'role' }
  | { why: 'few' | 'many'; n: number }
  | { why: 'weight'; kpi: string; stage: StageId }
  | { why: 'twice' | 'unknown'; kpi: string }
  | { why: 'same-metric'; kpis: [string, string]; metric: MetricId };

/** Everything wrong with a set over a pool of KPIs; an empty list where it can be used. */
export function setFaults(kpis: readonly SetKpi[], pool: readonly Kpi[]): SetFault[] {
  const ids = kpis.map(({ kpi }) => kpi);
  const faults: SetFault[] = [];
  if (kpis.length < fewestKpis) faults.push({ why: 'few', n: kpis.length });
  if (kpis.length > mostKpis) faults.push({ why: 'many', n: kpis.length });
  for (const id of new Set(ids.filter((one, index) => ids.indexOf(one) !== index))) faults.push({ why: 'twice', kpi: id });
  for (const id of new Set(ids)) if (!pool.some((kpi) => kpi.id === id)) faults.push({ why: 'unknown', kpi: id });
  return [...faults, ...weightFaults(kpis), ...sameMetrics(ids, pool)];
}

function weightFaults(kpis: readonly SetKpi[]): SetFault[] {
  return stageIds.flatMap((stage): SetFault[] => {
    const bad = kpis.filter(({ weights }) => !(weights[stage] > 0) || !Number.isFinite(weights[stage]));
    if (bad.length > 0) return bad.map(({ kpi }) => ({ why: 'weight', kpi, stage }));
    const sum = sumAt(kpis, stage);
    return sum === wholeWeight || kpis.length === 0 ? [] : [{ why: 'sum', stage, sum }];
  });
}

/** What the weights of a stage come to; to the thousandth, so that 33.3 + 33.3 + 33.4 is 100. */
export function sumAt(kpis: readonly SetKpi[], stage: StageId): number {
  return Math.round(kpis.reduce((sum, { weights }) => sum + weights[stage], 0) * 1000) / 1000;
}

function sameMetrics(ids: readonly string[], pool: readonly Kpi[]): SetFault[] {
  const kpis = [...new Set(ids)].flatMap((id) => pool.find((kpi) => kpi.id === id) ?? []);
  return kpis.flatMap((one, index) =>
    kpis.slice(index + 1).flatMap((other): SetFault[] => {
      const metric = numbersOf(one).find((id) => numbersOf(other).includes(id));
      return metric ? [{ why: 'same-metric', kpis: [one.id, other.id], metric }] : [];
    }),
  );
}

/** The metrics a KPI may stand for as they are; the parts of a formula are not its number unless it has but one. */
function numbersOf({ metrics, reckoned }: Kpi): readonly MetricId[] {
  return reckoned && metrics.length > 1 ? [] : metrics;
}
