import Dexie from 'dexie';
import { edits } from '@/lib/settings/settings';
import type { Database } from './db';

/**
 * What a slow question was last answered with, to be shown at once the next time it is asked, until the new answer is there.
 * `at`: when, epoch ms; `edits`: the state of all edits it was answered in. Nothing rests on it: without it only time is lost.
 */
export type KeptAnswer = { key: string; at: number; edits: number; value: unknown };

/** So many are kept, the newest. */
const most = 20;

/** The last answer to a question; none where anything was edited or deleted since. */
export async function keptAnswer<T>(db: Database, key: string, edits: number): Promise<{ at: number; value: T } | undefined> {
  const row = await db.answers.get(key);
  return row?.edits === edits ? { at: row.at, value: row.value as T } : undefined;
}

/** Asks a question, with the state of all edits from before it was asked: one that comes while it is answered makes it old. */
export function askedWithEdits<T>(query: () => PromiseLike<T>): Promise<{ edits: number; value: T }> {
  // Dexie's own promise: a live query sees what is read only if that runs where the query was asked.
  return Dexie.Promise.resolve(edits.getValue()).then((before) => query().then((value) => ({ edits: before, value })));
}

/** Keeps an answer; those from before an edit are forgotten. */
export function keepAnswer(db: Database, answer: KeptAnswer): PromiseLike<void> {
  return db.transaction('rw', db.answers, async () => {
    await db.answers.put(answer);
    const keys = await db.answers.orderBy('at').primaryKeys();
    const old = await db.answers.where('edits').notEqual(answer.edits).primaryKeys();
    await db.answers.bulkDelete([...old, ...keys.slice(0, -most)]);
  });
}
