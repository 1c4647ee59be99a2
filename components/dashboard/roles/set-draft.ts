import { typedNumber } from '@/components/ui/typed-number';
import type { Kpi, RoleKey, StageId } from '@/lib/kpi/role';
import { stageIds } from '@/lib/kpi/role';
import { asWhole } from '@/lib/kpi/score/as-whole';
import { type SetFault, setFaults, sumAt } from '@/lib/kpi/score/faults';
import type { SetKpi } from '@/lib/kpi/score/set';
import { defaultSet } from '@/lib/kpi/score/weights';

/** A set being edited: weights as they are typed. */
export type DraftKpi = { kpi: string; weights: Record<StageId, string> };

export type WeightFault = 'empty' | 'unreadable' | 'notPositive' | 'tooLarge';

/**
 * A draft as far as it can be read. `cells`: what is wrong with a weight, by `cellKey`; `sums`: what the weights of each stage
 * come to, null where one is no number; `faults`: what else is wrong.
 */
export type ReadDraft = {
  kpis: SetKpi[];
  cells: Readonly<Record<string, WeightFault>>;
  sums: Record<StageId, number | null>;
  faults: SetFault[];
};

export function cellKey(kpi: string, stage: StageId): string {
  return `${kpi} ${stage}`;
}

/** A set as it is shown for editing. */
export function draftOf(kpis: readonly SetKpi[]): DraftKpi[] {
  return kpis.map(({ kpi, weights }) => ({ kpi, weights: perStage((stage) => String(weights[stage])) }));
}

/** What a draft says, and everything that keeps it from being a set. */
export function readDraft(draft: readonly DraftKpi[], pool: readonly Kpi[]): ReadDraft {
  const cells: Record<string, WeightFault> = {};
  const kpis = draft.map(({ kpi, weights }) => ({
    kpi,
    weights: perStage((stage) => {
      const read = weightOf(weights[stage]);
      if (typeof read !== 'number') cells[cellKey(kpi, stage)] = read.why;
      return typeof read === 'number' ? read : Number.NaN;
    }),
  }));
  const sums = perStage((stage) => {
    const sum = sumAt(kpis, stage);
    return Number.isNaN(sum) ? null : sum;
  });
  // Weights and their sums are said in the table itself.
  const faults = setFaults(kpis, pool).filter(({ why }) => why !== 'sum' && why !== 'weight');
  return { kpis, cells, sums, faults };
}

/** Whether a draft can be kept. */
export function isSound({ cells, sums, faults }: ReadDraft): boolean {
  return faults.length === 0 && Object.keys(cells).length === 0 && stageIds.every((stage) => sums[stage] === 100);
}

/** A draft with the weights of one stage scaled to 100; as it was where they cannot be. */
export function madeWhole(draft: readonly DraftKpi[], stage: StageId): DraftKpi[] {
  const typed = draft.map(({ kpi, weights }) => [kpi, weightOf(weights[stage])] as const);
  const numbers = typed.flatMap(([kpi, read]) => (typeof read === 'number' ? [[kpi, read] as const] : []));
  const whole = numbers.length === draft.length ? asWhole(new Map(numbers)) : null;
  if (!whole) return [...draft];
  return draft.map((one) => ({ ...one, weights: { ...one.weights, [stage]: String(whole.get(one.kpi)) } }));
}

/** What a KPI that is added begins with: its weight in the role's default, else ten points. */
export function addedKpi(id: string, role: RoleKey, roles: Parameters<typeof defaultSet>[1]): DraftKpi {
  const usual = defaultSet(role, roles).find(({ kpi }) => kpi === id)?.weights;
  return { kpi: id, weights: perStage((stage) => String(usual?.[stage] ?? 10)) };
}

function weightOf(text: string): number | { why: WeightFault } {
  const read = typedNumber(text, 'multiple');
  if ('value' in read) return read.value > 1000 ? { why: 'tooLarge' } : read.value;
  return { why: read.why === 'percent' || read.why === 'otherCurrency' || read.why === 'ambiguous' ? 'unreadable' : read.why };
}

function perStage<T>(of: (stage: StageId) => T): Record<StageId, T> {
  return Object.fromEntries(stageIds.map((stage) => [stage, of(stage)])) as Record<StageId, T>;
}
