import type { MetricId } from '@/lib/metrics/catalog';
import type { Kpi } from '../role';
import type { Spread } from '../spread';
import { type Target, type TargetEdit, targetFor, targetSet } from '../target';
import type { SpreadAsk } from '../targets/spread-of';
import { traitsOfKpi } from '../targets/traits';
import { addDays, dayAt, type Today } from '../window';
import { partOver } from './part-target';
import type { ScoreGap } from './score';
import { horizonOf, type Stretch } from './stretch';

/**
 * Whose target is asked for, and when. `targets`: all that were ever set, not only those in force now; `whole`: what the asked
 * days are of, where they are only those on which a role was held.
 */
export type TargetAsk = Omit<SpreadAsk, 'facts'> & Partial<Pick<SpreadAsk, 'facts'>> & { today: Today | null; whole?: Stretch };

/** Days that a target was taken for, of how many that it was set for. */
export type TargetPart = { days: number; of: number };

/**
 * A target, or why there is none. `part`: it is the part that some of its days have; `spread`: what of it is due on which of them,
 * where that is known with it.
 */
export type TargetFound =
  | { target: Target; part?: TargetPart; spread?: Spread }
  | { target: null; gap: Extract<ScoreGap, 'no-target' | 'other-stretch' | 'part-held'> };

/** The target in force now, for a KPI in its own window. */
export function targetNow({ targets, role, person, today, now }: TargetAsk, kpi: Kpi, metric: MetricId): TargetFound {
  const target = targetFor(targets, role, kpi, metric, now, { person, ...(today && { day: today.day }) });
  return target ? { target } : { target: null, gap: 'no-target' };
}

/**
 * The target for a stretch of days: one set for such a stretch; else what the KPI's own target means there. A rate's, and a
 * room's, is the same for any stretch; a sum's is the part that its days have (see `partOver`), or what each day has as its own
 * target. Anything else says nothing about it. What is somebody's own comes before what is the role's.
 */
export function targetOver(ask: TargetAsk & { today: Today }, kpi: Kpi, metric: MetricId, stretch: Stretch): TargetFound {
  const find = finderOf(ask, metric, stretch);
  const horizon = horizonOf(stretch);
  const usual = find(kpi, lastDay(ask.today, stretch));
  const findTheirs = usual?.person === undefined ? find : ownOf(find);
  const own = horizon && findTheirs({ ...kpi, horizon }, lastDay(ask.today, stretch));
  if (own) return due(own);
  const isSum = traitsOfKpi(kpi, metric).kind === 'counter';
  if (!isSum && usual) return due(usual);
  const part = isSum ? partOver(ask, kpi, metric, stretch, findTheirs) : null;
  if (part) return part;
  if (kpi.horizon === 'room' && usual) return due(usual);
  // Days that the role was given say nothing of what one person of it is held to on their own.
  const isTheirs = kpi.horizon !== 'day' && usual?.person !== undefined;
  const days = isSum ? everyDay((on) => find({ ...kpi, horizon: 'day' }, on), stretch, isTheirs) : null;
  return days ? { target: days } : { target: null, gap: gapOf(ask, findTheirs, kpi, usual, stretch) };
}

/** Finds what was set of a KPI for a day, as it stood when the stretch ended, one of 0 as 0. */
export type Find = (asked: Kpi, day: string) => Target | null;

/** Finds what is a person's own alone: what the role was given says nothing of what one of its people is held to on their own. */
function ownOf(find: Find): Find {
  return (asked, day) => {
    const target = find(asked, day);
    return target?.person === undefined ? null : target;
  };
}

/** What was set after a stretch had ended counts only where it was set for certain days. */
function finderOf(ask: TargetAsk & { today: Today }, metric: MetricId, stretch: Stretch): Find {
  const { role, person, now, today } = ask;
  const isPast = stretch.to < today.day;
  const targets: readonly TargetEdit[] = isPast
    ? ask.targets.filter(({ since, only }) => dayAt(today, since) <= stretch.to || only !== undefined)
    : ask.targets;
  return (asked, day) => targetSet(targets, role, asked, metric, now, { person, day });
}

function lastDay(today: Today, { to }: Stretch): string {
  return to < today.day ? to : today.day;
}

/** A target of nothing is none. */
function due(target: Target): TargetFound {
  return target.value > 0 ? { target } : { target: null, gap: 'no-target' };
}

function gapOf(ask: TargetAsk & { today: Today }, find: Find, kpi: Kpi, usual: Target | null, stretch: Stretch) {
  const whole = ask.whole && horizonOf(ask.whole);
  const isHeld = ask.whole !== undefined && (ask.whole.from !== stretch.from || ask.whole.to !== stretch.to);
  const set = isHeld && whole ? find({ ...kpi, horizon: whole }, lastDay(ask.today, stretch)) : null;
  if (set && set.value > 0) return 'part-held';
  return usual && usual.value > 0 ? 'other-stretch' : 'no-target';
}

/** The days' targets added up, one of 0 as 0; null where one day has none, one is in another currency, or nothing is due on any. */
function everyDay(find: (day: string) => Target | null, { from, to }: Stretch, isTheirs: boolean): Target | null {
  const days: Target[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const one = find(day);
    if (!one || (isTheirs && one.person === undefined) || one.currency !== (days[0] ?? one).currency) return null;
    days.push(one);
  }
  const [first] = days;
  const value = days.reduce((sum, one) => sum + one.value, 0);
  return first && value > 0 ? { ...first, value, since: Math.max(...days.map(({ since }) => since)) } : null;
}
