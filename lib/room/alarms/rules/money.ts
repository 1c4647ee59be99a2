import type { MetricId } from '@/lib/metrics/catalog';
import { cellsOf, counterOf } from '../../counters';
import type { OrderValue } from '../../usual-order';
import type { Evidence } from '../alarm';
import { below, type Rule, throughout } from '../rule';
import { lastSale, worthOf } from '../sales';
import { type AlarmView, hasMetric, lastCount, shownAt } from '../view';

/** What the room's page shows of what ads return. */
const roiMetrics: readonly MetricId[] = ['gmv_max_roi', 'roas'];

/** Before so many orders a return on spend is chance. */
const fewestOrders = 5;

/** With fewer orders a return must be less likely than this, if it truly were at its floor. */
const mostChance = 1e-4;

/** ROI of the room below its floor: the team's line, else where ads cost more than they bring in. */
const roi: Rule = {
  id: 'roi',
  unit: 'multiple',
  limits: throughout(1, null),
  looser: 'lower',
  roles: ['ads', 'controller', 'lead'],
  judge: (view, limit) => {
    const metric = roiMetrics.find((one) => hasMetric(view, one));
    if (!metric) return { say: 'off' };
    const shown = shownAt(view, metric);
    const orders = lastCount(view, 'orders');
    const floor = Math.max(limit, view.lines[metric] ?? 0);
    if (!shown || !orders || (orders.low < fewestOrders && !isTooFew(view, orders.high, floor))) return { say: 'unknown' };
    // Another limit changes nothing where the team's line is the floor.
    const over = floor > limit ? { over: 1 } : {};
    return below({ value: shown.value, unit: 'multiple', metric, limit: floor, ...over }, floor * 1.05, shown);
  },
};

/** Whether so few orders are beyond chance for what was spent, at the usual value of an order and a return at its floor. */
function isTooFew(view: AlarmView, orders: number, floor: number): boolean {
  const cost = shownAt(view, 'ads_cost');
  const worth = cost && usualWorth(view, cost.currency);
  return worth ? poissonTail(Math.round(orders), (Math.max(0, cost.low) * floor) / worth.value) <= mostChance : false;
}

/** How likely at most so many events are where so many are due: a sum of Poisson's law. */
function poissonTail(most: number, due: number): number {
  let [term, sum] = [Math.exp(-due), 0];
  for (let k = 0; k <= most; k += 1) {
    sum += term;
    term *= due / (k + 1);
  }
  return sum;
}

/** What an order is usually worth in a currency, as it was set or as past rooms had it; one in another says nothing. */
function usualWorth({ order }: AlarmView, currency: string | undefined): OrderValue | null {
  return order?.currency === currency ? (order ?? null) : null;
}

/**
 * Ad spend since the last order, held against what an order of this room is worth; with few orders against what one usually is. Before
 * the first order it counts from the first look, and where that is longer ago than is looked back, over as long as that.
 */
const spend: Rule = {
  id: 'spend',
  unit: 'multiple',
  limits: throughout(1, 2),
  looser: 'higher',
  roles: ['ads', 'controller', 'lead'],
  judge: (view, limit) => {
    if (!hasMetric(view, 'ads_cost')) return { say: 'off' };
    const cost = shownAt(view, 'ads_cost');
    const earned = counterOf('gmv', view.samples)?.currency;
    if (cost?.currency && earned && cost.currency !== earned) return { say: 'off' };
    const orders = lastCount(view, 'orders');
    const isFew = orders !== null && orders.low < fewestOrders;
    const usual = cost && isFew ? usualWorth(view, cost.currency) : null;
    const worth = isFew ? usual?.value : worthOf(view)?.high;
    const rise = lastSale(view);
    const cells = cost ? cellsOf('ads_cost', view.samples, cost.currency) : [];
    const then = rise && (cells.findLast((cell) => cell.at <= rise.at) ?? (rise.seen ? undefined : cells[0]));
    if (!cost || !rise || !then || worth === undefined) return { say: 'unknown' };
    const spent = { low: cost.low - (then.value + then.step / 2), high: cost.high - (then.value - then.step / 2) };
    const most = limit * worth;
    const basis = { ...(usual && { by: usual.by }), ...(!rise.seen && countedFrom(view, rise.at)) };
    const shown = { unit: 'money', currency: cost.currency, metric: 'ads_cost', limit: most } as const;
    const evidence = { value: cost.value - then.value, ...shown, ...basis };
    if (spent.low >= most) return { say: 'firing', evidence };
    // The spend since an order that came just now is nothing yet.
    return rise.seen && spent.high < most / 2 ? { say: 'clear' } : { say: 'between', evidence };
  },
};

/** From when on something is counted that nothing ended in what is looked at. */
function countedFrom({ at, earlier }: AlarmView, first: number): Pick<Evidence, 'cut' | 'within'> {
  return earlier ? { within: Math.round((at - first) / 60_000) } : { cut: true };
}

export const moneyRules: readonly Rule[] = [roi, spend];
