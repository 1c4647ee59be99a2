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

/** Keeps an answer; those from before an edit are forgotten. */
export function keepAnswer(db: Database, answer: KeptAnswer): PromiseLike<void> {
  return db.transaction('rw', db.answers, async () => {
    await db.answers.put(answer);
    const keys = await db.answers.orderBy('at').primaryKeys();
    const old = await db.answers.where('edits').notEqual(answer.edits).primaryKeys();
    await db.answers.bulkDelete([...old, ...keys.slice(0, -most)]);
  });
}
