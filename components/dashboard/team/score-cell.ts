import { written } from '@/components/ui/Figure';
import { formatCompact, type Language } from '@/lib/format';
import type { Words } from '@/lib/i18n/words';
import { isActual } from '@/lib/kpi/actual';
import type { KpiState } from '@/lib/kpi/attainment';
import type { CardLine } from '@/lib/kpi/score/line';
import type { OwnNumbers } from '@/lib/kpi/team/own-numbers';

/** One KPI in the table: its state's shape (none without a target), its value in short, and why there is none. */
export type ScoreCell = { state: KpiState | null; text: string; why: string | null };

/** From so much on an amount is written short: 12.4K. */
const long = 10_000;

/** What a KPI's cell says. `own`: somebody's own numbers, which may be too few. */
export function cellOf(
  { actual, gap, state, kpi }: CardLine,
  own: OwnNumbers | null,
  { scores: words }: Words,
  language: Language,
): ScoreCell {
  if (!isActual(actual)) {
    const few = kpi.metrics.map((metric) => own?.few[metric]).find((events) => events !== undefined);
    if (few !== undefined) return { state: 'unknown', text: words.few, why: words.fewWhy(few) };
    const isCoarse = kpi.metrics.some((metric) => own?.coarse.includes(metric));
    return { state: 'unknown', text: words.gaps['no-actual'], why: isCoarse ? words.coarse : null };
  }
  const isLong = Math.abs(actual.value) >= long && (actual.unit === 'money' || actual.unit === 'count');
  const text = isLong ? formatCompact(actual, language) : written(actual, language).join(actual.unit === 'duration' ? ' ' : '');
  if (gap) return { state: null, text, why: words.gaps[gap] };
  return { state: state === 'unknown' ? null : state, text, why: null };
}
