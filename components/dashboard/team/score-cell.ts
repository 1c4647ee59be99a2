import { targetStep } from '@/components/kpi/target-step';
import { written } from '@/components/ui/Figure';
import { formatCompact, type Language } from '@/lib/format';
import type { Words } from '@/lib/i18n/words';
import { isActual } from '@/lib/kpi/actual';
import type { KpiState } from '@/lib/kpi/attainment';
import type { CardLine } from '@/lib/kpi/score/line';
import type { OwnNumbers } from '@/lib/kpi/team/own-numbers';

/** One KPI in the table: its state's shape (none without a target), its value in short, what it is held to, and why there is none. */
export type ScoreCell = { state: KpiState | null; text: string; target: string | null; why: string | null };

/** From so much on an amount is written short: 12.4K. */
const long = 10_000;

/** What a KPI's cell says. `own`: somebody's own numbers, which may be too few. */
export function cellOf(
  { actual, target, gap, state, kpi }: CardLine,
  own: OwnNumbers | null,
  { scores: words }: Words,
  language: Language,
): ScoreCell {
  if (!isActual(actual)) {
    const few = kpi.metrics.map((metric) => own?.few[metric]).find((events) => events !== undefined);
    if (few !== undefined) return { state: 'unknown', text: words.few, target: null, why: words.fewWhy(few) };
    const isCoarse = kpi.metrics.some((metric) => own?.coarse.includes(metric));
    return { state: 'unknown', text: words.gaps['no-actual'], target: null, why: isCoarse ? words.coarse : null };
  }
  const short = (value: number, step: number) => {
    const one = { ...actual, value, step };
    const isLong = Math.abs(value) >= long && (actual.unit === 'money' || actual.unit === 'count');
    return isLong ? formatCompact(one, language) : written(one, language).join(actual.unit === 'duration' ? ' ' : '');
  };
  const text = short(actual.value, actual.step);
  // How much of a limit is used up by now can be seen before it counts.
  if (gap && gap !== 'running-limit') return { state: null, text, target: null, why: words.gaps[gap] };
  const held = target && short(target.value, targetStep(target.value, actual.unit));
  return { state: state === 'unknown' ? null : state, text, target: held, why: gap && words.gaps[gap] };
}
