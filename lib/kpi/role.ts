import type { MetricId } from '@/lib/metrics/catalog';
import type { SurfaceId } from '@/lib/snapshot/snapshot';

export const roleIds = ['host', 'controller', 'operator', 'video', 'ads', 'service', 'lead'] as const;
export type RoleId = (typeof roleIds)[number];

/** A role of the product, or one that the team made itself. */
export type RoleKey = RoleId | `own:${string}`;

/** A role that the team made: what people call it, whose KPIs it began with. */
export type OwnRole = { id: `own:${string}`; name: string; like: RoleId; made: number };

export const stageIds = ['test', 'scale', 'profit', 'expand'] as const;
export type StageId = (typeof stageIds)[number];

export type Horizon = 'room' | 'day' | 'week' | 'month';

/**
 * What a person answers for. The first of `metrics` that a page of `surfaces` shows is the actual;
 * `awaits` is the page to open when none has been seen. Alternatives in `metrics` answer the same question
 * but are never compared with one another: a target belongs to one of them (see `targetKey`).
 */
export type Kpi = {
  id: string;
  metrics: readonly [MetricId, ...MetricId[]];
  surfaces: readonly SurfaceId[];
  awaits: SurfaceId;
  horizon: Horizon;
  kind: 'result' | 'process' | 'guard';
  /** Share of the role's 100 points. */
  weight: number;
};

export type Role = { id: RoleId; kpis: readonly Kpi[] };

/** Whether a text names a role of the product. */
export function isRoleId(text: string): text is RoleId {
  return (roleIds as readonly string[]).includes(text);
}
