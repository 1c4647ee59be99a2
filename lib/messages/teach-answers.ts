import { z } from 'zod';
import { ruleSchema } from '@/lib/import/taught-rules';
import type { Proposal } from '@/lib/reading/taught/propose';
import type { TaughtRule } from '@/lib/reading/taught/rule';
import { valueSchema } from '@/lib/snapshot/schema';
import type { MissingWhy, Value } from '@/lib/snapshot/snapshot';

// What the teaching script on a page answers. It was made beside code we do not trust.

/** A number the user pointed at, with the page it stands on. `open`: the page shows no period, so the rule may say what it covers. */
export type Picked = Proposal & Pick<TaughtRule, 'on' | 'path'> & { open: boolean };

/** Whether the user is still pointing, and what was chosen last. */
export type TeachLook = { pointing: boolean; picked: Picked | null };

/** What a rule reads on the page at this moment; `declared`: what the product reads there itself for the same metric. */
export type TeachTrial = { value?: Value; why?: MissingWhy; places: number; declared?: Value };

const { on, path, anchor } = ruleSchema.shape;

const picked = z.object({
  text: z.string().max(100),
  label: z.string().max(100),
  units: z.array(z.enum(['money', 'count', 'ratio', 'multiple', 'duration', 'score', 'rank'])).max(7),
  anchor: anchor.optional(),
  why: z.enum(['row', 'rolling', 'alike', 'unreadable']).optional(),
  on,
  path,
  open: z.boolean(),
});

export const teachLookSchema = z.object({
  pointing: z.boolean(),
  picked: picked
    .transform((it): Picked => {
      const { anchor: found, why = 'alike', ...rest } = it;
      return found ? { ...rest, anchor: found } : { ...rest, why };
    })
    .nullable(),
}) satisfies z.ZodType<TeachLook>;

export const teachTrialSchema = z.object({
  value: valueSchema.optional(),
  why: z.enum(['absent', 'ambiguous', 'moving', 'hidden', 'unreadable', 'loading']).optional(),
  places: z.number().int().min(0),
  declared: valueSchema.optional(),
}) satisfies z.ZodType<TeachTrial>;
