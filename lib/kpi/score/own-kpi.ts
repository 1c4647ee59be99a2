import type { MetricId } from '@/lib/metrics/catalog';
import { dictionary } from '@/lib/metrics/dictionary';
import type { PlaceId } from '@/lib/metrics/dictionary/places';
import type { Unit } from '@/lib/metrics/metric';
import type { SurfaceId } from '@/lib/snapshot/snapshot';
import { type FormulaFault, isFault, metricsOf, readFormula } from '../formula/read';
import { hasNoUnit, type Outcome, outcomeOf, type UnitFault } from '../formula/units';
import type { Horizon, Kpi } from '../role';

/** A KPI that the team made: a formula over metrics. `unit` is what the formula gives; an edit keeps the id. */
export type OwnKpi = {
  id: `own:${string}`;
  name: string;
  formula: string;
  unit: Unit;
  better: 'more' | 'less';
  horizon: Horizon;
  kind: Kpi['kind'];
  made: number;
};

/** Why a KPI of the team's own cannot stand, at which field. `apart`: no page shows these in one such stretch of time. */
export type OwnKpiFault =
  | { field: 'name'; why: 'missing' | 'long' | 'taken' }
  | { field: 'formula'; why: 'formula'; fault: FormulaFault | UnitFault }
  | { field: 'horizon'; why: 'apart'; metrics: MetricId[] };

/** The longest name that still fits beside its number. */
export const longestName = 24;

/** Where each place of the dictionary is read. */
const surfacesOfPlace: Readonly<Partial<Record<PlaceId, SurfaceId>>> = {
  'live-cards': 'live-dashboard',
  'live-curve': 'live-trend',
  'creator-console': 'streamer-console',
  'creator-live': 'streamer-live-analytics',
  'creator-video': 'streamer-video-analysis',
  'creator-overview': 'streamer-data-overview',
  home: 'home',
  overview: 'compass-overview',
  'shop-live': 'compass-live',
  'shop-video': 'compass-video',
  'shop-product': 'compass-product',
  affiliate: 'affiliate',
  'gmv-max': 'gmv-max',
  'ads-manager': 'ads-manager',
  service: 'customer-service',
  health: 'shop-health',
};

const roomPages: ReadonlySet<SurfaceId> = new Set(['live-dashboard', 'live-trend', 'streamer-console', 'compass-live-details']);

/** Everything wrong with a KPI of the team's own, beside the others; an empty list where it can be used. */
export function ownKpiFaults(kpi: OwnKpi, others: readonly OwnKpi[]): OwnKpiFault[] {
  const faults: OwnKpiFault[] = [];
  const name = kpi.name.trim();
  if (name === '') faults.push({ field: 'name', why: 'missing' });
  else if (name.length > longestName) faults.push({ field: 'name', why: 'long' });
  else if (others.some((one) => one.id !== kpi.id && one.name.trim() === name)) faults.push({ field: 'name', why: 'taken' });
  const outcome = formulaOutcome(kpi.formula);
  if ('why' in outcome) return [...faults, { field: 'formula', why: 'formula', fault: outcome }];
  const { metrics } = outcome;
  return pagesOf(metrics, kpi.horizon).length > 0 ? faults : [...faults, { field: 'horizon', why: 'apart', metrics }];
}

/** What the text of a formula comes to and over which metrics, or what is wrong with it. */
export function formulaOutcome(text: string): (Outcome & { metrics: MetricId[] }) | FormulaFault | UnitFault {
  const formula = readFormula(text);
  if (isFault(formula)) return formula;
  const outcome = outcomeOf(formula);
  return hasNoUnit(outcome) ? outcome : { ...outcome, metrics: metricsOf(formula) };
}

/** A KPI in the unit that its formula gives, whatever it came with; as it is where the formula cannot be read. */
export function inItsUnit(kpi: OwnKpi): OwnKpi {
  const outcome = formulaOutcome(kpi.formula);
  return 'why' in outcome ? kpi : { ...kpi, unit: outcome.unit };
}

/** A KPI of the team's own as a card takes it. One whose formula cannot be read any more waits for a page that never comes. */
export function kpiOfOwn(own: OwnKpi): Kpi {
  const outcome = formulaOutcome(own.formula);
  const metrics = 'why' in outcome ? [] : outcome.metrics;
  const pages = pagesOf(metrics, own.horizon);
  const kind = 'why' in outcome ? 'rate' : outcome.kind;
  return {
    id: own.id,
    metrics: (metrics.length > 0 ? metrics : ['shop_gmv']) as unknown as Kpi['metrics'],
    surfaces: pages,
    awaits: pages[0] ?? 'unknown',
    horizon: own.horizon,
    kind: own.kind,
    reckoned: { text: own.formula, unit: 'why' in outcome ? own.unit : outcome.unit, better: own.better, kind },
    name: own.name,
  };
}

/** The pages that show at least one of some metrics for such a stretch of time; none where one metric is shown on no such page. */
function pagesOf(metrics: readonly MetricId[], horizon: Horizon): SurfaceId[] {
  const pages = metrics.map((metric) => dictionary[metric].on.flatMap((place) => surfacesOfPlace[place] ?? []));
  const fitting = pages.map((all) => all.filter((page) => roomPages.has(page) === (horizon === 'room')));
  if (fitting.some((all) => all.length === 0)) return [];
  const all = [...new Set(fitting.flat())];
  const shown = (page: SurfaceId) => fitting.filter((some) => some.includes(page)).length;
  // A page that shows them all comes first: its numbers were read at one moment.
  return all.sort((a, b) => shown(b) - shown(a));
}
