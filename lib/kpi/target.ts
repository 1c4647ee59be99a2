import type { MetricId } from '@/lib/metrics/catalog';
import type { Horizon, RoleId } from './role';

/** What a KPI should reach, from `since` on (epoch ms). Edits are new rows: history is never rewritten. */
export type Target = { shop: string; role: RoleId; kpi: string; horizon: Horizon; value: number; currency?: string; since: number };

/** The team's own line for a metric: the most trusted benchmark. */
export type Line = { shop: string; metric: MetricId; value: number; currency?: string; since: number };
