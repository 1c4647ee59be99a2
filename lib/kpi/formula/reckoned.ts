import { type MetricId, metric as rowOf } from '@/lib/metrics/catalog';
import { spanOf } from '@/lib/metrics/span';
import type { Fact } from '@/lib/snapshot/fact';
import { type Actual, actualOf, isActual, type NoActual, type NotReckoned } from '../actual';
import type { Kpi } from '../role';
import type { Window } from '../window';
import { isFault, metricsOf, readFormula } from './read';
import { reckon } from './reckon';

/** In a running stretch two pages may have been read this long one after the other and still say something together. */
const togetherMs = 600_000;

/**
 * The actual of a KPI that is worked out: from the actuals of all its parts, which must be for the same stretch, in one currency
 * and read up to the same moment. One page that shows them all is taken before several.
 */
export function reckonedActual(kpi: Kpi, facts: readonly Fact[], window: Window): Actual | NoActual | NotReckoned {
  const formula = kpi.reckoned && readFormula(kpi.reckoned.text);
  if (!kpi.reckoned || !formula || isFault(formula)) return { unknown: 'not-seen', awaits: kpi.awaits };
  const parts = metricsOf(formula);
  const found = partsOnOnePage(kpi, parts, facts, window) ?? parts.map((metric) => partOf(kpi, metric, facts, window));
  const missing = found.find((part) => !isActual(part)) as NoActual | undefined;
  if (missing) return missing;
  const actuals = found as Actual[];
  if (!areTogether(actuals)) return { unknown: 'apart', awaits: kpi.awaits };
  const currencies = new Set(actuals.flatMap(({ currency }) => currency ?? []));
  if (currencies.size > 1) return { unknown: 'currencies', awaits: kpi.awaits };
  const result = reckon(formula, new Map(actuals.map((actual) => [actual.metric, { value: actual.value, span: exactSpan(actual) }])));
  if ('why' in result) return { unknown: 'by-zero', awaits: kpi.awaits };
  const { unit, better, kind } = kpi.reckoned;
  const [first] = actuals;
  return {
    metric: first?.metric ?? kpi.metrics[0],
    ...result,
    unit,
    currency: unit === 'money' ? [...currencies][0] : undefined,
    surface: first?.surface ?? kpi.awaits,
    at: Math.min(...actuals.map(({ at }) => at)),
    share: leastShare(actuals),
    by: 'formula',
    traits: { kind, better },
    facts: actuals.flatMap((actual) => actual.facts),
  };
}

function partsOnOnePage(kpi: Kpi, parts: readonly MetricId[], facts: readonly Fact[], window: Window): Actual[] | undefined {
  for (const surface of kpi.surfaces) {
    const all = parts.map((metric) => actualOf({ metrics: [metric], surfaces: [surface], awaits: kpi.awaits }, facts, window));
    if (all.every(isActual)) return all;
  }
  return undefined;
}

function partOf({ surfaces, awaits }: Kpi, metric: MetricId, facts: readonly Fact[], window: Window): Actual | NoActual {
  return actualOf({ metrics: [metric], surfaces, awaits }, facts, window);
}

/** Whether all reach the same moment: the same share of the stretch, or were read together. */
function areTogether(actuals: readonly Actual[]): boolean {
  const times = actuals.map(({ at }) => at);
  if (Math.max(...times) - Math.min(...times) <= togetherMs) return true;
  const shares = new Set(actuals.map(({ share }) => share));
  return shares.size === 1 && !shares.has(null);
}

/** The number reaches no further than the part that reaches least. */
function leastShare(actuals: readonly Actual[]): number | null {
  const shares = actuals.flatMap(({ share }) => share ?? []);
  return shares.length === actuals.length ? Math.min(...shares) : null;
}

/** A count in full is whole and exact: only its short form is rounded. */
function exactSpan({ metric, value, step }: Actual) {
  return rowOf(metric).unit === 'count' && step <= 1 ? { low: value, high: value } : spanOf({ value, step });
}
