import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { edits } from '@/lib/settings/settings';
import { askedWithEdits, keepAnswer, keptAnswer } from '@/lib/store/answers';
import { run } from '@/lib/store/deadline';
import { type Live, useLive } from './use-live';

/** An answer is kept again when the kept one is older than this, ms: it is asked every minute, and may be a megabyte. */
const keptFor = 600_000;

/** Counted up when what answers are made of changes between two versions of the product. */
const shape = 1;

/** `from`: the answer is the kept one of that moment, epoch ms, and the new one is on its way. */
export type Kept<T> = Live<T> & { from?: number };

/**
 * A query that takes a while (see `useLive`): until it has answered, its last answer of before stands. `turn` asks anew without
 * being another question; `isWhole` tells which answers are worth keeping.
 */
export function useKept<T>(key: string, turn: number, query: () => Promise<T>, isWhole: (value: T) => boolean): Kept<T> {
  const asked = useLive(`${key} ${turn}`, () => askedWithEdits(query));
  const [last, setLast] = useState<{ key: string; at: number; value: T; isKept: boolean } | null>(null);
  useEffect(() => {
    let gone = false;
    const ask = async () => run('relaxed', async (db) => keptAnswer<T>(db, storedKey(key), await edits.getValue()));
    // Without it the page only waits.
    ask().then(
      (found) => !gone && found && setLast((known) => (known?.key === key ? known : { key, ...found, isKept: true })),
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [key]);
  const answer = asked.value;
  useEffect(() => {
    if (answer === undefined) return;
    const at = Date.now();
    setLast({ key, at, value: answer.value, isKept: false });
    if (isWhole(answer.value)) keep(storedKey(key), at, answer).catch(() => {});
  }, [key, answer, isWhole]);
  if (answer !== undefined) return { value: answer.value };
  if (asked.error !== undefined || last?.key !== key) return asked.error === undefined ? {} : { error: asked.error };
  return { value: last.value, ...(last.isKept && { from: last.at }) };
}

/** An answer of another version of the product may be made otherwise. */
function storedKey(key: string): string {
  return `${browser.runtime.getManifest().version} ${shape} ${key}`;
}

async function keep(key: string, at: number, answer: { edits: number; value: unknown }): Promise<void> {
  // Edited while it was answered: the next answer is on its way.
  if ((await edits.getValue()) !== answer.edits) return;
  await run('relaxed', async (db) => {
    const before = await keptAnswer(db, key, answer.edits);
    if (!before || at - before.at >= keptFor || at < before.at) await keepAnswer(db, { key, at, ...answer });
  });
}
