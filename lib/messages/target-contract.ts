import { z } from 'zod';
import type { AbsentBenchmark, Benchmark } from '@/lib/benchmark/benchmark';
import { type Dispute, isOwnMetric, type OwnMetric, type OwnMetricId, type Typed } from '@/lib/kpi/manual';
import type { Past } from '@/lib/kpi/targets/past-type';
import type { Today } from '@/lib/kpi/window';
import { surfaceSchema } from '@/lib/snapshot/schema';
import { metricId, request, text } from './request';

const ownMetricId = z.custom<OwnMetricId>((v) => typeof v === 'string' && isOwnMetric(v) && /^own:[\w-]{1,60}$/.test(v));
const reason = z.string().trim().max(300);
const days = z.strictObject({ from: z.iso.date(), to: z.iso.date() }).refine(({ from, to }) => from <= to);
const entered = {
  shop: text,
  metric: z.union([metricId, ownMetricId]),
  person: text.optional(),
  of: z.union([z.strictObject({ room: text.regex(/^[^|]+$/) }), days]),
};
const currency = z.string().regex(/^[A-Z]{3}$/);
const units = ['money', 'count', 'ratio', 'multiple', 'duration', 'score', 'rank'] as const;

/** What a target can be held against: own days or rooms, the published range, and the shop's today. */
export type PastAnswer = { past: Past; published: Benchmark | AbsentBenchmark; today: Today };

/** Targets, and what people type where no page shows it. */
export const targetContract = {
  past: request<PastAnswer>()(
    z.strictObject({
      shop: text,
      metric: metricId,
      horizon: z.enum(['room', 'day', 'week', 'month']),
      surfaces: z.array(surfaceSchema).max(20),
      /** Of a KPI that is worked out. */
      formula: z.string().max(500).optional(),
      currency: currency.optional(),
      /** Also published ranges of very low confidence. */
      veryLow: z.boolean(),
    }),
  ),
  /** What was typed for a shop (of one day and its rooms, or of one room, if said), the team's own metrics, and where a page shows another number since. */
  manual: request<{ entries: Typed[]; own: OwnMetric[]; disputes: Dispute[] }>()(
    z.strictObject({ shop: text, day: z.iso.date().optional(), room: text.optional() }),
  ),
  /** Keeps a typed number; a null value takes it back. */
  putManual: request<void>()(
    z.strictObject({ ...entered, value: z.number().nullable(), currency: currency.optional(), note: reason.optional() }),
  ),
  /** Says which counts where a page shows another number than was typed. False when the question is gone. */
  settleManual: request<boolean>()(z.strictObject({ ...entered, counts: z.enum(['hand', 'page']) })),
  /** Keeps a number of the team's own. False where another one has the name. */
  putOwnMetric: request<boolean>()(
    z.strictObject({
      id: ownMetricId,
      name: z.string().trim().min(1).max(40),
      unit: z.enum(units),
      better: z.enum(['more', 'less', 'neither']),
      adds: z.boolean(),
    }),
  ),
} as const;
