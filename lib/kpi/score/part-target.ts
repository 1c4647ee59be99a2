import type { MetricId } from '@/lib/metrics/catalog';
import type { Kpi } from '../role';
import { type Spread, spreadValues } from '../spread';
import type { Target } from '../target';
import { spreadOf } from '../targets/spread-of';
import { addDays, daysBetween, earlier, periodWindow, type Today } from '../window';
import { horizonOf, type Stretch } from './stretch';
import type { Find, TargetAsk, TargetFound } from './stretch-target';

type Ask = TargetAsk & { today: Today };
type Period = Stretch & { horizon: 'week' | 'month' };

/**
 * The part of a week's or month's sum that some of its days have, where those days are told of it: by its split; and where the days
 * are those on which a role was held, also by own weekdays. Two months that share a week each give their days. Null where nothing
 * tells the days: a month says nothing of a week by itself.
 */
export function partOver(ask: Ask, kpi: Kpi, metric: MetricId, stretch: Stretch, find: Find): TargetFound | null {
  for (const periods of periodsOf(ask, kpi, stretch)) {
    const parts = periods.map((period) => partIn(ask, { kpi, metric }, period, { stretch, find }));
    const found = parts.filter((part) => part !== null);
    const [first] = found;
    if (!first || found.length < parts.length || found.some(({ target }) => target.currency !== first.target.currency)) continue;
    const days = found.flatMap(({ days }) => days);
    const value = days.reduce((sum, { weight }) => sum + weight, 0);
    if (!(value > 0)) return { target: null, gap: 'no-target' };
    const since = Math.max(...found.map(({ target }) => target.since));
    const of = periods.reduce((sum, { from, to }) => sum + daysBetween(from, to), 0);
    return {
      target: { ...first.target, value, since },
      part: { days: days.length, of },
      spread: { by: first.by, days, ...(first.less && { less: true }) },
    };
  }
  return null;
}

/** What a stretch can be a part of: the days it is of, then the periods that the KPI is answered for over. */
function periodsOf({ whole, today }: Ask, { horizon }: Kpi, stretch: Stretch): Period[][] {
  const wide = whole && whole.from <= stretch.from && stretch.to <= whole.to ? horizonOf(whole) : null;
  const first = whole && (wide === 'week' || wide === 'month') ? [[{ ...whole, horizon: wide }]] : [];
  if (horizon !== 'week' && horizon !== 'month') return first;
  const all: Period[] = [];
  for (let day = stretch.from; day <= stretch.to; ) {
    const window = periodWindow(horizon, { ...today, day });
    if (window.kind !== 'period') break;
    all.push({ from: window.from, to: window.to, horizon });
    day = addDays(window.to, 1);
  }
  return [...first, all];
}

type Part = { target: Target; by: Spread['by']; less?: true; days: Spread['days'] };

function partIn(
  ask: Ask,
  of: { kpi: Kpi; metric: MetricId },
  period: Period,
  { stretch, find }: { stretch: Stretch; find: Find },
): Part | null {
  const { kpi, metric } = of;
  const { horizon, ...days } = period;
  const target = find({ ...kpi, horizon }, earlier(days.to, earlier(stretch.to, ask.today.day)));
  const asked = { ...ask, facts: ask.facts ?? [] };
  const spread = target && spreadOf(asked, kpi, metric, target, { kind: 'period', ...days, today: ask.today });
  if (!target || !spread) return null;
  const isHeld = ask.whole?.from === days.from && ask.whole.to === days.to;
  if (spread.by !== 'split' && !(isHeld && spread.by === 'weekdays')) return null;
  const values = spreadValues(spread, target.value);
  return (
    values && {
      target,
      by: spread.by,
      ...(spread.less && { less: true as const }),
      days: values.filter(({ day }) => day >= stretch.from && day <= stretch.to),
    }
  );
}
