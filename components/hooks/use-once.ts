import { useEffect, useRef, useState } from 'react';
import type { Live } from './use-live';

/** Tells how far a long query is: parts done of all; and whether nobody waits for it any more. */
export type Progress = { say: (done: number, all: number) => void; isGone: () => boolean };

/** An answer that is being made says how far it is; the last one on the same subject stays until the next is there. */
export type Once<T> = Live<T> & { progress?: { done: number; all: number } };

/**
 * Asks once for each key: for what would be too much to ask again at every sample of a running room. `subject` is the part of the
 * key that makes it another question.
 */
export function useOnce<T>(subject: string, occasion: string, query: (progress: Progress) => Promise<T>): Once<T> {
  const [answer, setAnswer] = useState<Once<T> & { subject?: string }>({});
  const current = useRef(query);
  current.current = query;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another occasion is a reason to ask again
  useEffect(() => {
    let gone = false;
    const say = (done: number, all: number) =>
      !gone && setAnswer((last) => ({ ...(last.subject === subject ? last : {}), subject, progress: { done, all } }));
    current.current({ say, isGone: () => gone }).then(
      (value) => !gone && setAnswer({ subject, value }),
      (error: unknown) => !gone && setAnswer({ subject, error }),
    );
    return () => {
      gone = true;
    };
  }, [subject, occasion]);
  return answer.subject === subject ? answer : {};
}
