import { useAnswer } from '@/components/hooks/answer';
import type { RoomPage } from '@/components/live/room';
import { roomStart } from '@/lib/room/minute';
import { onAirAt, type Shift } from '@/lib/room/shifts';

const minuteMs = 60_000;

/** Who is on air in a running room when its page was read; undefined until the roster has answered. */
export function useOnAir(page: RoomPage | null): Shift[] | undefined {
  const shop = page?.shop?.key;
  const at = page?.at ?? 0;
  // Whole minutes, so that the question stays the same for a while.
  const to = Math.floor(at / minuteMs) * minuteMs + minuteMs;
  const from = Math.min((page && roomStart(page.scope, at)) ?? at, at);
  const found = useAnswer('shifts', shop ? { shop, from, to } : null).value;
  return found && onAirAt(found.shifts, at);
}
