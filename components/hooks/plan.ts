import { call } from '@/lib/messages/client';
import { useAnswer } from './answer';

/** How long a room is meant to run, in minutes: what the team said for this room, else the shop's usual length. */
export function usePlan(
  room: string | null,
  usual: number | null,
): { minutes: number | null; own: boolean; set: (minutes: number | null) => Promise<void> } {
  // Another room's plan is none for this one.
  const said = useAnswer('plan', room === null ? null : { room }, { steady: true }).value ?? null;
  const set = async (minutes: number | null) => {
    if (room !== null) await call('setPlan', { room, minutes });
  };
  return { minutes: said ?? (usual === null ? null : Math.round(usual)), own: said !== null, set };
}
