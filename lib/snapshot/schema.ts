import { z } from 'zod';
import { type MetricId, metrics } from '@/lib/metrics/catalog';
import type { PageState } from './page-state';
import { rowKinds, type Snapshot, snapshotId, surfaceIds, type Tick, type Value } from './snapshot';

// What crosses the door from a page, bounded in every direction: the page's text is not ours.
// Keys that the shapes do not name are dropped, `__proto__` among them; numbers are finite.

const short = z.string().max(100);
const text = z.string().max(300);
const epoch = z.number().int().min(0).max(8.64e15);
const count = z.number().int().min(0).max(10_000);
const currency = z.string().regex(/^[A-Z]{3}$/);
const step = z.number().nonnegative();
const metricId = z.enum(metrics.map((row) => row.id) as [MetricId, ...MetricId[]]);
/** No bar: it separates the parts of a sample's id. */
const roomId = z.string().regex(/^[^|]{1,64}$/);

export const surfaceSchema = z.enum(surfaceIds);

export const valueSchema = z.object({
  value: z.number(),
  step,
  unit: z.enum(['money', 'count', 'ratio', 'multiple', 'duration', 'score', 'rank']),
  currency: currency.optional(),
  raw: text,
  label: text,
  // Never 'manual': no page can pass a number off as somebody's entry.
  by: z.enum(['declared', 'generic', 'taught']) as z.ZodType<Value['by'], Value['by']>,
  guessed: z.literal(true).optional(),
  doubt: text.optional(),
  market: z.object({ change: z.number(), average: z.number() }).optional(),
}) satisfies z.ZodType<Value>;

const values = z.partialRecord(metricId, valueSchema);

const shop = z.object({
  key: text,
  region: short.optional(),
  name: text.optional(),
  host: short,
  currency: currency.optional(),
  timeZone: short.optional(),
  account: text.optional(),
  readAs: text.optional(),
});

const scope = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('room'),
    room: roomId,
    state: z.enum(['live', 'ended']),
    start: short.optional(),
    end: short.optional(),
    seconds: z.number().nonnegative().optional(),
  }),
  z.object({
    kind: z.literal('period'),
    from: short,
    to: short,
    preset: short.optional(),
    timeZone: short.optional(),
    asOf: z
      .string()
      .regex(/^(?:T\+1|\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?)$/)
      .optional(),
    by: z.literal('user').optional(),
  }),
  z.object({ kind: z.literal('instant') }),
  z.object({ kind: z.literal('unknown'), why: short }),
]);

const row = z.object({
  kind: z.enum(rowKinds),
  key: text,
  name: text,
  parent: text.optional(),
  pinned: z.literal(true).optional(),
  posted: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)
    .optional(),
  values,
});

const missingWhy = z.enum(['absent', 'ambiguous', 'moving', 'hidden', 'unreadable', 'loading']);

const missing = z.object({
  metric: metricId,
  why: missingWhy,
  text: text.optional(),
});

/** What a page shows, apart from where and when: shared by snapshots and page states. */
const shown = {
  surface: surfaceSchema,
  scope,
  values,
  rows: z.array(row).max(1000),
  partial: z.array(short).max(100),
  missing: z.array(missing).max(1000),
  checks: z.array(z.object({ identity: text, ok: z.boolean() })).max(200),
  demo: z.literal(true).optional(),
};

export const snapshotSchema = z
  .object({
    v: z.literal(1),
    id: z.string().max(1000),
    shop,
    at: epoch,
    reader: z.object({ id: short, version: count }),
    ...shown,
  })
  .refine((snapshot) => snapshot.id === snapshotId(snapshot), {
    message: 'id does not follow from shop, surface, scope and second',
  }) satisfies z.ZodType<Snapshot>;

export const tickSchema = z.object({
  room: roomId,
  surface: surfaceSchema,
  shop: text,
  // A row's key with its kind before it.
  row: z.string().max(320),
  at: epoch,
  values: z.partialRecord(metricId, z.object({ value: z.number().nullable(), step, currency: currency.optional() })),
}) satisfies z.ZodType<Tick>;

export const pageStateSchema = z.object({
  at: epoch,
  url: z
    .string()
    .max(2000)
    .regex(/^https?:\/\/[^?#]*$/),
  status: z.enum(['reading', 'read', 'partial', 'lost', 'generic', 'none', 'signed-out', 'choosing', 'error', 'paused', 'orphaned']),
  shop: shop.nullable(),
  ...shown,
  taught: z
    .array(z.object({ metric: metricId, why: missingWhy.optional(), outranked: z.literal(true).optional() }))
    .max(200)
    .optional(),
  expected: count,
  lang: short.optional(),
  theme: z.enum(['light', 'dark']),
  since: epoch,
  unconfirmed: z.literal(true).optional(),
  store: z.object({
    ok: z.boolean(),
    spooled: z.number().int().nonnegative(),
    dropped: z.number().int().nonnegative().optional(),
    why: z.enum(['full', 'denied', 'hung', 'unreachable']).optional(),
  }),
}) satisfies z.ZodType<PageState>;
