import type { MetricId } from '@/lib/metrics/catalog';
import { expectedShare } from '@/lib/room/forecast';
import type { Fact } from '@/lib/snapshot/fact';
import type { Actual, NoActual, NotReckoned } from '../actual';
import { isActual, isPart } from '../actual';
import { type KpiState, standing } from '../attainment';
import { byGmv, onlyGmv } from '../gmv-kind';
import { duePace, type Pace } from '../pace';
import { partsOf } from '../parts';
import type { Kpi } from '../role';
import { roomCounts } from '../room-counts';
import { type SpreadBy, spreadPart } from '../spread';
import { inOtherCurrency, type Target } from '../target';
import { spreadOf } from '../targets/spread-of';
import type { Window } from '../window';
import type { CardAsk } from './ask';
import { manualInForce, typedWhole, withManual } from './manual-facts';
import { inRegion } from './pool';
import type { ScoreGap } from './score';
import { actualIn } from './stretch';
import { targetNow, targetOver } from './stretch-target';

/** By what a target is due: time alone, past rooms, its split, targets of its days, own weekdays. */
export type DueBy = 'line' | 'rooms' | Exclude<SpreadBy, 'even'>;

/** One KPI of a card. `metric` is what the target belongs to, also while nothing was read; `gap` why it brings no points yet. */
export type CardLine = {
  kpi: Kpi;
  weight: number;
  window: Window | null;
  metric: MetricId;
  actual: Actual | NoActual | NotReckoned;
  target: Target | null;
  pace: Pace | null;
  /** By what it is due. */
  dueBy: DueBy;
  state: KpiState;
  ratio: number | null;
  attained: number | null;
  gap: ScoreGap | null;
};

/** One KPI in a window: what was read of it, its target, and how the two stand. */
export function lineOf(ask: CardAsk, asked: Kpi, weight: number, window: Window | null): CardLine {
  const kpi = byGmv(inRegion(asked, ask.region), ask.gmv);
  const actual: Actual | NoActual | NotReckoned = window
    ? actualFor(ask, onlyGmv(kpi, ask.gmv), window)
    : { unknown: 'not-seen', awaits: kpi.awaits };
  const metric = isActual(actual) ? actual.metric : kpi.metrics[0];
  const target = targetOf(ask, kpi, metric);
  const due = isActual(actual) && window ? dueOf(ask, kpi, actual, target, window) : undefined;
  const stands = window
    ? standing(actual, target, window, ask.now, due?.share)
    : { state: 'unknown' as const, ratio: null, attained: null };
  // What was due when an old number was read says nothing about now.
  const paced = isActual(actual) && target && stands.state !== 'old';
  const pace = paced ? duePace(actual, target, due?.share ?? null) : null;
  return { kpi, weight, window, metric, actual, target, pace, dueBy: due?.by ?? 'line', ...stands, gap: gapOf(actual, target, window) };
}

function targetOf(ask: CardAsk, kpi: Kpi, metric: MetricId): Target | null {
  const { stretch, today } = ask;
  return stretch && today ? targetOver({ ...ask, today }, kpi, metric, stretch) : targetNow(ask, kpi, metric);
}

function actualFor(ask: CardAsk, kpi: Kpi, window: Window): Actual | NoActual | NotReckoned {
  const isPersonal = ask.person !== undefined && window.kind === 'period' && kpi.horizon === 'room';
  const facts = about(isPersonal ? (ask.personFacts ?? []) : ask.facts, kpi);
  // What was typed of the shop's LIVEs is not what one person brought in them.
  const isOwn = isPersonal && ask.personFacts !== ask.facts;
  const typed = isOwn ? ask.manual?.filter(({ person }) => person === ask.person) : ask.manual;
  const entries = manualInForce(typed ?? [], ask.person);
  const whole = typedWhole(kpi, entries, window);
  if (whole) return whole;
  return actualIn(kpi, withManual(facts, entries, kpi), window);
}

const byMetric = new WeakMap<readonly Fact[], Map<string, Fact[]>>();

/** The facts a KPI may rest on; sorted once for all the cards that are reckoned from the same facts. */
function about(facts: readonly Fact[], kpi: Kpi): readonly Fact[] {
  let sorted = byMetric.get(facts);
  if (!sorted) {
    sorted = new Map();
    for (const fact of facts) {
      const some = sorted.get(fact.metric);
      if (some) some.push(fact);
      else sorted.set(fact.metric, [fact]);
    }
    byMetric.set(facts, sorted);
  }
  return partsOfKpi(kpi).flatMap((metric) => sorted.get(metric) ?? []);
}

/** The metrics a KPI may be made up of: its own, what its rates divide, and the LIVEs that a room's count is shared among. */
function partsOfKpi({ metrics, horizon }: Kpi): MetricId[] {
  const parts = metrics.flatMap((metric) => {
    const divided = partsOf(metric);
    return divided ? [metric, divided.of, divided.by] : [metric];
  });
  return [...new Set<MetricId>(horizon === 'room' ? [...parts, 'live_sessions'] : parts)];
}

function gapOf(actual: Actual | NoActual | NotReckoned, target: Target | null, window: Window | null): ScoreGap | null {
  if (!isActual(actual)) return 'no-actual';
  if (!target) return 'no-target';
  if (inOtherCurrency(actual, target)) return 'other-currency';
  // A past stretch that was not read to its end would be judged by a part of it.
  return window && isPart(actual, window) ? 'not-whole' : null;
}

/** What share of a target is due: as past rooms grew for a room's money, as its days are due over several, else on a straight line. */
function dueOf(ask: CardAsk, kpi: Kpi, actual: Actual, target: Target | null, window: Window): { share: number | null; by: DueBy } {
  const { share, metric } = actual;
  if (share === null || actual.by === 'per-room') return { share, by: 'line' };
  if (kpi.id === roomCounts[0].id && window.kind === 'room') {
    const expected = expectedShare(ask.shapes ?? [], share);
    return { share: expected.share, by: expected.by };
  }
  const spread = target && spreadOf(ask, kpi, metric, target, window);
  if (!spread) return { share, by: 'line' };
  return { share: spreadPart(spread, share), by: spread.by === 'even' ? 'line' : spread.by };
}
