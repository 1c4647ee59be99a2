import type { MetricId } from '@/lib/metrics/catalog';
import type { Scope, SurfaceId, Value } from './snapshot';

/**
 * What a list of single videos showed of those posted in a period: how many, how many of them were hits and of how many that cannot be
 * told; `whole`: none can be left out. `at`: when the first of its pages was read, epoch ms.
 */
export type Listed = { videos: number; hits: number; unclear: number; whole: boolean; at: number };

/**
 * One figure with the evidence it opens to: what was read, where, for what, when, and in which snapshot. `manual`: who typed it;
 * such a one stands on no page. `own`: it is one person's, reckoned from these rooms. `listed`: what the videos beside it, or behind
 * it, showed.
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
  listed?: Listed;
};
