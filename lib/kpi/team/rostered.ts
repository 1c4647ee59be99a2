import { endOf, type Shift } from '@/lib/room/shifts';

/**
 * How many minutes somebody was down for in the roster in [from, to), epoch ms, up to `now`. A shift belongs to when the LIVE began
 * that it is the first in, as its numbers do; one in which no LIVE was recorded to when it began itself. `shifts` are the person's own.
 */
export function rosteredMinutes(
  shifts: readonly Shift[],
  rooms: readonly { start: number; end: number }[],
  { from, to, now }: { from: number; to: number; now: number },
): number {
  const minutes = shifts.map((shift) => {
    const end = Math.min(endOf(shift), now);
    const room = rooms.find((one) => one.start < end && one.end > shift.from);
    const at = room?.start ?? shift.from;
    return at >= from && at < to ? Math.max(0, end - shift.from) / 60_000 : 0;
  });
  return minutes.reduce((sum, one) => sum + one, 0);
}
