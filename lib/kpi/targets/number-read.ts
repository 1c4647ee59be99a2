import type { MetricId } from '@/lib/metrics/catalog';
import type { Kpi } from '../role';
import { addDays, dayAt } from '../window';
import type { PastSources } from './past-type';

/** So many of the newest LIVEs say which number their pages show. */
const newestRooms = 5;

/**
 * Which of a KPI's alternatives its card takes, and a target is therefore to be set on: the first that was read since yesterday;
 * else what was read last; else the first. Of a room's KPI the first that the newest LIVEs show.
 */
export function numberRead({ metrics, surfaces, horizon, reckoned }: Kpi, { facts, rooms, today }: PastSources): MetricId {
  const [first] = metrics;
  if (reckoned || metrics.length === 1) return first;
  if (horizon === 'room') return metrics.find((metric) => rooms.slice(0, newestRooms).some(({ values }) => values[metric])) ?? first;
  const read = metrics.map((metric) => {
    const here = facts.filter((fact) => fact.metric === metric && (surfaces.includes(fact.surface) || fact.by === 'manual'));
    return { metric, at: Math.max(0, ...here.map(({ at }) => at)) };
  });
  const current = today && read.find(({ at }) => at > 0 && dayAt(today, at) >= addDays(today.day, -1));
  const last = read.reduce((best, one) => (one.at > best.at ? one : best));
  return current?.metric ?? (last.at > 0 ? last.metric : first);
}
