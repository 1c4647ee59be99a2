import { useEffect, useState } from 'react';
import { storage } from '#imports';

/** How long a room is meant to run, in minutes: what the team said for this room, else the shop's usual length. */
export function usePlan(
  room: string | null,
  usual: number | null,
): { minutes: number | null; own: boolean; set: (minutes: number | null) => Promise<void> } {
  const key = `session:plan/${room}` as const;
  const [said, setSaid] = useState<number | null>(null);
  useEffect(() => {
    storage.getItem<number>(key).then(setSaid);
    return storage.watch<number>(key, setSaid);
  }, [key]);
  const set = (minutes: number | null) => (minutes === null ? storage.removeItem(key) : storage.setItem(key, minutes));
  return { minutes: said ?? (usual === null ? null : Math.round(usual)), own: said !== null, set };
}
