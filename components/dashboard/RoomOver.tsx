import { useNow } from '@/components/hooks/clock';
import { OverNote } from '@/components/live/OverLine';
import { useSayOver } from '@/components/live/use-say-over';
import { isAsked } from '@/lib/room/air';
import type { RoomSummary } from '@/lib/room/summary';

/** Of a room whose end nobody saw: whether it is over, as a person says. */
export function RoomOver({ room }: { room: RoomSummary }) {
  const { failed, say } = useSayOver(room.room);
  const end = { state: room.state, last: room.last, said: room.over?.said ?? null };
  const now = useNow(30_000);
  if (room.demo || !isAsked(end, now)) return null;
  return (
    <div className="d-card d-narrow">
      <OverNote end={end} failed={failed} say={say} />
    </div>
  );
}
