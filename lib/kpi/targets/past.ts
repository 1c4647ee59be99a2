import { type MetricId, metric as rowOf } from '@/lib/metrics/catalog';
import type { SurfaceId } from '@/lib/snapshot/snapshot';
import { isCounted } from '../counted';
import { isFault, readFormula } from '../formula/read';
import { mostSeen, type OwnRoom } from '../propose';
import { addDays } from '../window';
import { dayValues } from './day-values';
import { reckonedDays, reckonedRooms } from './past-reckoned';
import { minPast, type Past, type PastKpi, type PastSources, pastDays } from './past-type';

/**
 * What a target can be held against: of a room's KPI the rooms, of any other the days; of a rate that is hardly ever read for a
 * single day the rooms, if there are enough.
 */
export function pastOf(kpi: PastKpi, metric: MetricId, sources: PastSources): Past {
  const formula = kpi.formula === undefined ? null : readFormula(kpi.formula);
  if (formula && isFault(formula)) return { of: kpi.horizon === 'room' ? 'rooms' : 'days', values: [], unknown: 0 };
  const rooms = formula ? reckonedRooms(formula, sources.rooms) : roomsPast(metric, sources.rooms);
  if (kpi.horizon === 'room') return rooms;
  const days = formula ? reckonedDays(formula, kpi.surfaces, sources) : daysPast(kpi.surfaces, metric, sources);
  const isRate = formula !== null || rowOf(metric).kind !== 'counter';
  return isRate && days.values.length < minPast && rooms.values.length >= minPast ? rooms : days;
}

function daysPast(surfaces: readonly SurfaceId[], metric: MetricId, { facts, today }: PastSources): Past {
  if (!today) return { of: 'days', values: [], unknown: pastDays };
  const found = dayValues(surfaces, metric, facts, today, addDays(today.day, -pastDays));
  const currency = found.at(-1)?.currency;
  const values = found.filter((one) => one.currency === currency).map(({ value }) => value);
  return { of: 'days', values, unknown: pastDays - values.length, ...(currency && { currency }) };
}

function roomsPast(metric: MetricId, rooms: readonly OwnRoom[]): Past {
  const read = mostSeen(rooms.filter(({ values: { [metric]: value } }) => value && isCounted(value)));
  const currency = read[0]?.values[metric]?.currency;
  const values = read.flatMap(({ values: { [metric]: value } }) => (value && value.currency === currency ? [value.value] : []));
  return { of: 'rooms', values, unknown: rooms.length - values.length, ...(currency && { currency }) };
}
