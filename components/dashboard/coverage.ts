import type { RoomSummary } from '@/lib/room/summary';

/** How much of a room was recorded, in whole minutes. */
export type Coverage = {
  recorded: number;
  /** How long the LIVE has run as far as we know; never less than what was recorded. */
  total: number;
  /** Minutes of the LIVE before the page was opened. */
  late: number;
  /** Minutes without a sample since then. */
  gap: number;
};

const minute = 60_000;

/** Minutes recorded against minutes run. A LIVE whose duration was never printed runs from the first to the last sample. */
export function coverage(room: Pick<RoomSummary, 'first' | 'last' | 'start' | 'seconds' | 'minutes'>): Coverage {
  const seen = Math.max(room.minutes, Math.floor(room.last / minute) - Math.floor(room.first / minute) + 1);
  const late = room.start === undefined ? 0 : Math.max(0, Math.floor((room.first - room.start) / minute));
  const total = room.seconds === undefined ? seen : Math.max(Math.floor(room.seconds / 60), room.minutes);
  const missing = total - room.minutes;
  return { recorded: room.minutes, total, late: Math.min(late, missing), gap: Math.max(0, missing - late) };
}
