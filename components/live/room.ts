import type { PageState } from '@/lib/snapshot/page-state';
import type { Scope } from '@/lib/snapshot/snapshot';

export type RoomScope = Extract<Scope, { kind: 'room' }>;
export type RoomPage = PageState & { scope: RoomScope };

/** Whether a page shows a LIVE room. */
export function isRoom(page: PageState | null): page is RoomPage {
  return page?.scope.kind === 'room';
}
