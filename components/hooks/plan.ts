import { useEffect, useState } from 'react';
import { storage } from '#imports';

/** How long a room is meant to run, in minutes: what the team said for this room, else the shop's usual length. */
export function usePlan(
  room: string | null,
  usual: number | null,
): { minutes: number | null; own: boolean; set: (minutes: number | null) => Promise<void> } {
  const key = `session:plan/${room}` as const;
  const [heard, setHeard] = useState<{ key: string; minutes: number | null }>();
  useEffect(() => {
    let gone = false;
    const hear = (minutes: number | null) => !gone && setHeard({ key, minutes });
    storage.getItem<number>(key).then(hear);
    const stop = storage.watch<number>(key, hear);
    return () => {
      gone = true;
      stop();
    };
  }, [key]);
  // Another room's plan is none for this one.
  const said = heard?.key === key ? heard.minutes : null;
  const set = (minutes: number | null) => (minutes === null ? storage.removeItem(key) : storage.setItem(key, minutes));
  return { minutes: said ?? (usual === null ? null : Math.round(usual)), own: said !== null, set };
}
