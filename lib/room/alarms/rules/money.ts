import type { MetricId } from '@/lib/metrics/catalog';
import { cellsOf, counterOf } from '../../counters';
import { below, type Rule, throughout } from '../rule';
import { lastSale, worthOf } from '../sales';
import { hasMetric, lastCount, shownAt } from '../view';

/** What the room's page shows of what ads return. */
const roiMetrics: readonly MetricId[] = ['gmv_max_roi', 'roas'];

/** Before so many orders a return on spend is chance. */
const fewestOrders = 5;

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
    if (!shown || !orders || orders.low < fewestOrders) return { say: 'unknown' };
    const floor = Math.max(limit, view.lines[metric] ?? 0);
    // Another limit changes nothing where the team's line is the floor.
    const over = floor > limit ? { over: 1 } : {};
    return below({ value: shown.value, unit: 'multiple', metric, limit: floor, ...over }, floor * 1.05, shown);
  },
};

/** Ad spend since the last order, held against what an order of this room is worth. */
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
    const worth = worthOf(view);
    if (!cost || !orders || !worth || orders.low < fewestOrders) return { say: 'unknown' };
    const rise = lastSale(view);
    const then = rise && cellsOf('ads_cost', view.samples, cost.currency).findLast((cell) => cell.at <= rise.at);
    if (!rise || !then) return { say: 'unknown' };
    const spent = { low: cost.low - (then.value + then.step / 2), high: cost.high - (then.value - then.step / 2) };
    const most = limit * worth.high;
    const evidence = {
      value: cost.value - then.value,
      unit: 'money' as const,
      currency: cost.currency,
      metric: 'ads_cost' as const,
      limit: most,
    };
    if (spent.low >= most) return { say: 'firing', evidence };
    // The spend since an order that came just now is nothing yet.
    return rise.seen && spent.high < most / 2 ? { say: 'clear' } : { say: 'between', evidence };
  },
};

export const moneyRules: readonly Rule[] = [roi, spend];
