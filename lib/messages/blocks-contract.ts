import { z } from 'zod';
import { type BlockPlan, blockMinutes, judgedIds, mostLead, roomBounds, triedKinds } from '@/lib/room/blocks/plan';
import type { Block } from '@/lib/room/blocks/schedule';
import { longestText } from '@/lib/room/marks';
import { request, text } from './request';

/** What a room's plan says: what is tried, and all its blocks. */
export type RoomBlocks = { plan: BlockPlan; blocks: Block[] };

/** Plans of blocks: what is tried, drawn before a LIVE and kept. */
export const blocksContract = {
  /** Keeps a new plan for good: only its end can be changed. False while another of the shop's goes on. */
  addPlan: request<boolean>()(
    z
      .strictObject({
        id: text,
        shop: text,
        kind: z.enum(triedKinds),
        text: z.string().trim().min(1).max(longestText).optional(),
        minutes: z.literal(blockMinutes),
        lead: z.number().int().min(0).max(mostLead),
        rooms: z.number().int().min(roomBounds.least).max(roomBounds.most),
        by: z.enum(judgedIds),
      })
      .refine((plan) => plan.kind !== 'other' || plan.text !== undefined),
  ),
  /** Draws the blocks of the next LIVE, unless a draw waits already. */
  drawBlocks: request<void>()(z.strictObject({ plan: text })),
  endPlan: request<void>()(z.strictObject({ id: text })),
  removePlan: request<void>()(z.strictObject({ id: text })),
  /** The blocks of a running room; null where none were drawn for it, or the plan was stopped. */
  blocks: request<RoomBlocks | null>()(z.object({ room: text })),
} as const;
