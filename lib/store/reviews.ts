import Dexie from 'dexie';
import { type Action, changedReview, isReviewFilled, type Review, type ReviewChange } from '@/lib/report/review/review';
import type { Database } from './db';

/** The review of a room, as far as people filled it in. */
export function reviewOf(db: Database, room: string): PromiseLike<Review | undefined> {
  return db.reviews.get(room);
}

/**
 * Makes one change to a room's review as it is kept by then, so that two windows do not undo each other's; an empty one is none.
 * False for a room that is not stored, and for what a review cannot hold. `now` in epoch ms.
 */
export function changeReview(db: Database, room: string, change: ReviewChange, now: number): PromiseLike<boolean> {
  return db.transaction('rw', [db.reviews, db.rooms], async () => {
    const [row, before] = await Promise.all([db.rooms.get(room), db.reviews.get(room)]);
    const changed = changedReview(before ?? { decisions: [], own: [] }, change);
    if (!row || !changed) return false;
    const whole = { ...before, ...changed, room, shop: row.shop.key, at: now };
    if (isReviewFilled(whole) || whole.note) await db.reviews.put(whole);
    else await db.reviews.delete(room);
    return true;
  });
}

/** A shop's actions, the oldest first. */
export function actionsOf(db: Database, shop: string): PromiseLike<Action[]> {
  return db.actions.where('[shop+made]').between([shop, Dexie.minKey], [shop, Dexie.maxKey]).toArray();
}

/** Puts an action or changes the one with its id. */
export async function putAction(db: Database, action: Action): Promise<void> {
  await db.actions.put(action);
}

export async function removeAction(db: Database, id: string): Promise<void> {
  await db.actions.delete(id);
}

/** Forgets the review of a room; what is still to be done stays with the shop. */
export async function dropReview(db: Database, room: string): Promise<void> {
  await db.reviews.delete(room);
}
