import { useEffect, useState } from 'react';
import { CallError, type CallFailure, call } from '@/lib/messages/client';
import type { Input, Output, RequestName } from '@/lib/messages/contract';
import { useRevision } from './revision';

/** The last answer on the same subject stays on screen while the next is asked for, and when that fails. */
export type Answer<T> = { value: T | undefined; failure: CallFailure | null };

const none = { value: undefined, failure: null };

/** `occasion`: asks again when it changes. `steady`: the answer depends on what people changed, not on what a running room brings. */
type When = { occasion?: number; steady?: true };

/** Asks the background, and again whenever the input or anything stored changes. A null input asks nothing. */
export function useAnswer<N extends RequestName>(name: N, input: Input<N> | null, { occasion, steady }: When = {}): Answer<Output<N>> {
  const [answer, setAnswer] = useState<Answer<Output<N>> & { subject: string | null }>({ ...none, subject: null });
  const revision = useRevision(steady ? 'edits' : 'all');
  const key = input === null ? null : JSON.stringify(input);
  const subject = input && subjectOf(input);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision or occasion is a reason to ask again
  useEffect(() => {
    if (key === null) return;
    let gone = false;
    call(name, JSON.parse(key) as Input<N>).then(
      (value) => !gone && setAnswer({ value, failure: null, subject }),
      (error: unknown) => {
        const failure = error instanceof CallError ? error.why : 'failed';
        if (!gone) setAnswer((last) => ({ ...(last.subject === subject ? last : none), failure, subject }));
      },
    );
    return () => {
      gone = true;
    };
  }, [name, key, subject, revision, occasion]);
  return subject !== null && answer.subject === subject ? answer : none;
}

/**
 * What an answer is about. One on another shop, room, page or day would be shown as this one's; the rest of an input changes
 * from minute to minute and leaves the last answer standing.
 */
function subjectOf(input: object): string {
  const { shop, room, surface, day } = input as { shop?: string; room?: string; surface?: string; day?: string };
  return JSON.stringify([shop, room, surface, day]);
}
