import { minuteOf, roomStart } from '@/lib/room/minute';
import type { PageState } from '@/lib/snapshot/page-state';
import type { Scope } from '@/lib/snapshot/snapshot';

export type RoomScope = Extract<Scope, { kind: 'room' }>;
export type RoomPage = PageState & { scope: RoomScope };

/** Whether a page shows a LIVE room. */
export function isRoom(page: PageState | null): page is RoomPage {
  return page?.scope.kind === 'room';
}

/** Whole minutes the room had been on air when its page was read, by its duration or else its start; null while it prints neither. */
export function roomMinute({ scope, at }: Pick<RoomPage, 'scope' | 'at'>): number | null {
  if (scope.seconds !== undefined) return Math.floor(scope.seconds / 60);
  // An ended room is read long after it stood still.
  return (scope.state === 'live' ? minuteOf(roomStart(scope, at), at) : undefined) ?? null;
}
