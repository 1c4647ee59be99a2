import { useAnswer } from '@/components/hooks/answer';
import { useItem } from '@/components/hooks/item';
import type { Kpi, RoleId } from '@/lib/kpi/role';
import { roomCountOf } from '@/lib/kpi/room-counts';
import type { Shape } from '@/lib/room/shape';
import { pacedCount } from '@/lib/settings/settings';
import type { RoomPage } from './room';
import type { PaceBy } from './room-pace';

/** By which count a room is paced, as last chosen. */
export function usePaceBy(page: RoomPage | null, role: RoleId): PaceBy {
  const chosen = useItem(pacedCount);
  const kpi = roomCountOf(chosen);
  return { kpi, role, shapes: useShapes(page, kpi) };
}

/** How a count grew in the shop's past rooms: asked once, since those are over. */
export function useShapes(page: RoomPage | null, kpi: Kpi): readonly Shape[] {
  const metric = kpi.metrics.find((id) => page?.values[id]);
  const ask = page?.shop && metric ? { shop: page.shop.key, room: page.scope.room, surface: page.surface, metric } : null;
  const answer = useAnswer('shapes', ask, { steady: true }).value;
  return answer && answer.metric === metric ? answer.shapes : [];
}
