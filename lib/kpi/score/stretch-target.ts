import { type MetricId, metric as rowOf } from '@/lib/metrics/catalog';
import type { Kpi, RoleKey } from '../role';
import { type Target, type TargetEdit, targetFor, targetSet } from '../target';
import { addDays, endOfDay, type Today } from '../window';
import { horizonOf, type Stretch } from './stretch';

/** Whose target is asked for, and when. `targets`: all that were ever set, not only those in force now. */
export type TargetAsk = { targets: readonly TargetEdit[]; role: RoleKey; person?: string; today: Today | null; now: number };

/** The target in force now, for a KPI in its own window. */
export function targetNow({ targets, role, person, today, now }: TargetAsk, kpi: Kpi, metric: MetricId): Target | null {
  return targetFor(targets, role, kpi, metric, now, { person, ...(today && { day: today.day }) });
}

/**
 * The target for a stretch of days: one set for such a stretch; else what the KPI's own target means there. A rate's, and a
 * room's mean, is the same for any stretch; a day's amount is due on each of its days; anything else says nothing about it.
 * What was set after the stretch had ended counts only where it was set for those very days.
 */
export function targetOver(ask: TargetAsk & { today: Today }, kpi: Kpi, metric: MetricId, stretch: Stretch): Target | null {
  const isPast = stretch.to < ask.today.day;
  const end = isPast ? endOfDay(ask.today, stretch.to) : ask.now;
  const targets = isPast ? ask.targets.filter(({ since, only }) => since <= end || only !== undefined) : ask.targets;
  const at = isPast ? ask.now : end;
  const day = isPast ? stretch.to : ask.today.day;
  const horizon = horizonOf(stretch);
  const find = (asked: Kpi, on: string) => targetFor(targets, ask.role, asked, metric, at, { person: ask.person, day: on });
  const own = horizon && find({ ...kpi, horizon }, day);
  if (own) return own;
  if (kpi.horizon === 'room' || kindOf(kpi, metric) === 'rate' || kindOf(kpi, metric) === 'level') return find(kpi, day);
  return kpi.horizon === 'day' && kindOf(kpi, metric) === 'counter'
    ? everyDay((on) => targetSet(targets, ask.role, kpi, metric, at, { person: ask.person, day: on }), stretch)
    : null;
}

function kindOf(kpi: Kpi, metric: MetricId) {
  return kpi.reckoned?.kind ?? rowOf(metric).kind;
}

/** The days' targets added up, one of 0 as 0; null where one day has none, one is in another currency, or nothing is due on any. */
function everyDay(find: (day: string) => Target | null, { from, to }: Stretch): Target | null {
  const days: Target[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const one = find(day);
    if (!one || one.currency !== (days[0] ?? one).currency) return null;
    days.push(one);
  }
  const [first] = days;
  const value = days.reduce((sum, one) => sum + one.value, 0);
  return first && value > 0 ? { ...first, value, since: Math.max(...days.map(({ since }) => since)) } : null;
}
