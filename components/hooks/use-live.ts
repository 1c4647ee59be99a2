import { liveQuery } from 'dexie';
import { useEffect, useRef, useState } from 'react';

/** What a query has answered so far: nothing yet, a value, or an error (after which it has stopped). */
export type Live<T> = { value?: T; error?: unknown };

/** A database query that answers again whenever what it read changes, in any window. `key` names the query: another key, another query. */
export function useLive<T>(key: string, query: () => Promise<T>): Live<T> {
  const [answer, setAnswer] = useState<Live<T> & { key?: string }>({});
  const current = useRef(query);
  current.current = query;
  useEffect(() => {
    const observer = { next: (value: T) => setAnswer({ key, value }), error: (error: unknown) => setAnswer({ key, error }) };
    const subscription = liveQuery(() => current.current()).subscribe(observer);
    return () => subscription.unsubscribe();
  }, [key]);
  return answer.key === key ? answer : {};
}
