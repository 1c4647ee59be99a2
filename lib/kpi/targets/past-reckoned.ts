import type { MetricId } from '@/lib/metrics/catalog';
import { spanOf } from '@/lib/metrics/span';
import type { SurfaceId } from '@/lib/snapshot/snapshot';
import { isCounted } from '../counted';
import { type Formula, metricsOf } from '../formula/read';
import { reckon } from '../formula/reckon';
import { mostSeen, type OwnRoom } from '../propose';
import { addDays } from '../window';
import { dayValues } from './day-values';
import { type Past, type PastSources, pastDays } from './past-type';

/** What a formula came to on own days. */
export function reckonedDays(formula: Formula, surfaces: readonly SurfaceId[], { facts, today }: PastSources): Past {
  if (!today) return { of: 'days', values: [], unknown: pastDays };
  const since = addDays(today.day, -pastDays);
  const parts = metricsOf(formula).map((metric) => ({
    metric,
    days: new Map(dayValues(surfaces, metric, facts, today, since).map((one) => [one.day, one])),
  }));
  const days = [...(parts[0]?.days.keys() ?? [])];
  return reckonedPast(
    'days',
    pastDays,
    days.map((day) => parts.map(({ metric, days: of }) => ({ metric, value: of.get(day) }))),
    formula,
  );
}

/** What a formula came to in own rooms. */
export function reckonedRooms(formula: Formula, rooms: readonly OwnRoom[]): Past {
  const metrics = metricsOf(formula);
  const read = mostSeen(rooms.filter(({ values }) => metrics.every((metric) => values[metric] && isCounted(values[metric]))));
  return reckonedPast(
    'rooms',
    rooms.length,
    read.map(({ values }) => metrics.map((metric) => ({ metric, value: values[metric] }))),
    formula,
  );
}

type Part = { metric: MetricId; value: { value: number; currency?: string } | undefined };

/** What a formula comes to wherever all its parts are known, in one currency. */
function reckonedPast(of: Past['of'], all: number, places: readonly (readonly Part[])[], formula: Formula): Past {
  let currency: string | undefined;
  const values = places.flatMap((parts) => {
    const currencies = new Set(parts.flatMap(({ value }) => value?.currency ?? []));
    const [own] = currencies;
    if (parts.some(({ value }) => value === undefined) || currencies.size > 1 || (currency !== undefined && own !== currency)) return [];
    currency ??= own;
    const given = parts.map(
      ({ metric, value }) => [metric, { value: value?.value ?? 0, span: spanOf({ value: value?.value ?? 0, step: 0 }) }] as const,
    );
    const result = reckon(formula, new Map(given));
    return 'why' in result ? [] : [result.value];
  });
  return { of, values, unknown: all - values.length, ...(currency && { currency }) };
}
