import { useAnswer } from '@/components/hooks/answer';
import type { Lately } from '@/lib/room/lately';
import type { SpanId } from './Deltas';
import type { RoomPage } from './room';

const every = 10_000;

/** The rates of a running room's last minutes, asked again as its page is read; undefined until answered for this span. */
export function useLately({ scope, surface, at, shop }: RoomPage, span: SpanId): Lately | undefined {
  const minutes = Number(span) as 1 | 5 | 15;
  const ask = scope.state === 'live' && shop ? { room: scope.room, surface, minutes } : null;
  const found = useAnswer('lately', ask, { steady: true, occasion: Math.floor(at / every) }).value;
  return found?.minutes === minutes ? found : undefined;
}
