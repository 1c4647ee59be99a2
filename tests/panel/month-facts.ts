import type { MetricId } from '@/lib/metrics/catalog';
import type { Fact } from '@/lib/snapshot/fact';
import type { Value } from '@/lib/snapshot/snapshot';
import { monthPage, now } from './given.ts';

/** The month's figures as they stood `hours` ago. */
export function monthFacts(hours: number): Fact[] {
  const { values, surface, scope } = monthPage();
  const at = now - hours * 3_600_000;
  return (Object.entries(values) as [MetricId, Value][]).map(([metric, value]) => ({
    ...value,
    metric,
    surface,
    scope,
    at,
    snapshot: 's',
  }));
}
