import { z } from 'zod';
import type { AbsentBenchmark, Benchmark } from '@/lib/benchmark/benchmark';
import { type Dispute, isOwnMetric, type OwnMetric, type OwnMetricId, type Typed } from '@/lib/kpi/manual';
import type { Past } from '@/lib/kpi/targets/past-type';
import type { Person } from '@/lib/kpi/team/people';
import { daysBetween, type Today } from '@/lib/kpi/window';
import { surfaceSchema } from '@/lib/snapshot/schema';
import { metricId, request, roleKey, text } from './request';

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

/** A target as it is set; a null value withdraws it. */
export const targetInput = z
  .object({
    shop: text,
    role: roleKey,
    kpi: text,
    horizon: z.enum(['room', 'day', 'week', 'month']),
    value: z.number().nonnegative().nullable(),
    currency: currency.optional(),
    person: text.optional(),
    only: days.optional(),
    /** Set ahead: from this day of the shop's calendar on. */
    starts: z.iso.date().optional(),
    leave: z.literal(true).optional(),
    why: reason.optional(),
  })
  // Of one person 0 says that nothing is due from them, whatever the role's target is; of a role it would be no target.
  .refine(({ value, person }) => value !== 0 || person !== undefined)
  .refine(({ only, starts }) => only === undefined || starts === undefined);

const amount = z.number().nonnegative().max(1e12);
const weights = z.array(z.number().nonnegative()).length(7);

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
  /** Sets several targets, all of them or none: a team's split over its people. */
  setTargets: request<void>()(z.strictObject({ targets: z.array(targetInput).min(1).max(200) })),
  /** Splits a target over its days; a null total takes the split back. False where the days do not add up, and then nothing is kept. */
  setSplit: request<boolean>()(
    z
      .strictObject({
        shop: text,
        role: roleKey,
        kpi: text,
        metric: metricId,
        person: text.optional(),
        from: z.iso.date(),
        to: z.iso.date(),
        total: z.number().positive().max(1e12).nullable(),
        currency: currency.optional(),
        basis: z.union([
          z.strictObject({ by: z.literal('even'), weeks: z.number().int().nonnegative() }),
          z.strictObject({ by: z.literal('weekdays'), weeks: z.number().int().positive(), weights }),
        ]),
        off: z.array(z.iso.date()).max(366),
        fixed: z.record(z.iso.date(), amount),
        why: reason,
      })
      .refine(({ from, to }) => from <= to && daysBetween(from, to) <= 366),
  ),
  /** What was typed for a shop (of one day and its rooms, or of one room, if said), the team's own metrics and people, and where a page shows another number since. */
  manual: request<{ entries: Typed[]; own: OwnMetric[]; people: Person[]; disputes: Dispute[] }>()(
    z.strictObject({ shop: text, day: z.iso.date().optional(), room: text.optional() }),
  ),
  /** Keeps a typed number; a null value takes it back. */
  putManual: request<void>()(
    z.strictObject({ ...entered, value: z.number().nullable(), currency: currency.optional(), note: reason.optional() }),
  ),
  /** Says which counts where a page shows another number than was typed. False when the question is gone. */
  settleManual: request<boolean>()(z.strictObject({ ...entered, counts: z.enum(['hand', 'page']) })),
  /** The quarter that ended and was not looked at, by its id (2026-Q3), of a shop that had a target in it. */
  quarterDue: request<string | null>()(z.strictObject({ shop: text })),
  /** Puts on record that a quarter was looked at. */
  endQuarter: request<void>()(z.strictObject({ shop: text, quarter: z.string().regex(/^\d{4}-Q[1-4]$/), why: reason })),
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
