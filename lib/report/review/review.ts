import type { Windows } from '@/lib/room/windows';

/** What a finding rests on. */
export const findingIds = ['weakest', 'windows', 'silence', 'cycles', 'target', 'coverage'] as const;
export type FindingId = (typeof findingIds)[number];

/** What a person made of a proposed finding: it stands, or not; in the words it stands in. */
export type Decision = { id: FindingId; says: 'stands' | 'struck'; text: string };

/** A finding of a person's own. */
export type OwnFinding = { id: string; text: string };

/** The review of one room, as far as people filled it in; `at`: last changed, epoch ms. */
export type Review = { room: string; shop: string; decisions: Decision[]; own: OwnFinding[]; note?: string; at: number };

/** Something to be done, agreed in a review; it comes back with the shop's next rooms until it is done. `due`: YYYY-MM-DD. */
export type Action = { id: string; shop: string; room: string; text: string; owner?: string; due?: string; made: number; doneAt?: number };

/** What people made of a room and agreed on, and its best and worst minutes: what goes into its export. */
export type RoomReview = { review: Review | null; actions: Action[]; windows: Windows };

/** Whether something should have been done before the day it is at `now` (epoch ms) in a zone: by default this computer's. */
export function isLate({ due, doneAt }: Pick<Action, 'due' | 'doneAt'>, now: number, zone?: string): boolean {
  // Swedes write days as YYYY-MM-DD.
  const today = new Date(now).toLocaleDateString('sv', { timeZone: zone });
  return doneAt === undefined && due !== undefined && due < today;
}

/** How many findings are proposed. */
export const proposedFindings = 3;

/** Longer texts are documents. */
export const longestFinding = 300;

/** Whether a review was filled in: something was decided on or added. */
export function isReviewFilled(review: Review | undefined): boolean {
  return review !== undefined && review.decisions.length + review.own.length > 0;
}
