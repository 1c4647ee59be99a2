import Dexie from 'dexie';
import { type Action, isReviewFilled, type Review } from '@/lib/report/review/review';
import type { Database } from './db';

/** The review of a room, as far as people filled it in. */
export function reviewOf(db: Database, room: string): PromiseLike<Review | undefined> {
  return db.reviews.get(room);
}

/** Keeps a review; an empty one is none. False for a room that is not stored. */
export function saveReview(db: Database, review: Omit<Review, 'shop'>): PromiseLike<boolean> {
  return db.transaction('rw', [db.reviews, db.rooms], async () => {
    const row = await db.rooms.get(review.room);
    if (!row) return false;
    const whole = { ...review, shop: row.shop.key };
    if (isReviewFilled(whole) || whole.note) await db.reviews.put(whole);
    else await db.reviews.delete(review.room);
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
