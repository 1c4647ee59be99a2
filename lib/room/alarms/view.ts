import type { MetricId } from '@/lib/metrics/catalog';
import type { Row, Values } from '@/lib/snapshot/snapshot';
import { type Cell, type CountId, cellsOf, counterOf, type Look, type Minute } from '../counters';
import { type Growth, growthIn, type Unknown } from '../growth';
import { silence } from '../sampling';
import type { OrderValue } from '../usual-order';

/** What the rules look at: a running room's last hour of samples on one page, and what stands around it. */
export type AlarmView = {
  /** The moment judged, epoch ms: that of the last look while the room is read, the clock's when it no longer is. */
  at: number;
  /** Whole minutes since the room began; null when it is not known when. */
  minute: number | null;
  state: 'live' | 'ended';
  /** When the page was last read, epoch ms. */
  seen: number;
  /** When a person said that the room is over, epoch ms; absent where the page said so, or nobody. */
  said?: number;
  samples: readonly Minute[];
  /** Whether the room was read before the first of them; else that is its first look. */
  earlier?: true;
  /** Whether a page shows the room now, and what. */
  shown: boolean;
  values: Values;
  rows: readonly Row[];
  /** When the clock that the page prints last moved, epoch ms; absent where it prints none. */
  moved?: number;
  /** Since when this computer has been watching rooms without a pause, epoch ms: nothing can be told of when it slept. */
  watched: number;
  /** Minutes since somebody was entered as on air, 0 while somebody is; null in a shop that does not enter it, or when not known. */
  unhosted: number | null;
  /** Whether the room's review was filled in. */
  reviewed: boolean;
  /** The team's line for viewing durations and ROI, in base units. */
  lines: Partial<Record<MetricId, number>>;
  /** What viewing durations usually are at this minute, where there is no line: own history's lower quartile, or the market's average. */
  usual?: Partial<Record<MetricId, { value: number; by: 'own' | 'market' }>>;
  /** What an order is usually worth in a currency. */
  order?: OrderValue;
};

const minuteMs = 60_000;

/** How much one count grew between two moments so many minutes ago. */
export function grew({ samples, at }: AlarmView, id: CountId, from: number, to = 0): Growth | Unknown {
  return growthIn(counterOf(id, samples), at - from * minuteMs, at - to * minuteMs);
}

/** Where one count stood at the last look; null while the page shows none. */
export function lastCount({ samples }: Pick<AlarmView, 'samples'>, id: CountId): Look | null {
  return counterOf(id, samples)?.looks.at(-1) ?? null;
}

/**
 * When a count last rose. `seen`: the rise lies in what was read; otherwise it was before, and this is the first look of them. Null while
 * the page shows none.
 */
export function riseOf({ samples }: Pick<AlarmView, 'samples'>, id: CountId): { at: number; seen: boolean } | null {
  const { looks = [], derived } = counterOf(id, samples) ?? {};
  // A derived count sways by what its parts are rounded.
  const place = looks.findLastIndex((look, i) => {
    const before = looks[i - 1];
    return before !== undefined && (derived ? look.low > before.high : look.value > before.value);
  });
  const rise = looks[Math.max(0, place)];
  return rise ? { at: rise.at, seen: place > 0 } : null;
}

/** Whether the page has a metric at all: shown now, or a moment ago, since what moves is not read. */
export function hasMetric(view: AlarmView, metric: MetricId): boolean {
  return view.values[metric] !== undefined || shownAt(view, metric) !== null;
}

/** What a metric showed a number of minutes ago, with its bounds; null where nobody looked. */
export function shownAt(
  view: AlarmView,
  metric: MetricId,
  ago = 0,
): { value: number; low: number; high: number; currency?: string } | null {
  // Now in doubt is now not known.
  if (ago === 0 && view.values[metric]?.doubt) return null;
  const at = view.at - ago * minuteMs;
  const currency = view.samples.findLast((one) => one.metrics[metric])?.metrics[metric]?.currency;
  const cell = cellsOf(metric, view.samples, currency).findLast((one) => one.at <= at);
  return cell && at - cell.at <= silence ? { ...bounds(cell), value: cell.value, ...(currency && { currency }) } : null;
}

/** What a metric showed so many minutes ago, or at the first look since then. */
export function firstSince(view: AlarmView, metric: MetricId, ago: number): { value: number; high: number } | null {
  const then = shownAt(view, metric, ago);
  const first = then ? undefined : cellsOf(metric, view.samples, undefined).find(({ at }) => at >= view.at - ago * minuteMs);
  return then ?? (first ? { value: first.value, high: bounds(first).high } : null);
}

/** A reading lies within half a step of what is printed; a count in full is exact. */
function bounds({ value, step }: Cell): { low: number; high: number } {
  const half = step === 1 && Number.isInteger(value) ? 0 : step / 2;
  return { low: value - half, high: value + half };
}
