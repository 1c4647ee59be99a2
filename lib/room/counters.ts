import { type MetricId, metric as rowOf } from '@/lib/metrics/catalog';
import { identities } from '@/lib/metrics/identities';
import { sift } from './misreads';

/** A packed minute of samples as far as counting needs it: values aligned with `at`, NaN where a tick did not read the metric. */
export type Minute = {
  at: readonly number[];
  metrics: Partial<Record<MetricId, { values: ArrayLike<number>; steps: ReadonlyArray<readonly [number, number]>; currency?: string }>>;
};

/** What a room is counted by. Entries are views: the same person comes again. */
export const countIds = ['gmv', 'entries', 'clicks', 'orders', 'follows'] as const;

/** The same with what ads cost meanwhile: what a shift at the budget is counted by. */
export const adsCountIds = [...countIds, 'spend'] as const;
export type CountId = (typeof adsCountIds)[number];

/** A cumulative count at a moment (epoch ms). The true number lies from `low` to `high`. */
export type Look = { at: number; value: number; low: number; high: number };

/**
 * One count of a room over time. `metric`: what the page calls it; `derived` when the page shows only the rate it follows
 * from. All values are whole multiples of `grain`, so that their differences add up to the last digit.
 */
export type Counter = { metric: MetricId; derived: boolean; currency?: string; grain: number; looks: Look[] };

type Source = { read: readonly MetricId[]; rate?: MetricId };

/** What a count is read from, best first; else it is this rate × views. */
const sources: Readonly<Record<CountId, Source>> = {
  gmv: { read: ['live_gmv_direct', 'live_gmv_attributed', 'live_gmv_est', 'live_gmv_with_subsidy'] },
  entries: { read: ['live_views'] },
  clicks: { read: ['product_clicks'], rate: 'live_ctr' },
  orders: { read: ['sku_orders', 'orders', 'items_sold'], rate: 'order_rate_sku' },
  follows: { read: ['new_followers'], rate: 'follow_rate' },
  spend: { read: ['ads_cost'] },
};

const derivedIds: Partial<Record<CountId, MetricId>> = { clicks: 'product_clicks', orders: 'sku_orders', follows: 'new_followers' };

/** The counter of a room's minutes (in time order); null when the page shows neither the count nor what it follows from. */
export function counterOf(id: CountId, minutes: readonly Minute[]): Counter | null {
  const { read, rate } = sources[id];
  const metric = read.find((one) => minutes.some((minute) => minute.metrics[one]));
  if (metric) return readCounter(metric, minutes);
  const derived = derivedIds[id];
  if (!rate || !derived || !minutes.some(({ metrics }) => metrics[rate] && metrics.live_views)) return null;
  return { metric: derived, derived: true, grain: 1, looks: productLooks(rate, 'live_views', minutes) };
}

/**
 * The counter of a metric: read, where the page shows it; else told from a printed rate × views, where an identity says so; null
 * where neither can be.
 */
export function counterFor(metric: MetricId, minutes: readonly Minute[]): Counter | null {
  const shows = (id: MetricId) => minutes.some(({ metrics }) => metrics[id]);
  if (shows(metric)) return readCounter(metric, minutes);
  const rate = identities.find((one) => one.of === metric && one.by === 'live_views' && shows(one.metric))?.metric;
  if (!rate || !shows('live_views')) return null;
  return { metric, derived: true, grain: 1, looks: productLooks(rate, 'live_views', minutes) };
}

/** The counter of one metric that the page shows; in two currencies only the newest counts. */
export function readCounter(metric: MetricId, minutes: readonly Minute[]): Counter {
  const currency = minutes.findLast((one) => one.metrics[metric])?.metrics[metric]?.currency;
  const cells = cellsOf(metric, minutes, currency);
  const grain = grainOf(cells);
  const looks: Look[] = [];
  const steps = new Map(cells.map((cell) => [cell.at, cell.step]));
  const isWhole = rowOf(metric).unit === 'count';
  const { push, end } = sift(
    (at, value) => looks.push(lookOf(at, value, steps.get(at) ?? 0, grain, isWhole)),
    () => {},
  );
  for (const { at, value } of cells) push(at, value);
  end();
  return { metric, derived: false, grain, looks, ...(currency && { currency }) };
}

export type Cell = { at: number; value: number; step: number };

/** Every reading of one metric, in one currency, with the resolution it was printed at. */
export function cellsOf(metric: MetricId, minutes: readonly Minute[], currency: string | undefined): Cell[] {
  const cells: Cell[] = [];
  for (const { at, metrics } of minutes) {
    const column = metrics[metric];
    if (!column || column.currency !== currency) continue;
    let run = 0;
    at.forEach((moment, index) => {
      while ((column.steps[run + 1]?.[0] ?? Number.POSITIVE_INFINITY) <= index) run += 1;
      const value = column.values[index];
      if (value !== undefined && !Number.isNaN(value)) cells.push({ at: moment, value, step: column.steps[run]?.[1] ?? 0 });
    });
  }
  return cells;
}

/** One, or what the finest reading was printed to: 0.01 of an amount with cents. */
function grainOf(cells: readonly Cell[]): number {
  return cells.reduce((finest, { step }) => (step > 0 && step < finest ? step : finest), 1);
}

/** A count in full is exact: only its short form, and money, is rounded. */
function lookOf(at: number, value: number, step: number, grain: number, isWhole: boolean): Look {
  const whole = inGrains(value, grain);
  const half = isWhole && step <= 1 ? 0 : step / 2;
  return { at, value: whole, low: value - half, high: value + half };
}

/** A multiple of the grain without the noise of binary fractions. */
function inGrains(value: number, grain: number): number {
  const perUnit = Math.round(1 / grain);
  return Math.round(value * perUnit) / perUnit;
}

/** Where a count lies that is a printed rate of a printed count, at every moment both are on screen: a whole number. */
function productLooks(rate: MetricId, base: MetricId, minutes: readonly Minute[]): Look[] {
  const bases = new Map(cellsOf(base, minutes, undefined).map((cell) => [cell.at, cell]));
  const looks = cellsOf(rate, minutes, undefined).flatMap((cell) => {
    const of = bases.get(cell.at);
    if (!of) return [];
    const exact = of.step <= 1 ? 0 : of.step / 2;
    const low = Math.ceil(Math.max(0, cell.value - cell.step / 2) * (of.value - exact) - 1e-6);
    const high = Math.floor((cell.value + cell.step / 2) * (of.value + exact) + 1e-6);
    return low <= high ? [{ at: cell.at, value: Math.round((low + high) / 2), low, high }] : [];
  });
  const kept: Look[] = [];
  for (const [i, look] of looks.entries()) if (!isMixed(kept.at(-1), look, looks[i + 1])) kept.push(look);
  return kept;
}

/** The two cards do not change in the same instant: a look between them fits no count, or one that the looks around it rule out. */
function isMixed(before: Look | undefined, look: Look, after: Look | undefined): boolean {
  if (!before || !after || after.high < before.low) return false;
  return look.high < before.low || look.low > after.high;
}
