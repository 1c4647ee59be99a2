import { plainNumber, typedNumber } from '@/components/ui/typed-number';
import type { CostRates } from '@/lib/kpi/profit';
import type { Unit } from '@/lib/metrics/metric';

/** The costs a team knows and no page shows, in the order they are taken off; all but shipping are shares. */
export const costFields = ['platformFee', 'affiliate', 'goods', 'shipping', 'refundRate'] as const;
export type CostField = (typeof costFields)[number];
export type TypedCosts = Record<CostField | 'since', string>;
export type CostFault = 'unreadable' | 'ambiguous' | 'percent' | 'tooLarge' | 'day';

/** The unit a cost is typed in. */
export function unitOf(field: CostField): Unit {
  return field === 'shipping' ? 'money' : 'ratio';
}

/** Costs as numbers, or what is wrong at which field. Empty is not known; 0 is a cost of nothing. */
export function costsFrom(
  typed: TypedCosts,
  shop: string,
  currency: string,
): { costs: CostRates } | { faults: Partial<Record<CostField | 'since', CostFault>> } {
  const faults: Partial<Record<CostField | 'since', CostFault>> = {};
  const costs: CostRates = { shop, since: typed.since, currency };
  if (!/^\d{4}-\d\d-\d\d$/.test(typed.since) || Number.isNaN(Date.parse(typed.since))) faults.since = 'day';
  for (const field of costFields) {
    const read = typedCost(typed[field], unitOf(field), currency);
    if (typeof read === 'number') costs[field] = read;
    else if (read !== undefined) faults[field] = read;
  }
  return Object.keys(faults).length > 0 ? { faults } : { costs };
}

function typedCost(text: string, unit: Unit, currency: string): number | CostFault | undefined {
  if (/^\s*0+([.,]0*)?\s*%?\s*$/.test(text)) return 0;
  const typed = typedNumber(text, unit, currency);
  if ('value' in typed) return unit === 'ratio' && typed.value > 1 ? 'tooLarge' : typed.value;
  if (typed.why === 'empty') return undefined;
  return typed.why === 'tooLarge' || typed.why === 'percent' || typed.why === 'ambiguous' ? typed.why : 'unreadable';
}

/** What the form shows of costs that were entered before. */
export function typedFrom(costs: CostRates | null, since: string): TypedCosts {
  const text = (field: CostField) => {
    const value = costs?.[field];
    return value === undefined ? '' : plainNumber(unitOf(field) === 'ratio' ? value * 100 : value);
  };
  const [platformFee, affiliate, goods, shipping, refundRate] = costFields.map(text) as [string, string, string, string, string];
  return { since, platformFee, affiliate, goods, shipping, refundRate };
}
