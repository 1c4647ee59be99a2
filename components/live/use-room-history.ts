import { useAnswer } from '@/components/hooks/answer';
import { useNow } from '@/components/hooks/clock';
import type { MetricId } from '@/lib/metrics/catalog';
import type { History } from '@/lib/room/series';
import type { RoomPage } from './room';

const minute = 60_000;

/** The whole room's curves, made anew twice a minute: over hours a few seconds more change nothing that can be seen. */
export function useRoomHistory(page: RoomPage, metrics: readonly MetricId[]): History | undefined {
  const occasion = useNow(30_000);
  return useAnswer('history', askOf(page, metrics, { buckets: 600 }), { occasion, steady: true }).value;
}

/** The room's last minutes in fine buckets, with every reading: twice a span and a margin for a late one. */
export function useRecent(page: RoomPage, metrics: readonly MetricId[], span: number): History | undefined {
  const minutes = (2 * span) / minute + 2;
  const from = Math.floor(page.at / minute) * minute - minutes * minute;
  return useAnswer('history', askOf(page, metrics, { buckets: Math.ceil(minutes) * 7, from })).value;
}

function askOf({ shop, scope, surface, values }: RoomPage, metrics: readonly MetricId[], want: { buckets: number; from?: number }) {
  const shown = [...new Set(metrics)].filter((id) => values[id]);
  return shop ? { room: scope.room, shop: shop.key, surface, metrics: shown, ...want } : null;
}
