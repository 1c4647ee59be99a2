import type { MetricId } from '@/lib/metrics/catalog';
import type { Scope, SurfaceId, Value } from './snapshot';

/**
 * One figure with the evidence it opens to: what was read, where, for what, when, and in which snapshot. `manual`: who typed it;
 * such a one stands on no page. `own`: it is one person's, reckoned from these rooms.
 */
export type Fact = Value & {
  metric: MetricId;
  surface: SurfaceId;
  url?: string;
  scope: Scope;
  at: number;
  snapshot: string;
  manual?: { by: string | null; note?: string };
  own?: { rooms: readonly string[] };
};
