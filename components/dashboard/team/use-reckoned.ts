import { useEffect } from 'react';
import { call } from '@/lib/messages/client';

/** So many rooms are asked for at once: what is done is shown meanwhile. */
const atOnce = 10;

/** Has the background reckon the rooms that are still to be, a few at a time; the query that named them answers again when they are. */
export function useReckoned(pending: readonly string[] | undefined): void {
  const next = pending?.slice(0, atOnce).join('|') ?? '';
  useEffect(() => {
    // When it was not done the next change of what is stored asks again.
    if (next !== '') call('reckonRooms', { rooms: next.split('|') }).catch(() => {});
  }, [next]);
}
