import { endOf, roleOf, type Shift } from './shifts';
import { onAirUntil, type RoomSummary, settling, startedAt } from './summary';

/** A LIVE that is over, or whose end nobody saw: `end`, until when it was on air as far as known (epoch ms). */
export type Over = { room: string; end: number };

/** Nobody said until when: entered without an end, or begun by the key of hand-over, whose end only follows from who comes next. */
export function isOpen({ to, handed, off }: Shift): boolean {
  return to === undefined || (handed !== undefined && !handed.planned && !off);
}

/**
 * Ends with a LIVE the shifts that nobody ended: those begun by its own key, and where no other LIVE of the shop runs (`alone`) all
 * that were open then. What a roster plans stands. A shift that ended with it before follows when its end turns out to be another,
 * unless somebody came since.
 */
export function endWith({ room, end }: Over, shifts: readonly Shift[], alone: boolean): Shift[] {
  return shifts.flatMap((one) => {
    const own = one.room === room;
    // Pressed in the last seconds, after the LIVE was over: it lasts for no time.
    const to = own ? Math.max(end, one.from + 1000) : end;
    if (one.left?.room === room) return one.to === to || one.from >= to || isFollowed(one, shifts, to) ? [] : [{ ...one, to }];
    if (!isOpen(one) || endOf(one) <= to || !(own || (alone && one.room === undefined && one.from < end))) return [];
    return [{ ...one, to, left: { room, ...(one.to !== undefined && { to: one.to }) } }];
  });
}

/** The row of a LIVE that runs follows what its page shows within this time, ms, however many tabs are read. */
const behind = 5 * 60_000;

/** Whether a LIVE went on beyond a moment (epoch ms) as far as known, or began after it and may still run. */
export function ranOn(room: Pick<RoomSummary, 'state' | 'start' | 'seconds' | 'first' | 'last'>, moment: number): boolean {
  return room.state === 'live' ? room.last >= moment - behind : startedAt(room) < moment && onAirUntil(room) > moment;
}

/**
 * Opens again the shifts that ended with a LIVE which turns out to be on air at `now` (epoch ms), as far as nobody came by then. Whom
 * a roster has coming later is still to come.
 */
export function reopen(room: string, shifts: readonly Shift[], now: number): Shift[] {
  return shifts.flatMap(({ left, to, ...one }) => {
    if (left?.room !== room || isFollowed({ ...one, to }, shifts, now)) return [];
    return [{ ...one, ...(left.to !== undefined && { to: left.to }) }];
  });
}

/** Whether somebody came in the same role after a shift's end and before a moment. */
function isFollowed(shift: Shift, shifts: readonly Shift[], before: number): boolean {
  const end = endOf(shift);
  return shifts.some((one) => one.id !== shift.id && roleOf(one) === roleOf(shift) && one.from >= end && one.from < before);
}

/** Who was on air to the end of a LIVE that ended at most so long before another began (ms) may be who goes on in it. */
export const breakMs = 30 * 60_000;

/** Whose shifts ended with a LIVE shortly before this one of the same shop began: whom to ask whether they go on. */
export function leftBefore(shifts: readonly Shift[], start: number): Shift[] {
  const isBefore = (end: number) => end - start <= settling && start - end <= breakMs;
  const last = shifts.filter((one) => roleOf(one) === 'host' && one.left && isBefore(endOf(one)));
  const end = Math.max(...last.map(endOf));
  return last.filter((one) => endOf(one) === end);
}
