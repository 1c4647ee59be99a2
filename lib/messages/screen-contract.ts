import { z } from 'zod';
import { cueSlots, longestCue } from '@/lib/room/cue';
import { type Lately, latelySpans } from '@/lib/room/lately';
import type { Tempo, UsualTempo } from '@/lib/room/tempo';
import { surfaceSchema } from '@/lib/snapshot/schema';
import { epoch, request, text } from './request';

const cueText = z.string().trim().min(1).max(longestCue);

/** What a room's screens ask: the lines from the desk to its host, and how fast people come and click. */
export const screenContract = {
  /** Puts a line on the host's screen, in place of the one before; null takes it down. */
  putCue: request<void>()(
    z.strictObject({
      room: text,
      shop: text,
      slot: z.enum(cueSlots),
      cue: z.strictObject({ id: text, text: cueText, until: epoch.nullable(), due: epoch.optional() }).nullable(),
    }),
  ),
  /** A host's window is open, can be seen or not, and shows these cues. */
  hostScreen: request<void>()(z.strictObject({ room: text, isVisible: z.boolean(), cues: z.array(text).max(cueSlots.length) })),
  /** A room's last minutes; null while nothing of it is stored. */
  tempo: request<Tempo | null>()(z.object({ room: text, surface: surfaceSchema })),
  /** The rates of a room's last minutes; null while nothing of it is stored. */
  lately: request<Lately | null>()(z.object({ room: text, surface: surfaceSchema, minutes: z.literal(latelySpans) })),
  /** What a tempo at a minute of a room is held against. */
  usualTempo: request<UsualTempo>()(z.object({ room: text, shop: text, surface: surfaceSchema, minute: z.number().nonnegative() })),
} as const;
