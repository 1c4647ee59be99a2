import type { MetricId } from '@/lib/metrics/catalog';
import type { Unit } from '@/lib/metrics/metric';
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

/** What several metrics come to: the text of a formula (see lib/kpi/formula), what it gives, and which direction is good. */
export type Reckoned = { text: string; unit: Unit; better: 'more' | 'less'; kind: 'counter' | 'rate' };

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
  /** What must not get worse while this one grows: shown beside it, not scored. */
  beside?: MetricId;
  /** Worked out of `metrics`, which are then its parts and no alternatives. */
  reckoned?: Reckoned;
  /** What the team calls it, where the team made it. */
  name?: string;
};

/** How many of 100 points a KPI has at each stage of the business. */
export type StageWeights = Record<StageId, number>;

/** `kpis`: what a role answers for as long as nobody says otherwise, `weights` by KPI; `more`: what else it may answer for. */
export type Role = {
  id: RoleId;
  kpis: readonly Kpi[];
  weights: Readonly<Record<string, StageWeights>>;
  more: readonly Kpi[];
};

/** Whether a text can name a role: of the product, or one that the team made. */
export function isRoleKey(text: string): text is RoleKey {
  return isRoleId(text) || /^own:[\w-]{1,60}$/.test(text);
}

/** Whether a text names a role of the product. */
export function isRoleId(text: string): text is RoleId {
  return (roleIds as readonly string[]).includes(text);
}
