import { z } from 'zod';
import { isMetricId, type MetricId } from '@/lib/metrics/catalog';
import { hosts } from '@/lib/reading/hosts';
import type { TaughtRule } from '@/lib/reading/taught/rule';

// A rule comes from a page or from a stranger's file. Nothing in it is code: labels and texts are only compared, and a path
// is built from words.

const groups: ReadonlySet<string> = new Set(hosts.map(({ group }) => group));
const hostname = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;
const mark = /^(?:@label|@(?:value )?(?:any|plain|money|count|ratio|multiple|duration|score|rank)|=[^\n]{0,200})$/u;
const step =
  /^[a-z][a-z0-9-]{0,30}(?:#[A-Za-z][A-Za-z_-]{2,39})?(?:\[(?:role|data-testid|data-tid|data-e2e)="[A-Za-z][A-Za-z._-]{1,59}"\]){0,4}$/;
/** One line, and not more than a person would read. */
const name = z
  .string()
  .min(1)
  .max(80)
  .regex(/^[^\p{Cc}]+$/u);

const isOnce = (marks: readonly string[], start: string) => marks.filter((it) => it.startsWith(start)).length === 1;

const labelAnchor = z.strictObject({
  label: name,
  meet: z.number().int().min(0).max(20),
  up: z.number().int().min(0).max(20),
  box: z
    .array(z.string().regex(mark))
    .min(2)
    .max(12)
    .refine((marks) => isOnce(marks, '@label') && isOnce(marks, '@value ')),
  tabs: z.array(z.string().max(80)).max(8),
});

/** Without a name at its head a path would fit anywhere, half the page at once. */
const pathAnchor = z.strictObject({
  path: z
    .array(z.string().regex(step))
    .min(1)
    .max(24)
    .refine((path) => /[#[]/.test(path[0] ?? '')),
});

export const hostSchema = z.string().regex(hostname);

/** Everything a taught rule may hold. What it says of itself is checked again on the page: one number or none. */
export const ruleSchema = z.strictObject({
  metric: z.custom<MetricId>((it) => typeof it === 'string' && isMetricId(it)),
  on: z.string().refine((it) => groups.has(it) || hostname.test(it)),
  path: z.string().regex(/^\/[^\s?#]{0,300}$/),
  anchor: z.union([labelAnchor, pathAnchor]),
  covers: z.enum(['page', 'now']),
  first: z.literal(true).optional(),
  taughtAt: z.number().int().min(0).max(8.64e15),
}) satisfies z.ZodType<TaughtRule>;
