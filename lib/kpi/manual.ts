import { isMetricId, type MetricId, metric as rowOf } from '@/lib/metrics/catalog';
import type { Better, Unit } from '@/lib/metrics/metric';
import type { Fact } from '@/lib/snapshot/fact';
import type { Scope, SurfaceId } from '@/lib/snapshot/snapshot';

/** A number that the team keeps itself and no page shows; of a kind that adds up over days, or of one that does not. */
export type OwnMetric = { id: OwnMetricId; name: string; unit: Unit; better: Better; adds: boolean; made: number };
export type OwnMetricId = `own:${string}`;

/**
 * A number that somebody typed because no page shows it, or because the page's is wrong. It counts before any reading of the
 * same metric and time, says so wherever it stands, and is remembered: an edit is a new row, null takes it back.
 */
export type ManualEntry = {
  shop: string;
  /** A metric of the catalogue, or a number of the team's own (`own:…`). */
  metric: MetricId | OwnMetricId;
  /** Whose it is, where it is one person's. */
  person?: string;
  /** What it is for: a room, or calendar days, ends included. */
  of: ManualOf;
  value: number | null;
  currency?: string;
  by: string | null;
  at: number;
  note?: string;
  /** What a page showed of the same when it was typed: what it took the place of. */
  over?: Seen;
  /** A page showed another number since, and somebody said that this one counts all the same: nobody is asked again. */
  kept?: Seen;
};

export type ManualOf = { room: string } | { from: string; to: string };

/** What a page showed, where and when (epoch ms). */
export type Seen = { value: number; currency?: string; surface: SurfaceId; at: number };

/** An entry that counts. */
export type Typed = ManualEntry & { value: number };

/** What an entry is of: two with the same words follow one another. */
export function entryKey({ metric, person, of }: Pick<ManualEntry, 'metric' | 'person' | 'of'>): string {
  return [metric, person ?? '', 'room' in of ? of.room : `${of.from}..${of.to}`].join('|');
}

/** What `entryKey` made, taken apart again; null for anything else. */
export function parseEntryKey(key: string): Pick<ManualEntry, 'metric' | 'person' | 'of'> | null {
  const [metric = '', person = '', when = ''] = key.split('|');
  if (!isMetricId(metric) && !isOwnMetric(metric)) return null;
  const days = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/.exec(when);
  const of = days ? { from: days[1] as string, to: days[2] as string } : { room: when };
  return { metric, ...(person && { person }), of };
}

/** Whether a metric is one of the team's own. */
export function isOwnMetric(metric: string): metric is OwnMetricId {
  return metric.startsWith('own:');
}

/** Of everything that was typed (in the order it was) what counts: the last of each, unless that took it back. */
export function typedNow(entries: readonly ManualEntry[]): Typed[] {
  const last = new Map(entries.map((entry) => [entryKey(entry), entry]));
  return [...last.values()].filter((entry): entry is Typed => entry.value !== null);
}

/**
 * What was typed as facts, which count before what pages say. `person`: that one's own numbers; without it those of the whole
 * shop, which one person's never are. The team's own metrics are left out: no KPI of the catalogue asks for them.
 */
export function manualFacts(entries: readonly Typed[], person?: string): Fact[] {
  return entries.filter((entry) => entry.person === person).flatMap((entry) => manualFact(entry) ?? []);
}

/** What was typed as a fact, whosever it is; null where it was taken back, or is of a metric of the team's own. */
export function manualFact({ metric, of, value, currency, by, at, note, person }: ManualEntry): Fact | null {
  if (isOwnMetric(metric) || value === null) return null;
  const { unit } = rowOf(metric);
  return {
    metric,
    value,
    step: stepOf(value, unit),
    unit,
    ...(currency && { currency }),
    raw: String(value),
    label: '',
    by: 'manual',
    manual: { by, ...(note && { note }) },
    surface: 'unknown',
    scope: scopeOf(of),
    at,
    snapshot: `manual|${entryKey({ metric, of, person })}`,
  };
}

/** A room counts as ended: what somebody typed for it does not grow old. */
export function scopeOf(of: ManualOf): Scope {
  return 'room' in of ? { kind: 'room', room: of.room, state: 'ended' } : { kind: 'period', from: of.from, to: of.to };
}

const usualStep: Readonly<Record<Unit, number>> = {
  money: 0.01,
  count: 1,
  ratio: 0.0001,
  multiple: 0.01,
  duration: 1,
  score: 0.01,
  rank: 1,
};

/** The resolution a number was typed to, never coarser than its unit is usually shown. Whole money is whole. */
export function stepOf(value: number, unit: Unit): number {
  if (unit === 'money' && Number.isInteger(value)) return 1;
  const [, behind = ''] = String(Number(value.toPrecision(12))).split('.');
  return Math.min(usualStep[unit], 10 ** -Math.min(behind.length, 8));
}

/** An entry, and what a page has shown of the same since. */
export type Dispute = { entry: Typed; seen: Fact };

/**
 * Where a page has later shown another number than somebody typed, and nobody has said yet which one counts. A reading within the
 * resolution of either is the same number. `facts`: what pages said; of one person's numbers no page says anything.
 */
export function disputesOf(entries: readonly Typed[], facts: readonly Fact[]): Dispute[] {
  return entries.flatMap((entry) => {
    const own = entry.person === undefined ? manualFact(entry) : null;
    if (!own || entry.kept) return [];
    const seen = seenOf(
      entry,
      facts.filter(({ at }) => at > entry.at),
    );
    return seen && !isSame(own, seen) ? [{ entry, seen }] : [];
  });
}

/** What pages last said of the number that an entry is of; null where none did. Of one person's numbers no page says anything. */
export function seenOf({ metric, of, person }: Pick<ManualEntry, 'metric' | 'of' | 'person'>, facts: readonly Fact[]): Fact | null {
  if (person !== undefined) return null;
  const scope = scopeOf(of);
  return facts
    .filter((fact) => fact.metric === metric && fact.by !== 'manual' && isSameTime(fact.scope, scope))
    .reduce<Fact | null>((last, fact) => (last && last.at >= fact.at ? last : fact), null);
}

function isSameTime(a: Scope, b: Scope): boolean {
  if (a.kind === 'room') return b.kind === 'room' && a.room === b.room;
  return a.kind === 'period' && b.kind === 'period' && a.from === b.from && a.to === b.to;
}

function isSame(a: Fact, b: Fact): boolean {
  if (a.currency && b.currency && a.currency !== b.currency) return false;
  return Math.abs(a.value - b.value) <= (Math.max(a.step, b.step) / 2) * (1 + 1e-9);
}
