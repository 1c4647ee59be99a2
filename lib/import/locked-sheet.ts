import { z } from 'zod';
import type { Lock } from '@/lib/kpi/pay/locked';
import { isMonth } from '@/lib/kpi/pay/month';
import { salesKinds } from '@/lib/kpi/pay/scheme';
import { type PaySheet, printOf } from '@/lib/kpi/pay/sheet';
import { isRoleKey, type RoleKey } from '@/lib/kpi/role';
import { scoreGaps } from '@/lib/kpi/score/score';

const format = 'tallylight-locked-month';
const version = 1;
/** Characters of a file. */
const biggest = 2_000_000;
/** A sheet nests less; beyond it a file is no sheet, whatever it says. */
const deepest = 12;

const text = z.string().max(1000);
const whole = z.number().int();
const day = z.iso.date();
const money = z.strictObject({ amount: z.number(), currency: text });
const sold = z
  .strictObject({
    amount: z.number(),
    currency: text,
    approximate: z.boolean(),
    least: z.literal(true).optional(),
    typed: z.strictObject({ by: text.nullable() }).optional(),
  })
  .nullable();

const scheme = z.strictObject({
  id: text,
  version: whole,
  name: text,
  currency: text,
  base: z.number().optional(),
  performance: z.number().optional(),
  hourly: z.strictObject({ rate: z.number(), shared: z.number(), by: z.literal('shift').optional() }).optional(),
  commission: z
    .strictObject({
      on: z.enum(salesKinds),
      net: z.boolean(),
      refunds: z.literal('share').optional(),
      way: z.enum(['within', 'all']),
      tiers: z.array(z.strictObject({ from: z.number(), rate: z.number() })).max(100),
    })
    .optional(),
  coefficient: z
    .strictObject({
      on: z.enum(['performance', 'commission', 'variable']),
      by: z.literal('points').optional(),
      steps: z.array(z.strictObject({ from: z.number(), factor: z.number() })).max(100),
      unknown: z.literal('one').optional(),
    })
    .optional(),
  floor: z.number().optional(),
  cap: z.number().optional(),
  limits: z.literal('days').optional(),
  fx: z.enum(['end', 'month']).optional(),
  near: z.literal(true).optional(),
});

const line = z.union([
  z.strictObject({ part: z.enum(['base', 'performance']), full: whole, days: whole, of: whole, amount: whole }),
  z.strictObject({ part: z.enum(['hours', 'shared-hours']), minutes: whole, rate: whole, share: z.number(), amount: whole }),
  z.strictObject({ part: z.literal('tier'), from: whole, slice: whole, rate: z.number(), amount: whole }),
  z.strictObject({
    part: z.literal('coefficient'),
    factor: z.number(),
    on: whole,
    days: whole,
    of: whole,
    unknown: z.literal(true).optional(),
    amount: whole,
  }),
  z.strictObject({
    part: z.enum(['floor', 'cap']),
    limit: whole,
    by: z.strictObject({ full: whole, days: whole, of: whole }).optional(),
    amount: whole,
  }),
]);

const roleKey = z.custom<RoleKey>((v) => typeof v === 'string' && isRoleKey(v));

const scored = z.strictObject({
  role: roleKey,
  shop: text,
  from: day,
  to: day,
  days: whole,
  points: z.number(),
  open: z.number(),
  kpis: z
    .array(
      z.strictObject({
        kpi: text,
        name: text.optional(),
        weight: z.number(),
        counted: z.number().nullable(),
        points: z.number().nullable(),
        why: z.enum(scoreGaps).nullable(),
      }),
    )
    .max(100),
});

const stretch = { shop: text, day, from: whole, to: whole, alone: whole, shared: whole };

/** A sheet, key by key: nothing more, nothing less. */
export const paySheetSchema: z.ZodType<PaySheet> = z.strictObject({
  v: z.literal(1),
  month: z.string().regex(/^\d{4}-\d\d$/),
  person: z.strictObject({ id: text, name: text }),
  roles: z
    .array(
      z.strictObject({
        role: roleKey,
        shop: text,
        from: day,
        to: day,
      }),
    )
    .max(1000),
  scheme,
  facts: z.strictObject({
    held: z.strictObject({ days: whole, of: whole }),
    minutes: z.strictObject({ alone: z.number(), shared: z.number() }).nullable(),
    sales: whole.nullable(),
    refunds: whole.nullable(),
    score: z.strictObject({ points: z.number(), open: z.number() }).nullable(),
    trial: whole,
  }),
  air: z
    .array(
      z.strictObject({
        ...stretch,
        room: text,
        sales: z.strictObject({ direct: sold.optional(), attributed: sold.optional() }),
        lost: z.strictObject({ direct: money.optional(), attributed: money.optional() }).optional(),
        unclear: z.literal(true).optional(),
      }),
    )
    .max(2000),
  shifts: z.array(z.strictObject({ ...stretch, shift: text, outside: whole, open: z.literal(true).optional() })).max(2000),
  amounts: z
    .array(
      z.strictObject({
        of: z.enum(['sales', 'refunds']),
        from: z.union([z.strictObject({ room: text }), z.strictObject({ shop: text }), z.strictObject({ by: text.nullable() })]),
        day,
        amount: whole,
        currency: text,
        fx: z.strictObject({ rate: z.number(), day: z.union([day, z.string().refine(isMonth)]), inverse: z.boolean() }).optional(),
        paid: whole,
      }),
    )
    .max(5000),
  scored: z.array(scored).max(100),
  entered: z
    .array(
      z.strictObject({
        fact: z.enum(['alone', 'shared', 'sales', 'refunds', 'score']),
        value: z.number(),
        currency: text.optional(),
        why: text,
        by: text.nullable(),
        at: z.number(),
      }),
    )
    .max(100),
  lines: z.array(line).max(100),
  extras: z.array(z.strictObject({ id: text, day, amount: whole, text, by: text.nullable(), at: z.number() })).max(1000),
  total: whole,
});

const file = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  locked: z.strictObject({ by: text, at: z.number() }),
  sheet: paySheetSchema,
});

/** A locked month as a file to keep or to hand over: its sheet, its fingerprint, who locked it and when. */
export function writeLocked({ text: sheet, print, by, at }: Lock): string {
  return `${JSON.stringify({ format, version, fingerprint: print, locked: { by, at }, sheet: JSON.parse(sheet) as unknown }, null, 2)}\n`;
}

/** A file read back. `fits`: its fingerprint is that of its sheet. */
export type LockedFile = { sheet: PaySheet; print: string; fits: boolean };

/** Reads a locked month from anywhere; null for anything else. Never throws. */
export async function readLocked(json: string): Promise<LockedFile | null> {
  if (json.length > biggest) return null;
  try {
    const parsed: unknown = JSON.parse(json);
    if (depthOf(parsed, 0) > deepest) return null;
    const read = file.safeParse(parsed);
    if (!read.success) return null;
    const { sheet, fingerprint: print } = read.data;
    return { sheet, print, fits: (await printOf(sheet)) === print };
  } catch {
    return null;
  }
}

function depthOf(value: unknown, depth: number): number {
  if (typeof value !== 'object' || value === null || depth > deepest) return depth;
  return Math.max(depth, ...Object.values(value).map((one) => depthOf(one, depth + 1)));
}

/** The sheet of a lock, or null where its text is no sheet any more. */
export function sheetIn({ text: sheet }: Pick<Lock, 'text'>): PaySheet | null {
  try {
    const read = paySheetSchema.safeParse(JSON.parse(sheet));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
