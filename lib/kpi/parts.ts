import type { MetricId } from '@/lib/metrics/catalog';
import { identities } from '@/lib/metrics/identities';

/** A rate as the quotient of two counters: `of` ÷ `by` × `factor`, in base units. */
export type Parts = { of: MetricId; by: MetricId; factor: number };

/** The parts from which a rate can be rebuilt over several days or rooms, or undefined when it has none that add up. */
export function partsOf(metric: MetricId): Parts | undefined {
  const identity = identities.find((one) => one.metric === metric);
  if (!identity) return undefined;
  const { of, by, factor = 1 } = identity;
  // A room's running time as a metric is in seconds.
  return by === 'hours' ? { of, by: 'live_duration', factor: 3600 * factor } : { of, by, factor };
}
