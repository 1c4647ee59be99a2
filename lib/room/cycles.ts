import type { MetricId } from '@/lib/metrics/catalog';
import { difference, gapAfter } from './growth';
import type { Mark, MarkedProduct } from './marks';
import { grainOf, lookAt, type RowChange, rowCount } from './row-counts';

/** What a product's row is counted by. */
export const cycleIds = ['clicks', 'cart', 'orders', 'gmv'] as const;
export type CycleId = (typeof cycleIds)[number];

/** A count inside a pin window; `approximate`: derived, and the page's digits leave it open. */
export type CycleCount = { value: number; approximate: boolean; restated: boolean; currency?: string };

/**
 * How a window ended: `gone` its pin was seen to go · `next` the next pin was pressed · `over` the room ended · `unseen` nobody was
 * looking · `running` not yet.
 */
export type CycleEnd = 'gone' | 'next' | 'over' | 'unseen' | 'running';

/**
 * One product while it was pinned, epoch ms. A count is absent when the row does not show it and null when it was not read at
 * both ends. `stock`: pieces left at the end, null when not read.
 */
export type Cycle = {
  id: string;
  product: MarkedProduct;
  from: number;
  to: number;
  end: CycleEnd;
  counts: Partial<Record<CycleId, CycleCount | null>>;
  stock: number | null;
};

/** What the rows of a room's products said, by product key, and when the page was looked at at all (ascending, epoch ms). */
export type RowHistory = { changes: ReadonlyMap<string, readonly RowChange[]>; seen: readonly number[] };

/** What each count is read from, best first; else the rate × its base. */
const sources: Readonly<Record<CycleId, { read: readonly MetricId[]; rate?: readonly [MetricId, MetricId] }>> = {
  clicks: { read: ['product_clicks'], rate: ['product_ctr', 'product_impressions'] },
  cart: { read: ['add_to_cart'] },
  orders: { read: ['sku_orders', 'orders', 'items_sold'], rate: ['ctor_sku', 'product_clicks'] },
  gmv: { read: ['live_gmv_direct', 'live_gmv_attributed'] },
};

/** Below this many clicks a window is not judged, as marks are not. */
export const fewestClicks = 20;

/**
 * The pin windows of a room and what grew in each product's row meanwhile: differences of cumulative cells. Pins that were
 * read count; only where none was, those pressed by hand with a product, each until the next. `last`: when the room
 * was last seen, and `ended` whether that was its end.
 */
export function cyclesOf(
  marks: readonly Mark[],
  { changes, seen }: RowHistory,
  { last, ended }: { last: number; ended: boolean },
): Cycle[] {
  return windowsOf(marks, last, ended ? 'over' : 'running').map((window) => {
    const own = changes.get(window.product.key) ?? [];
    const counts: Cycle['counts'] = {};
    for (const id of cycleIds) {
      const count = countIn(own, seen, id, window);
      if (count !== undefined) counts[id] = count;
    }
    const stock = isSeen(seen, window.to) ? lookAt(own, 'available_stock', window.to) : null;
    return { ...window, counts, stock: stock?.value ?? null };
  });
}

type Window = Pick<Cycle, 'id' | 'product' | 'from' | 'to' | 'end'>;

/** `open`: how a window stands whose end there is none of yet. */
function windowsOf(marks: readonly Mark[], now: number, open: CycleEnd): Window[] {
  const pins = marks.filter((mark) => mark.kind === 'pin').sort((a, b) => a.at - b.at);
  const read = pins.filter((pin) => pin.by === 'page');
  if (read.length > 0) return read.flatMap((pin) => readWindow(pin, open));
  return pins.flatMap(({ id, product, at }, index): Window[] => {
    const next = pins[index + 1];
    return product ? [{ id, product, from: at, to: next?.at ?? now, end: next ? 'next' : open }] : [];
  });
}

function readWindow({ id, product, at, seen = at, until }: Mark, open: CycleEnd): Window[] {
  if (!product) return [];
  if (until === undefined) return [{ id, product, from: at, to: seen, end: open }];
  // Nobody saw it go: what is sure ends with the last look at it.
  const isSure = until - seen < gapAfter;
  return [{ id, product, from: at, to: isSure ? until : seen, end: isSure ? 'gone' : 'unseen' }];
}

/** Undefined when the row never showed the count; null when it was not read at one of the ends. */
function countIn(own: readonly RowChange[], seen: readonly number[], id: CycleId, { from, to }: Window): CycleCount | null | undefined {
  const { read, rate } = sources[id];
  const has = (metric: MetricId) => own.some((change) => change.metric === metric && change.value !== null);
  const metric = read.find(has);
  if (!metric && !rate?.every(has)) return undefined;
  if (!isSeen(seen, from) || !isSeen(seen, to)) return null;
  const [start, end] = [from, to].map((at) => rowCount(own, metric ?? (rate as readonly [MetricId, MetricId]), at));
  if (!start || !end || start.currency !== end.currency) return null;
  const grain = metric ? grainOf(own, metric) : 1;
  const value = difference(end.value, start.value, grain);
  const restated = metric ? fell(own, metric, from, to) : end.high < start.low;
  const approximate = end.high - start.low - (end.low - start.high) > 2;
  return { value, approximate, restated, ...(end.currency && { currency: end.currency }) };
}

/** Whether the page was being read at a moment: a change that nobody saw is not in the rows. */
function isSeen(seen: readonly number[], at: number): boolean {
  const next = seen.findIndex((moment) => moment > at);
  const before = seen[(next < 0 ? seen.length : next) - 1];
  return before !== undefined && at - before < gapAfter;
}

function fell(own: readonly RowChange[], metric: MetricId, from: number, to: number): boolean {
  const values = own.flatMap((change) => (change.metric === metric && change.value !== null && change.at <= to ? [change] : []));
  return values.some((change, i) => change.at > from && (change.value ?? 0) < (values[i - 1]?.value ?? 0));
}

/** What windows can be ranked by: what they brought, or on a page that shows no money how many bought. */
export type RankId = Extract<CycleId, 'gmv' | 'orders'>;

/** By what the windows of a room are ranked: GMV where the row of any that is over shows it, else orders. */
export function rankOf(cycles: readonly Cycle[]): RankId {
  return cycles.some(({ end, counts }) => end !== 'running' && counts.gmv) ? 'gmv' : 'orders';
}

/** Whether a window can be held against others: it is over, what they are ranked by is known, and enough people clicked. */
export function isRated({ end, counts }: Cycle, by: RankId): boolean {
  const rank = counts[by];
  return end !== 'running' && (counts.clicks?.value ?? 0) >= fewestClicks && !!rank && !rank.restated;
}

/** What a window brought a minute of what it is ranked by; null where that is not known. */
export function perMinute({ counts, from, to }: Cycle, by: RankId): number | null {
  const rank = counts[by];
  return rank ? (rank.value / Math.max(1, to - from)) * 60_000 : null;
}

/** The ended windows that brought most and least a minute; of fewer than two with enough clicks there is none of either. */
export function extremes(cycles: readonly Cycle[]): { top: Cycle; flop: Cycle; by: RankId } | null {
  const by = rankOf(cycles);
  const rate = (cycle: Cycle) => perMinute(cycle, by) ?? 0;
  const ordered = cycles.filter((cycle) => isRated(cycle, by)).sort((a, b) => rate(b) - rate(a));
  const [top, flop] = [ordered[0], ordered.at(-1)];
  return top && flop && rate(top) > rate(flop) ? { top, flop, by } : null;
}

/** The window that is open now; null without one. */
export function runningOf(cycles: readonly Cycle[]): Cycle | null {
  return cycles.findLast(({ end }) => end === 'running') ?? null;
}
