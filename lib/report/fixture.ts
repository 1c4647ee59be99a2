import { z } from 'zod';
import { isMetricId, type MetricId } from '@/lib/metrics/catalog';
import { surfaceSchema } from '@/lib/snapshot/schema';
import { faultIn } from './fixture-html';

/** No report is larger, in characters of its page. */
export const largestPage = 600_000;

const metricId = z.custom<MetricId>((v) => typeof v === 'string' && isMetricId(v));
const amount = z.strictObject({
  value: z.number(),
  step: z.number().nonnegative(),
  unit: z.enum(['money', 'count', 'ratio', 'multiple', 'duration', 'score', 'rank']),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
});
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const scope = z.union([
  z.strictObject({
    kind: z.literal('room'),
    room: z.string().regex(/^\d{19}$/),
    state: z.enum(['live', 'ended']),
    seconds: z.number().nonnegative().optional(),
  }),
  z.strictObject({ kind: z.literal('period'), from: day, to: day }),
  z.strictObject({ kind: z.literal('instant') }),
  z.strictObject({ kind: z.literal('unknown'), why: z.string().regex(/^[a-z-]{1,40}$/) }),
]);

/**
 * A report of a misread: a page without anyone's names and numbers, what is read from it, and what should be.
 * `shows` is the claim: the number that the page shows by its user's word, `other` when that is not on the page.
 */
export const fixtureSchema = z.strictObject({
  kind: z.literal('tallylight-misread'),
  v: z.literal(1),
  made: day,
  surface: surfaceSchema,
  reader: z.strictObject({ id: surfaceSchema.or(z.literal('generic')), version: z.number().int().min(0).max(10_000) }),
  lang: z.string().regex(/^[A-Za-z0-9-]{0,35}$/),
  url: z.string().regex(/^https:\/\/[a-z0-9.-]{4,60}\/[a-z0-9/_-]{0,120}(?:\?[a-z_]+=[A-Za-z0-9]{1,24}(?:&[a-z_]+=[A-Za-z0-9]{1,24})?)?$/),
  read: z
    .strictObject({ scope, values: z.partialRecord(z.string(), amount) })
    .refine(({ values }) => Object.keys(values).every(isMetricId), {
      message: 'names a metric that does not exist',
    }),
  claim: z.strictObject({ metric: metricId, shows: z.union([amount, z.literal('other')]) }),
  html: z
    .string()
    .max(largestPage)
    .superRefine((html, context) => {
      const fault = faultIn(html);
      if (fault) context.addIssue({ code: 'custom', message: `line ${fault.line}: ${fault.why}` });
    }),
});

export type Fixture = z.output<typeof fixtureSchema>;

const count = z.number().int().nonnegative();

/** What a tool hands over: the report and what was done to the page. */
export const reportSchema = z.strictObject({
  fixture: fixtureSchema,
  done: z.strictObject({ labels: count, numbers: count, texts: count, areas: count, rows: count }),
});

export type Report = z.output<typeof reportSchema>;
