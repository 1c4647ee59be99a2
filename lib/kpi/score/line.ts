import type { MetricId } from '@/lib/metrics/catalog';
import { expectedShare } from '@/lib/room/forecast';
import type { Fact } from '@/lib/snapshot/fact';
import { type Actual, isActual, isPart, isRunning, type NoActual, type NotReckoned, traitsOf } from '../actual';
import { type KpiState, standing } from '../attainment';
import { onlyGmv } from '../gmv-kind';
import type { ManualEntry } from '../manual';
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
import { shownAs } from './pool';
import type { ScoreGap } from './score';
import { eachRoom, isOfRooms, wholeIn } from './stretch';
import { type TargetFound, type TargetPart, targetNow, targetOver } from './stretch-target';

/** By what a target is due: time alone, past rooms, its split, targets of its days, own weekdays. */
export type DueBy = 'line' | 'rooms' | Exclude<SpreadBy, 'even'>;

/**
 * One KPI of a card. `metric` is what the target belongs to, also while nothing was read; `part`: the target is that of some days
 * of what it was set for; `gap` why it brings no points yet.
 */
export type CardLine = {
  kpi: Kpi;
  weight: number;
  window: Window | null;
  metric: MetricId;
  actual: Actual | NoActual | NotReckoned;
  target: Target | null;
  part?: TargetPart;
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
  const kpi = shownAs(asked, ask.region, ask.gmv);
  const counted = onlyGmv(kpi, ask.gmv);
  const rest = window && restOf(ask, counted, window);
  const whole = rest && window ? actualFor(counted, rest, window) : ({ unknown: 'not-seen', awaits: kpi.awaits } as const);
  const metric = isActual(whole) ? whole.metric : kpi.metrics[0];
  const found = targetOf(ask, kpi, metric);
  const { target } = found;
  const part = target && found.target ? found.part : undefined;
  // Only what a LIVE should bring is held against their mean: what days should bring is against all that they brought.
  const actual = rest && window && (!target || target.horizon === 'room') ? perRoom(kpi, whole, rest, window) : whole;
  const due = isActual(actual) && window ? dueOf(ask, kpi, actual, found, window) : undefined;
  const stands = window
    ? standing(actual, target, window, ask.now, due?.share)
    : { state: 'unknown' as const, ratio: null, attained: null };
  // What was due when an old number was read says nothing about now.
  const paced = isActual(actual) && target && stands.state !== 'old';
  const pace = paced ? duePace(actual, target, due?.share ?? null) : null;
  const gap = gapOf(actual, found, window, stands.attained);
  return { kpi, weight, window, metric, actual, target, ...(part && { part }), pace, dueBy: due?.by ?? 'line', ...stands, gap };
}

function targetOf(ask: CardAsk, kpi: Kpi, metric: MetricId): TargetFound {
  const { stretch, today } = ask;
  return stretch && today ? targetOver({ ...ask, today }, kpi, metric, stretch) : targetNow(ask, kpi, metric);
}

function actualFor(kpi: Kpi, { facts, entries }: Rest, window: Window): Actual | NoActual | NotReckoned {
  return typedWhole(kpi, entries, window) ?? wholeIn(kpi, facts, window);
}

/** A room's KPI over days as the mean of its LIVEs. What was typed as a whole is what somebody says it is. */
function perRoom(kpi: Kpi, actual: Actual | NoActual | NotReckoned, { facts }: Rest, window: Window): Actual | NoActual | NotReckoned {
  if (!isOfRooms(kpi, window) || !isActual(actual) || (actual.by === 'hand' && actual.traits)) return actual;
  return eachRoom(actual, facts, window);
}

type Rest = { facts: readonly Fact[]; entries: ManualEntry[] };

/** What a KPI's actual may rest on: readings with what was typed in their place, and what was typed that counts. */
function restOf(ask: CardAsk, kpi: Kpi, window: Window): Rest {
  const isPersonal = ask.person !== undefined && isOfRooms(kpi, window);
  const facts = about(isPersonal ? (ask.personFacts ?? []) : ask.facts, kpi);
  // What was typed of the shop's LIVEs is not what one person brought in them.
  const isOwn = isPersonal && ask.personFacts !== ask.facts;
  const typed = isOwn ? ask.manual?.filter(({ person }) => person === ask.person) : ask.manual;
  const entries = manualInForce(typed ?? [], ask.person);
  return { facts: withManual(facts, entries, kpi), entries };
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

/** The metrics a KPI may be made up of: its own, what its rates divide or are counted from, and the LIVEs that a room's count is shared among. */
function partsOfKpi({ metrics, horizon }: Kpi): MetricId[] {
  const parts = metrics.flatMap((metric): MetricId[] => {
    if (metric === 'video_hit_rate') return [metric, 'videos_posted'];
    const divided = partsOf(metric);
    return divided ? [metric, divided.of, divided.by] : [metric];
  });
  return [...new Set<MetricId>(horizon === 'room' ? [...parts, 'live_sessions'] : parts)];
}

function gapOf(
  actual: Actual | NoActual | NotReckoned,
  found: TargetFound,
  window: Window | null,
  attained: number | null,
): ScoreGap | null {
  if (!isActual(actual)) return 'no-actual';
  if (!found.target) return found.gap;
  if (inOtherCurrency(actual, found.target)) return 'other-currency';
  if (!window) return null;
  // A past stretch that was not read to its end would be judged by a part of it.
  if (isPart(actual, window)) return 'not-whole';
  const { kind, better } = traitsOf(actual);
  const isLimit = kind === 'counter' && better === 'less' && isRunning(actual, window);
  return isLimit && attained !== null && attained >= 1 ? 'running-limit' : null;
}

/** What share of a target is due: as past rooms grew for a room's money, as its days are due over several, else on a straight line. */
function dueOf(ask: CardAsk, kpi: Kpi, actual: Actual, found: TargetFound, window: Window): { share: number | null; by: DueBy } {
  const { share, metric } = actual;
  if (share === null || actual.by === 'per-room') return { share, by: 'line' };
  if (kpi.id === roomCounts[0].id && window.kind === 'room') {
    const expected = expectedShare(ask.shapes ?? [], share);
    return { share: expected.share, by: expected.by };
  }
  const spread = found.target && (found.spread ?? spreadOf(ask, kpi, metric, found.target, window));
  if (!spread) return { share, by: 'line' };
  return { share: spreadPart(spread, share), by: spread.by === 'even' ? 'line' : spread.by };
}
