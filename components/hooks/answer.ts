import { useEffect, useState } from 'react';
import { CallError, type CallFailure, call } from '@/lib/messages/client';
import type { Input, Output, RequestName } from '@/lib/messages/contract';
import { useRevision } from './revision';

/** The last answer stays on screen while the next is asked for, and when that fails. */
export type Answer<T> = { value: T | undefined; failure: CallFailure | null };

/** Asks the background, and again whenever the input or anything stored changes. A null input asks nothing. */
export function useAnswer<N extends RequestName>(name: N, input: Input<N> | null): Answer<Output<N>> {
  const [answer, setAnswer] = useState<Answer<Output<N>> & { key: string | null }>({ value: undefined, failure: null, key: null });
  const revision = useRevision();
  const key = input === null ? null : JSON.stringify(input);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision is a reason to ask again
  useEffect(() => {
    if (key === null) return;
    let gone = false;
    call(name, JSON.parse(key) as Input<N>).then(
      (value) => !gone && setAnswer({ value, failure: null, key }),
      (error: unknown) => !gone && setAnswer((last) => ({ ...last, failure: error instanceof CallError ? error.why : 'failed' })),
    );
    return () => {
      gone = true;
    };
  }, [name, key, revision]);
  return key === null ? { value: undefined, failure: null } : answer;
}
