import { z } from 'zod';
import { isCurrency } from '@/lib/kpi/pay/fx';
import { isMonth } from '@/lib/kpi/pay/month';
import { enteredFacts } from '@/lib/kpi/pay/record';
import { type SchemeFault, salesKinds } from '@/lib/kpi/pay/scheme';
import { longestName } from '@/lib/room/shifts';
import type { MonthRefusal } from '@/lib/store/pay-months';
import type { AssignFault } from '@/lib/store/pay-schemes';
import { request, roleKey, text } from './request';

const month = z.string().refine(isMonth);
const why = z.string().trim().max(300);
const name = z.string().trim().min(1).max(longestName);
const currency = z.string().refine(isCurrency);
// Whether an amount can stand is an answer, not an error: beyond all reason it is neither.
const amount = z.number().min(-1e12).max(1e12);
const of = { month, person: text };
const print = z.string().regex(/^[0-9a-f]{64}$/);

/** How somebody is paid. What is wrong with it beyond its shape is answered by `schemeFaults`. */
const scheme = z.strictObject({
  id: z.string().regex(/^[\w-]{1,60}$/),
  name: z.string().max(100),
  currency: z.string().max(3),
  base: amount.optional(),
  performance: amount.optional(),
  hourly: z.strictObject({ rate: amount, shared: amount, by: z.literal('shift').optional() }).optional(),
  commission: z
    .strictObject({
      on: z.enum(salesKinds),
      net: z.boolean(),
      refunds: z.literal('share').optional(),
      way: z.enum(['within', 'all']),
      tiers: z.array(z.strictObject({ from: amount, rate: amount })).max(30),
    })
    .optional(),
  coefficient: z
    .strictObject({
      on: z.enum(['performance', 'commission', 'variable']),
      by: z.literal('points').optional(),
      steps: z.array(z.strictObject({ from: amount, factor: amount })).max(30),
      unknown: z.literal('one').optional(),
    })
    .optional(),
  floor: amount.optional(),
  cap: amount.optional(),
  limits: z.literal('days').optional(),
  fx: z.enum(['end', 'month']).optional(),
  near: z.literal(true).optional(),
});

/**
 * Why a month was not signed or locked: it is locked already; it reads differently by now than it was shown; it has no total; it
 * is not over; whoever leads has not signed it as it is.
 */
export type SettleRefusal = MonthRefusal | 'changed' | 'open' | 'running' | 'unsigned';

/** How people are paid: schemes, exchange rates, and what is entered, signed and locked of a month. A refusal is an answer, and then nothing is stored. */
export const payContract = {
  putScheme: request<SchemeFault[]>()(z.strictObject({ scheme, since: month, why })),
  /** Who is paid by a scheme from a month on; with null no longer. */
  assignScheme: request<AssignFault | null>()(
    z.strictObject({
      to: z.union([z.strictObject({ person: text }), z.strictObject({ role: roleKey, shop: text.nullable() })]),
      scheme: text.nullable(),
      since: month,
      why,
    }),
  ),
  /** Keeps exchange rates, all or none. */
  putRates: request<void>()(
    z.strictObject({
      source: z.enum(['typed', 'file']),
      rates: z
        .array(
          z
            .strictObject({ day: z.union([z.iso.date(), month]), from: currency, to: currency, rate: z.number().positive().max(1e9) })
            .refine(({ from, to }) => from !== to),
        )
        .max(5000),
    }),
  ),
  /** Has what people brought in a month's rooms reckoned, where that is still to be done. */
  settlePay: request<void>()(z.object({ month })),
  /** Keeps a fact of somebody's month as typed; null takes it back. */
  enterPayFact: request<MonthRefusal | null>()(
    z
      .strictObject({
        ...of,
        fact: z.enum(enteredFacts),
        value: z.number().nonnegative().max(1e12).nullable(),
        currency: currency.optional(),
        why: why.min(1),
      })
      // Minutes are whole.
      .refine(({ fact, value }) => value === null || (fact !== 'alone' && fact !== 'shared') || Number.isInteger(value)),
  ),
  /** Adds a line beside the scheme, in smallest units. */
  addPayLine: request<MonthRefusal | null>()(
    z
      .strictObject({ ...of, id: text, day: z.iso.date(), amount: z.number().int().min(-1e12).max(1e12), currency, text: why.min(1) })
      .refine((line) => line.amount !== 0),
  ),
  dropPayLine: request<MonthRefusal | null>()(z.strictObject({ id: text })),
  /** Puts a name under a month as it was shown, by its fingerprint. */
  signMonth: request<SettleRefusal | null>()(z.strictObject({ ...of, as: z.enum(['lead', 'person']), name, print })),
  /** Locks a month as it was shown and signed: for good. */
  lockMonth: request<SettleRefusal | null>()(z.strictObject({ ...of, name, print })),
  /** Adds a dated line to a locked month; with an id that it has already nothing. */
  correctMonth: request<MonthRefusal | null>()(
    z
      .strictObject({ ...of, id: text, amount: z.number().int().min(-1e12).max(1e12), why: why.min(1), by: name })
      .refine((correction) => correction.amount !== 0),
  ),
} as const;
