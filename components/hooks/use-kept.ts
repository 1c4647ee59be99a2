import { useEffect, useState } from 'react';
import { edits } from '@/lib/settings/settings';
import { keepAnswer, keptAnswer } from '@/lib/store/answers';
import { run } from '@/lib/store/deadline';
import { type Live, useLive } from './use-live';

/** An answer is kept again when the kept one is older than this, ms: it is asked every minute, and may be a megabyte. */
const keptFor = 600_000;

/** `from`: the answer is the kept one of that moment, epoch ms, and the new one is on its way. */
export type Kept<T> = Live<T> & { from?: number };

/**
 * A query that takes a while (see `useLive`): until it has answered, its last answer of before stands. `turn` asks anew without
 * being another question; `isWhole` tells which answers are worth keeping.
 */
export function useKept<T>(key: string, turn: number, query: () => Promise<T>, isWhole: (value: T) => boolean): Kept<T> {
  const live = useLive(`${key} ${turn}`, query);
  const [last, setLast] = useState<{ key: string; at: number; value: T; isKept: boolean } | null>(null);
  useEffect(() => {
    let gone = false;
    const ask = async () => run('relaxed', async (db) => keptAnswer<T>(db, key, await edits.getValue()));
    // Without it the page only waits.
    ask().then(
      (found) => !gone && found && setLast((known) => (known?.key === key ? known : { key, ...found, isKept: true })),
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [key]);
  const { value } = live;
  useEffect(() => {
    if (value === undefined) return;
    const at = Date.now();
    setLast({ key, at, value, isKept: false });
    if (isWhole(value)) keep(key, at, value).catch(() => {});
  }, [key, value, isWhole]);
  if (value !== undefined || live.error !== undefined || last?.key !== key) return live;
  return { value: last.value, ...(last.isKept && { from: last.at }) };
}

async function keep(key: string, at: number, value: unknown): Promise<void> {
  const now = await edits.getValue();
  await run('relaxed', async (db) => {
    const before = await keptAnswer(db, key, now);
    if (!before || at - before.at >= keptFor || at < before.at) await keepAnswer(db, { key, at, edits: now, value });
  });
}
