import { useAnswer } from '@/components/hooks/answer';
import { useNow } from '@/components/hooks/clock';
import type { RoomPage } from '@/components/live/room';
import { roomMinute } from '@/lib/room/minute';
import type { Tempo, UsualTempo } from '@/lib/room/tempo';

/** A room's last minutes, asked again every `every` ms; undefined until answered. */
export function useTempo(page: RoomPage | null, every: number): Tempo | null | undefined {
  const occasion = useNow(every);
  const ask = page && { room: page.scope.room, surface: page.surface };
  return useAnswer('tempo', ask, { steady: true, occasion }).value;
}

/** What those minutes are held against, asked once a minute of the room. */
export function useUsualTempo(page: RoomPage | null): UsualTempo | undefined {
  const minute = page && roomMinute(page);
  const shop = page?.shop?.key;
  const ask = page && shop && minute !== null ? { room: page.scope.room, shop, surface: page.surface, minute } : null;
  return useAnswer('usualTempo', ask, { steady: true }).value;
}
