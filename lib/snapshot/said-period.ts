import { type MetricId, metric as rowOf } from '@/lib/metrics/catalog';
import type { PageState } from './page-state';
import type { Scope, Snapshot, SurfaceId } from './snapshot';

/** What a user said of one page in one tab: that its numbers are for these days. */
export type SaidPeriod = {
  from: string;
  to: string;
  /** The page as it was when that was said, at `at`, epoch ms; it had been so since `since`. */
  address: string;
  shop: string;
  surface: SurfaceId;
  why: string;
  at: number;
  since: number;
  /** When the last of the days ends, epoch ms. */
  ends: number;
  /** The page's own figures, as last seen. */
  figures: Partial<Record<MetricId, number>>;
};

/** Of what a page showed: whatever a saying is compared with. */
export type Said = Pick<PageState, 'scope' | 'surface' | 'values' | 'at'> & { shop: { key: string } | null };

/** Reasons a period is unknown for which a person may know better: not where the page itself says its numbers are not whole or mixed. */
const nameable: ReadonlySet<string> = new Set(['no-period', 'preset-without-dates', 'unreadable-period']);

/** Whether a user may say what days a page's numbers are for. */
export function isNameable(scope: Scope): scope is Extract<Scope, { kind: 'unknown' }> {
  return scope.kind === 'unknown' && nameable.has(scope.why);
}

/** The figures that tell one period from another. */
export function figuresOf(values: Snapshot['values']): SaidPeriod['figures'] {
  return Object.fromEntries(Object.entries(values).map(([id, { value }]) => [id, value]));
}

/**
 * What the user said, brought up to what the page shows now; null once that is in doubt: another address, shop or reason,
 * the days over, a figure of past days that moved, a counter that fell, so many figures that moved at once that the page may
 * have gone over to other days, or none left of those it had.
 */
export function stillSaid(said: SaidPeriod, seen: Said, address: string): SaidPeriod | null {
  const { scope, surface, shop, at, values } = seen;
  if (address !== said.address || shop?.key !== said.shop || surface !== said.surface) return null;
  if (scope.kind !== 'unknown' || scope.why !== said.why) return null;
  const isOpen = said.ends > said.at;
  if (isOpen && at >= said.ends) return null;
  const figures = figuresOf(values);
  const known = (Object.keys(figures) as MetricId[]).filter((id) => said.figures[id] !== undefined);
  if (known.length === 0 && Object.keys(figures).length > 0) return null;
  const moved = known.filter((id) => figures[id] !== said.figures[id]);
  const fell = moved.some((id) => rowOf(id).kind === 'counter' && (figures[id] ?? 0) < (said.figures[id] ?? 0));
  if (fell || moved.length > (isOpen ? known.length / 2 : 0)) return null;
  return { ...said, figures: { ...said.figures, ...figures } };
}

/** The scope of a page whose days the user named. */
export function saidScope({ from, to }: Pick<SaidPeriod, 'from' | 'to'>): Scope {
  return { kind: 'period', from, to, by: 'user' };
}
