import { type MetricId, metric as rowOf } from '@/lib/metrics/catalog';
import { dictionary } from '@/lib/metrics/dictionary';
import type { Kpi } from '../role';
import { fewestKpis, mostKpis } from './faults';

/**
 * A word of caution about what a role is scored by; nothing is forbidden by it. `count`: not three to five KPIs · `only-results`:
 * nothing a person can do better tomorrow morning · `only-gmv`: sales alone · `no-guard`: sales without refunds or margin beside
 * them · `twice`: the same sales are counted in two KPIs · `too-high`: reached on fewer than one own day in ten · `stale`: a target
 * that nobody touched for a quarter.
 */
export type SetCheck =
  | { check: 'count'; n: number }
  | { check: 'only-results' | 'only-gmv' }
  | { check: 'no-guard'; kpis: string[] }
  | { check: 'twice'; kpis: [string, string] }
  | { check: 'too-high'; kpi: string; reached: number; of: number }
  | { check: 'stale'; kpi: string; days: number };

export type CheckId = SetCheck['check'];

/** On how many of own days a target would have been reached. */
export type Reach = { reached: number; of: number };

/** What a check may need beside the KPIs: by KPI on how many own days its target was reached, and how long it has stood. */
export type CheckFacts = { reach?: Readonly<Record<string, Reach>>; targetDays?: Readonly<Record<string, number>> };

/** Fewer own days than these say nothing about a target. */
const fewestDays = 14;

/** A quarter. */
const quarterDays = 92;

const guards: ReadonlySet<MetricId> = new Set<MetricId>(['return_rate', 'refunds', 'seller_fault_refund', 'unsatisfied_order_rate']);

/** What is worth a word about a role's KPIs. */
export function checksOf(kpis: readonly Kpi[], { reach = {}, targetDays = {} }: CheckFacts = {}): SetCheck[] {
  const found: SetCheck[] = [];
  if (kpis.length < fewestKpis || kpis.length > mostKpis) found.push({ check: 'count', n: kpis.length });
  const scored = kpis.filter(({ kind }) => kind !== 'guard');
  if (scored.length > 0 && scored.every(({ kind }) => kind === 'result')) found.push({ check: 'only-results' });
  if (scored.length > 0 && scored.every(isSales)) found.push({ check: 'only-gmv' });
  found.push(...unguarded(kpis), ...countedTwice(kpis));
  for (const { id } of kpis) {
    const own = reach[id];
    if (own && own.of >= fewestDays && own.reached < own.of / 10) found.push({ check: 'too-high', kpi: id, ...own });
    const days = targetDays[id];
    if (days !== undefined && days >= quarterDays) found.push({ check: 'stale', kpi: id, days });
  }
  return found;
}

/** Whether a KPI is money that was sold for, as a sum or for each of something. */
export function isSales({ metrics, reckoned }: Kpi): boolean {
  const isMoney = reckoned ? reckoned.unit === 'money' : metrics.every((id) => rowOf(id).unit === 'money');
  return isMoney && metrics.some((id) => rowOf(id).better === 'more' && dictionary[id].sale && dictionary[id].sale?.refunds !== 'only');
}

function isGuard({ metrics }: Kpi): boolean {
  return metrics.some((id) => guards.has(id));
}

function unguarded(kpis: readonly Kpi[]): SetCheck[] {
  if (kpis.some(isGuard)) return [];
  const bare = kpis.filter((kpi) => isSales(kpi) && !(kpi.beside && guards.has(kpi.beside)));
  return bare.length > 0 ? [{ check: 'no-guard', kpis: bare.map(({ id }) => id) }] : [];
}

/** Two sums of sales hold each other: a shop's GMV has its LIVEs' in it. Rates of sales do not. */
function countedTwice(kpis: readonly Kpi[]): SetCheck[] {
  const sums = kpis.filter((kpi) => isSales(kpi) && (kpi.reckoned?.kind ?? rowOf(kpi.metrics[0]).kind) === 'counter');
  return sums.flatMap((one, index) => sums.slice(index + 1).map((other): SetCheck => ({ check: 'twice', kpis: [one.id, other.id] })));
}
