import { useRef } from 'react';
import type { PageWatch } from '@/components/hooks/page';
import type { RoomPage } from './room';

/** The room on show, or the one before while its tab shows nothing any more. */
export function useLastRoom(room: RoomPage | null, { link }: Pick<PageWatch, 'link'>): RoomPage | null {
  const last = useRef<RoomPage | null>(null);
  if (room) last.current = room;
  return room ?? (link === 'closed' || link === 'lost' ? last.current : null);
}
