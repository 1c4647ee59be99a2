import type { MarkKind } from '../marks';

/** What is switched on in some blocks and off in others. */
export const triedKinds = ['coupon', 'giveaway', 'price', 'other'] as const;
export type TriedKind = (typeof triedKinds)[number];

/** How long a block may be, minutes. */
export const blockMinutes = [10, 15, 20] as const;
export type BlockMinutes = (typeof blockMinutes)[number];

/** What the blocks of a plan are judged by; one of these is chosen before the first draw. */
export const judgedIds = ['orders', 'gmv', 'clicks', 'entries'] as const;
export type JudgedId = (typeof judgedIds)[number];

/** Over how many LIVEs a plan may be judged, and how long after its start a room's first block may begin, minutes. */
export const roomBounds = { least: 2, most: 20 } as const;
export const mostLead = 120;

/**
 * One thing tried in blocks: `text` says which exactly. Blocks of `minutes` follow each other from `lead` minutes after a room's
 * start; the plan is judged by one count over a number of LIVEs. All of it is written down before anything is drawn, and stays.
 */
export type BlockPlan = {
  id: string;
  shop: string;
  kind: TriedKind;
  text?: string;
  minutes: BlockMinutes;
  lead: number;
  rooms: number;
  by: JudgedId;
  made: number;
  /** When it was stopped by hand, epoch ms. */
  ended?: number;
};

/**
 * The draw for one LIVE, made before it. It waits with an empty `room` for the shop's first LIVE to begin after `at` (epoch ms),
 * and then belongs to that room for good, whose blocks count from `start`.
 */
export type BlockDraw = { id: string; plan: string; shop: string; seed: number; at: number; room: string; start?: number };

/** What a mark must be of to tell that a plan was followed; of other things no mark tells. */
export function markOf(kind: TriedKind): MarkKind | null {
  return kind === 'other' ? null : kind;
}

/** Whether a plan takes no more draws: as many as were planned are made, or it was stopped. */
export function isFull(plan: BlockPlan, draws: readonly BlockDraw[]): boolean {
  return plan.ended !== undefined || draws.length >= plan.rooms;
}
