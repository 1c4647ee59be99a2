import type { Today } from '@/lib/kpi/window';
import type { MetricId } from '@/lib/metrics/catalog';
import { metric as rowOf } from '@/lib/metrics/catalog';
import { dayBounds } from '@/lib/report/zone';
import type { Fact } from '@/lib/snapshot/fact';
import type { Scope, SurfaceId } from '@/lib/snapshot/snapshot';

export const noon = Date.parse('2026-03-30T12:00:00-08:00');
export const today: Today = dayBounds('2026-03-30', '-08:00');

/** A fact as a page would have given it. */
export function fact(metric: MetricId, value: number, scope: Scope, rest: Partial<Fact> = {}): Fact {
  const { unit } = rowOf(metric);
  const surface: SurfaceId = 'streamer-live-analytics';
  const currency = unit === 'money' ? 'USD' : undefined;
  return {
    metric,
    value,
    step: 1,
    unit,
    currency,
    raw: String(value),
    label: metric,
    by: 'declared',
    surface,
    scope,
    at: noon,
    snapshot: 's',
    ...rest,
  };
}

export function period(from: string, to = from): Scope {
  return { kind: 'period', from, to };
}
