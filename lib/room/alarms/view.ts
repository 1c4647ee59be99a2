import type { MetricId } from '@/lib/metrics/catalog';
import type { Row, Values } from '@/lib/snapshot/snapshot';
import { type Cell, type CountId, cellsOf, counterOf, type Look, type Minute } from '../counters';
import { type Growth, growthIn, type Unknown } from '../growth';
import { silence } from '../sampling';

/** What the rules look at: a running room's last half hour of samples on one page, and what stands around it. */
export type AlarmView = {
  /** The moment judged, epoch ms: that of the last look while the room is read, the clock's when it no longer is. */
  at: number;
  /** Whole minutes since the room began; null when it is not known when. */
  minute: number | null;
  state: 'live' | 'ended';
  /** When the page was last read, epoch ms. */
  seen: number;
  samples: readonly Minute[];
  /** What the page shows now, doubtful values left out. */
  values: Values;
  rows: readonly Row[];
  /** Whether the shop enters who is on air at all, and whether somebody is entered now. */
  roster: boolean;
  hosted: boolean;
  /** Whether the room's review was filled in. */
  reviewed: boolean;
  /** The team's line for viewing durations and ROI, in base units. */
  lines: Partial<Record<MetricId, number>>;
};

const minuteMs = 60_000;

/** How much one count grew between two moments so many minutes ago. */
export function grew({ samples, at }: AlarmView, id: CountId, from: number, to = 0): Growth | Unknown {
  return growthIn(counterOf(id, samples), at - from * minuteMs, at - to * minuteMs);
}

/** Where one count stood at the last look; null while the page shows none. */
export function lastCount({ samples }: AlarmView, id: CountId): Look | null {
  return counterOf(id, samples)?.looks.at(-1) ?? null;
}

/**
 * When a count last rose for sure: the last look before which it may have been lower. `seen`: the rise itself lies in what was
 * read; otherwise it was before, and this is the first look. Null while the page shows none.
 */
export function riseOf({ samples }: Pick<AlarmView, 'samples'>, id: CountId): { at: number; seen: boolean } | null {
  const looks = counterOf(id, samples)?.looks ?? [];
  const last = looks.at(-1);
  if (!last) return null;
  const before = looks.findLastIndex((look) => look.low < last.low && look.value < last.value);
  const rise = looks[before + 1] as Look;
  return { at: rise.at, seen: before >= 0 };
}

/** Minutes since a count last rose, at least; null while the page shows none. */
export function sinceRise(view: AlarmView, id: CountId): number | null {
  const rise = riseOf(view, id);
  return rise && (view.at - rise.at) / minuteMs;
}

/** What a metric showed a number of minutes ago, with its bounds; null where nobody looked. */
export function shownAt(
  view: AlarmView,
  metric: MetricId,
  ago = 0,
): { value: number; low: number; high: number; currency?: string } | null {
  const at = view.at - ago * minuteMs;
  const currency = view.samples.findLast((one) => one.metrics[metric])?.metrics[metric]?.currency;
  const cell = cellsOf(metric, view.samples, currency).findLast((one) => one.at <= at);
  return cell && at - cell.at <= silence ? { ...bounds(cell), value: cell.value, ...(currency && { currency }) } : null;
}

/** Whether a metric stayed under a limit for so many minutes, read throughout: null where a look is missing. */
export function stayedUnder(view: AlarmView, metric: MetricId, limit: number, minutes: number): boolean | null {
  const from = view.at - minutes * minuteMs;
  const cells = cellsOf(metric, view.samples, undefined);
  const first = cells.findLastIndex(({ at }) => at <= from);
  const within = cells.slice(Math.max(0, first)).filter(({ at }) => at <= view.at);
  const moments = [from, ...within.map(({ at }) => at).filter((at) => at > from), view.at];
  const isRead = first >= 0 && moments.every((at, index) => index === 0 || at - (moments[index - 1] ?? at) <= silence);
  if (!isRead || from - (cells[first]?.at ?? 0) > silence) return null;
  return within.every((cell) => bounds(cell).high < limit);
}

/** A reading lies within half a step of what is printed; a count in full is exact. */
function bounds({ value, step }: Cell): { low: number; high: number } {
  const half = step === 1 && Number.isInteger(value) ? 0 : step / 2;
  return { low: value - half, high: value + half };
}
