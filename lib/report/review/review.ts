import type { Effect } from '@/lib/room/effect';
import type { Mark } from '@/lib/room/marks';
import type { Windows } from '@/lib/room/windows';
import type { RoomTotals } from './totals';

/** What a finding rests on; `target` stands in reviews of old, whose words are kept. */
export const findingIds = ['weakest', 'windows', 'silence', 'cycles', 'target', 'coverage'] as const;
export type FindingId = (typeof findingIds)[number];

/** What a person made of a proposed finding: it stands, or not; in the words it stands in. */
export type Decision = { id: FindingId; says: 'stands' | 'struck'; text: string };

/** A finding of a person's own. */
export type OwnFinding = { id: string; text: string };

/** The review of one room, as far as people filled it in; `at`: last changed, epoch ms. */
export type Review = { room: string; shop: string; decisions: Decision[]; own: OwnFinding[]; note?: string; at: number };

/** One change to a review: a decision on a proposed finding, none any more, a finding of one's own, that taken away. */
export type ReviewChange = { decide: Decision } | { undecide: FindingId } | { add: OwnFinding } | { remove: string };

/** Something to be done, agreed in a review; it comes back with the shop's next rooms until it is done. `due`: YYYY-MM-DD. */
export type Action = { id: string; shop: string; room: string; text: string; owner?: string; due?: string; made: number; doneAt?: number };

/** A mark with the ten minutes around it. */
export type MarkEffect = { mark: Mark; effect: Effect };

/**
 * What people made of a room and agreed on, its best and worst minutes, what it came to, and what followed on its marks: what goes
 * into its export.
 */
export type RoomReview = {
  review: Review | null;
  actions: Action[];
  windows: Windows;
  totals: RoomTotals | null;
  effects: MarkEffect[];
};

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

/** So many findings of one's own a review can have. */
export const mostOwn = 50;

/** What people made of a review after one change to it as it is kept; null when it can hold no more. */
export function changedReview(
  { decisions, own }: Pick<Review, 'decisions' | 'own'>,
  change: ReviewChange,
): Pick<Review, 'decisions' | 'own'> | null {
  const without = (id: FindingId) => decisions.filter((one) => one.id !== id);
  if ('decide' in change) return { decisions: [...without(change.decide.id), change.decide], own };
  if ('undecide' in change) return { decisions: without(change.undecide), own };
  if ('remove' in change) return { decisions, own: own.filter(({ id }) => id !== change.remove) };
  if (own.length >= mostOwn) return null;
  return { decisions, own: [...own.filter(({ id }) => id !== change.add.id), change.add] };
}

/** Whether a review was filled in: something was decided on or added. */
export function isReviewFilled(review: Review | undefined): boolean {
  return review !== undefined && review.decisions.length + review.own.length > 0;
}
