import { minRooms } from '@/lib/benchmark/own';
import { quantile } from '@/lib/benchmark/quantile';
import { type MetricId, metric as rowOf } from '@/lib/metrics/catalog';
import type { Fact } from '@/lib/snapshot/fact';
import type { SurfaceId, Values } from '@/lib/snapshot/snapshot';
import { isCounted } from './counted';
import type { Kpi } from './role';
import { isPeriod, type PeriodFact } from './tile';
import { dayAt, daysBetween, type Today } from './window';

/** One of the shop's own rooms, as a summary or as a row of a page's list of LIVEs. */
export type OwnRoom = { surface: SurfaceId; values: Values };

/** A target to suggest, and what stands behind it: rooms (and how many of them reach it), or a period scaled to the horizon. */
export type Proposal = {
  kpi: string;
  metric: MetricId;
  value: number;
  currency?: string;
  basis: { rooms: number; reached: number } | { days: number };
};

/** Fewer days than these are no basis. */
const minDays = 7;

const horizonDays = { day: 1, week: 7, month: 30 };

/**
 * A target from the shop's own numbers: what the better third of its rooms reach, rounded to two digits. A counter over
 * days is scaled up from the longest period read instead, by the shop's calendar: no day, no period (`today`). Null without
 * enough of either: nothing is guessed.
 */
export function proposeTarget(kpi: Kpi, rooms: readonly OwnRoom[], facts: readonly Fact[], today: Today | undefined): Proposal | null {
  // The parts of what is worked out are not it.
  if (kpi.reckoned) return null;
  for (const metric of kpi.metrics) {
    const { kind, better } = rowOf(metric);
    if (better === 'neither') continue;
    const proposal = kind === 'counter' && kpi.horizon !== 'room' ? fromPeriod(kpi, metric, facts, today) : fromRooms(kpi, metric, rooms);
    if (proposal) return proposal;
  }
  return null;
}

function fromRooms(kpi: Kpi, metric: MetricId, rooms: readonly OwnRoom[]): Proposal | null {
  const read = mostSeen(rooms.filter(({ values: { [metric]: value } }) => value && isCounted(value)));
  const [first] = read;
  const currency = first?.values[metric]?.currency;
  const values = read.flatMap(({ values: { [metric]: value } }) => (value && value.currency === currency ? [value.value] : []));
  if (values.length < minRooms) return null;
  const less = rowOf(metric).better === 'less';
  const value = rounded(
    quantile(
      values.sort((a, b) => a - b),
      less ? 1 / 3 : 2 / 3,
    ),
  );
  if (!(value > 0)) return null;
  const reached = values.filter((one) => (less ? one <= value : one >= value)).length;
  return { kpi: kpi.id, metric, value, ...(currency ? { currency } : {}), basis: { rooms: values.length, reached } };
}

function fromPeriod(kpi: Kpi, metric: MetricId, facts: readonly Fact[], today: Today | undefined): Proposal | null {
  if (!today) return null;
  const periods = facts
    .filter((fact) => fact.metric === metric && isCounted(fact) && kpi.surfaces.includes(fact.surface))
    .filter(isPeriod)
    .map((fact) => ({ fact, days: daysRead(fact, today) }))
    .sort((a, b) => b.days - a.days || b.fact.at - a.fact.at);
  const [longest] = periods;
  if (!longest || longest.days < minDays || kpi.horizon === 'room') return null;
  const { fact, days } = longest;
  const value = rounded((fact.value / days) * horizonDays[kpi.horizon]);
  return value > 0 ? { kpi: kpi.id, metric, value, ...(fact.currency ? { currency: fact.currency } : {}), basis: { days } } : null;
}

/** The days of a period that had begun when it was read; days still to come have sold nothing yet. */
function daysRead({ scope: { from, to }, at }: PeriodFact, today: Today): number {
  return Math.min(daysBetween(from, to), daysBetween(from, dayAt(today, at)));
}

/** The rooms of the page that shows most of them: pages count differently. */
export function mostSeen(rooms: readonly OwnRoom[]): readonly OwnRoom[] {
  return rooms
    .map(({ surface }) => rooms.filter((room) => room.surface === surface))
    .reduce<readonly OwnRoom[]>((most, some) => (some.length > most.length ? some : most), []);
}

function rounded(value: number): number {
  return Number(value.toPrecision(2));
}
