import type { MetricId } from '@/lib/metrics/catalog';
import type { RoleKey } from '../role';
import { grainOf } from './grain';
import { type SplitDays, splitDays } from './split-days';
import type { DayBasis } from './weekday';

/**
 * How a target was split over its days: `total` is the target's, null once the split was taken back. What each day came to
 * are targets of those days; this is kept beside them so that it can be edited again. An edit is a new row.
 */
export type Split = {
  shop: string;
  role: RoleKey;
  /** As in a target (see `targetKey`), and the metric it belongs to. */
  kpi: string;
  metric: MetricId;
  person?: string;
  from: string;
  to: string;
  total: number | null;
  currency?: string;
  basis: DayBasis;
  /** Days on which nothing is due, and days whose value was set by hand. */
  off: string[];
  fixed: Record<string, number>;
  by: string | null;
  at: number;
  why: string;
};

/** What a split is of: two with the same words follow one another. */
export function splitKey({ role, kpi, person, from, to }: Pick<Split, 'role' | 'kpi' | 'person' | 'from' | 'to'>): string {
  return [role, kpi, 'days', person ?? '', `${from}..${to}`].join('|');
}

/** The days of a split; those of one that was taken back are none. */
export function daysOfSplit({ total, metric, currency, basis, from, to, off, fixed }: Split): SplitDays {
  if (total === null) return { days: [], left: 0 };
  return splitDays(total, grainOf(metric, currency), basis, { from, to, off: new Set(off), fixed: new Map(Object.entries(fixed)) });
}

/** Of all edits (in the order they were made) the last of each, unless it was taken back. */
export function splitsNow(edits: readonly Split[]): (Split & { total: number })[] {
  const last = new Map(edits.map((edit) => [splitKey(edit), edit]));
  return [...last.values()].filter((edit): edit is Split & { total: number } => edit.total !== null);
}

/** What share of a split target is due by the end of a day, 0..1; null outside of its days, or while its total is nothing. */
export function splitShare(split: Split, until: string): number | null {
  const { days } = daysOfSplit(split);
  const total = days.reduce((sum, { value }) => sum + value, 0);
  if (until < split.from || until > split.to || !(total > 0)) return null;
  return days.filter(({ day }) => day <= until).reduce((sum, { value }) => sum + value, 0) / total;
}
