import { useAlarms } from '@/components/alarms/use-alarms';
import { useAnswer } from '@/components/hooks/answer';
import { useDay } from '@/components/hooks/day';
import { usePlan } from '@/components/hooks/plan';
import { useRoomBenchmarks } from '@/components/live/LiveTab';
import { isRoom } from '@/components/live/room';
import { usePaceBy } from '@/components/live/use-pace-by';
import type { Preferences } from '@/lib/settings/settings';
import type { PanelData } from './Panel';
import type { ShopView } from './use-shop-view';

/** Everything that stands beside a page's numbers: targets, the day, benchmarks, plan, pace and alarms. */
export function usePanelData({ page, chosen }: Pick<ShopView, 'page' | 'chosen'>, prefs: Preferences): PanelData {
  const room = isRoom(page) ? page : null;
  const shop = page?.shop?.key ?? chosen?.key;
  const targets = useAnswer('targets', shop ? { shop } : null).value;
  const day = useDay(shop);
  const benchmarks = useRoomBenchmarks(room, prefs.veryLow ?? false);
  const plan = usePlan(room?.scope.room ?? null, targets?.roomMinutes ?? null);
  const paceBy = usePaceBy(room, prefs.role ?? 'controller');
  const alarms = useAlarms(room && !room.demo ? room.scope.room : null);
  return { targets, day, benchmarks, plan, paceBy, alarms };
}
