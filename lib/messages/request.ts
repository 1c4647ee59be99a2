import { z } from 'zod';
import { isRoleKey, type RoleKey } from '@/lib/kpi/role';
import { isMetricId, type MetricId } from '@/lib/metrics/catalog';

export const metricId = z.custom<MetricId>((v) => typeof v === 'string' && isMetricId(v));
export const text = z.string().max(300);
export const epoch = z.number().int().nonnegative();
export const roleKey = z.custom<RoleKey>((v) => typeof v === 'string' && isRoleKey(v));
export const share = z.number().min(0).max(1);

/** One row of the contract: its input as a schema, its output as a type. */
export function request<O>() {
  return <S extends z.ZodType>(input: S): { input: S; output?: O } => ({ input });
}
