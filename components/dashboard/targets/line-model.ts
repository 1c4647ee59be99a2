import type { Horizon, Kpi, RoleKey } from '@/lib/kpi/role';
import { type Target, targetKey } from '@/lib/kpi/target';
import { isSplittable } from '@/lib/kpi/targets/grain';
import { pastOf } from '@/lib/kpi/targets/past';
import type { Past } from '@/lib/kpi/targets/past-type';
import { daysOver, type Sanity, sanityOf } from '@/lib/kpi/targets/sanity';
import type { Split } from '@/lib/kpi/targets/split';
import { traitsOfKpi } from '@/lib/kpi/targets/traits';
import { periodWindow, type Today } from '@/lib/kpi/window';
import type { Edit } from '@/lib/store/db';
import { begun } from '@/lib/store/targets';
import type { TargetLine, TargetsView } from './targets-view';

export const horizons = ['room', 'day', 'week', 'month'] as const;

/** Whose target: the role's, or one person's. */
export type Whose = { role: RoleKey; person?: string };

/** What stands in a cell: a target, the split that gives each day its own, the same rate for any stretch, or nothing that could be set. */
export type CellOf = { target: Target | null } | { split: Split } | { same: true } | { none: true };

/** The target that counts for a line over a horizon: one for just the running stretch before one that stands. Single days are a split's. */
export function targetOf(view: TargetsView, line: TargetLine, whose: Whose, horizon: Horizon): Target | null {
  const own = view.targets.filter(isOfLine(line, whose, horizon));
  const running = horizon === 'room' ? null : stretchOf(horizon, view.today);
  const isRunning = ({ only }: Target) => only !== undefined && only.from === running?.from && only.to === running.to;
  const only = horizon === 'day' && splitOf(view, line, whose) ? undefined : own.find(isRunning);
  return only ?? own.find((one) => one.only === undefined) ?? null;
}

/** The target that counts for a line over a week or month: the running one, or a coming one with what was set ahead for it. */
export function targetOn(
  view: TargetsView,
  line: TargetLine,
  whose: Whose,
  { horizon, from, to }: { horizon: 'week' | 'month'; from: string; to: string },
): Target | null {
  if (from <= view.today.day) return targetOf(view, line, whose, horizon);
  const edits = view.history.filter(isOfLine(line, whose, horizon)).filter(({ starts = from }) => starts <= from);
  const then = begun(edits, Number.POSITIVE_INFINITY);
  return then.find(({ only }) => only?.from === from && only.to === to) ?? then.find(({ only }) => only === undefined) ?? null;
}

/** The target that will count for a line from a coming day on; null where none was set ahead. */
export function comingOf(view: TargetsView, line: TargetLine, whose: Whose, horizon: Horizon): Edit<Target> | null {
  return view.coming.find(isOfLine(line, whose, horizon)) ?? null;
}

function isOfLine({ kpi, metric }: TargetLine, { role, person }: Whose, horizon: Horizon) {
  const key = targetKey(kpi, metric);
  return (one: Omit<Target, 'value'>) => one.role === role && one.kpi === key && one.horizon === horizon && one.person === person;
}

/** What a line shows for a horizon. A rate has the same target for any stretch; a room's count also one over days. */
export function cellOf(view: TargetsView, line: TargetLine, whose: Whose, horizon: Horizon): CellOf {
  const { kpi, metric } = line;
  const target = targetOf(view, line, whose, horizon);
  if (target || horizon === kpi.horizon) return { target };
  if (horizon === 'room') return { none: true };
  if (traitsOfKpi(kpi, metric).kind !== 'counter') return targetOf(view, line, whose, kpi.horizon) ? { same: true } : { none: true };
  const split = horizon === 'day' ? splitOf(view, line, whose) : undefined;
  return split ? { split } : { target: null };
}

/** The split of the month or week that holds a day (today without one), if there is one. */
export function splitOf(
  view: TargetsView,
  { kpi, metric }: TargetLine,
  { role, person }: Whose,
  day = view.today.day,
): (Split & { total: number }) | undefined {
  const key = targetKey(kpi, metric);
  return view.splits.find((one) => one.role === role && one.kpi === key && one.person === person && one.from <= day && day <= one.to);
}

/** Whether a line can be split at all: counts and money, of the catalogue. */
export function canSplit({ kpi, metric }: TargetLine): boolean {
  return !kpi.reckoned && isSplittable(metric);
}

/** The currency of a line's targets: the shop's confirmed one, else that of what was read or set before. */
export function currencyOf(view: TargetsView, line: TargetLine, target: Target | null): string | undefined {
  if (traitsOfKpi(line.kpi, line.metric).unit !== 'money') return undefined;
  return view.shop.currency ?? lastMonth(view, line).currency ?? target?.currency;
}

/** What a line came to on the last 28 days, or in own rooms. */
export function lastMonth(view: TargetsView, { kpi, metric }: TargetLine, horizon: Horizon = kpi.horizon): Past {
  const { surfaces, reckoned } = kpi;
  return pastOf({ horizon, surfaces, ...(reckoned && { formula: reckoned.text }) }, metric, view.past);
}

/** A line's target beside what was; null where nothing comparable is known. */
export function saneOf(view: TargetsView, line: TargetLine, horizon: Horizon, value: number, currency?: string): Sanity | null {
  const past = lastMonth(view, line, horizon);
  if (currency !== undefined && past.currency !== undefined && past.currency !== currency) return null;
  const { better, kind } = traitsOfKpi(line.kpi, line.metric);
  return sanityOf(value, better, past, daysOver(kind, horizon, view.today));
}

/** The running day, week or month, ends included. */
export function stretchOf(horizon: Exclude<Horizon, 'room'>, today: Today): { from: string; to: string } {
  const window = periodWindow(horizon, today);
  return window.kind === 'period' ? { from: window.from, to: window.to } : { from: today.day, to: today.day };
}

/**
 * For which stretch a line's target is shared out among people. One of a LIVE is not: each person's LIVEs are held against it as they
 * are, and half of a LIVE counts half; what is shared is the longest one over days.
 */
export function shareHorizon(view: TargetsView, line: TargetLine, whose: Whose): Exclude<Horizon, 'room'> {
  const { horizon } = line.kpi;
  if (horizon !== 'room') return horizon;
  return (['month', 'week', 'day'] as const).find((one) => targetOf(view, line, whose, one)) ?? 'month';
}

/** Whether a KPI is answered for in a stretch that can be split into days. */
export function longHorizon(kpi: Kpi): 'week' | 'month' {
  return kpi.horizon === 'week' ? 'week' : 'month';
}
