import { type Month, monthDays } from '@/lib/kpi/pay/month';
import type { Horizon, Kpi, RoleKey } from '@/lib/kpi/role';
import { type Target, targetKey } from '@/lib/kpi/target';
import { fromGrains, toGrains } from '@/lib/kpi/targets/grain';
import { daysIn } from '@/lib/kpi/targets/split-days';
import { traitsOfKpi } from '@/lib/kpi/targets/traits';
import { isDay } from '../pay/typed';
import { textOf } from './typed-agreement';

/** For whom, over which days and in which money targets are taken. */
type Ask = { shop: string; role: RoleKey; from: string; to: string; currency: string | undefined };

/** Values as typed; `scaled`: KPIs whose target is another over the days of the agreement, `skipped`: those whose target says nothing of them. */
export type FromTargets = { values: Record<string, string>; scaled: string[]; skipped: string[] };

/** The longest horizon first: it was thought of for the most days. */
const order: readonly Horizon[] = ['month', 'week', 'day', 'room'];

/**
 * The targets in force of a role as typed values, each for the days of the agreement: of what is counted over them as many times
 * a day's, a week's or a month's as they hold; a rate is the same. Only a target of a LIVE stands for a count of a LIVE, whose
 * mean is held against it, and for no other.
 */
export function valuesFrom(targets: readonly Target[], kpis: readonly Kpi[], ask: Ask): FromTargets {
  const found: FromTargets = { values: {}, scaled: [], skipped: [] };
  const here = targets.filter(({ shop, role, person, only }) => shop === ask.shop && role === ask.role && !person && !only);
  for (const kpi of kpis) {
    const [metric] = kpi.metrics;
    const own = here.filter((one) => one.kpi === targetKey(kpi, metric));
    const taken = own.length > 0 ? takenFrom(own, kpi, ask) : undefined;
    if (taken === undefined) continue;
    if (taken === null) found.skipped.push(kpi.id);
    else found.values[kpi.id] = taken.text;
    if (taken?.isScaled) found.scaled.push(kpi.id);
  }
  return found;
}

/** What a KPI's targets come to over the days of the agreement; null where none of them says. */
function takenFrom(own: readonly Target[], kpi: Kpi, ask: Ask): { text: string; isScaled: boolean } | null {
  const { unit, kind } = traitsOfKpi(kpi, kpi.metrics[0]);
  const fits = ({ horizon }: Target) => kind !== 'counter' || (kpi.horizon === 'room') === (horizon === 'room');
  const target = order.flatMap((horizon) => own.filter((one) => one.horizon === horizon && fits(one)))[0];
  if (!target || (unit === 'money' && target.currency !== undefined && target.currency !== ask.currency)) return null;
  const times = kind === 'counter' ? timesOf(target.horizon, ask) : 1;
  if (times === null) return null;
  const grain = unit === 'money' ? { unit, ...(ask.currency && { currency: ask.currency }) } : { unit: 'count' as const };
  const value = times === 1 ? target.value : fromGrains(toGrains(target.value * times, grain), grain);
  return { text: textOf(value, unit), isScaled: times !== 1 };
}

/** How many times a horizon fits into some days, months by the calendar; null for days that are none. */
function timesOf(horizon: Horizon, { from, to }: Ask): number | null {
  if (horizon === 'room') return 1;
  if (!isDay(from) || !isDay(to) || to < from) return null;
  const days = daysIn(from, to);
  if (horizon !== 'month') return days.length / (horizon === 'week' ? 7 : 1);
  const ofMonth = new Map<Month, number>();
  for (const day of days) ofMonth.set(day.slice(0, 7), (ofMonth.get(day.slice(0, 7)) ?? 0) + 1);
  return [...ofMonth].reduce((sum, [month, count]) => sum + count / daysIn(monthDays(month).from, monthDays(month).to).length, 0);
}
