import { nowMetrics } from '@/components/live/now-rows';
import { chooseBenchmark } from '@/lib/benchmark/choose';
import type { MetricId } from '@/lib/metrics/catalog';
import { demoTicks } from '@/lib/room/demo';
import { stepMetrics, stepRate } from '@/lib/room/funnel';
import type { RoomSummary } from '@/lib/room/summary';
import type { PageState } from '@/lib/snapshot/page-state';
import { historyOf } from '@/lib/store/history';
import { packTicks, tickId } from '@/lib/store/pack';

/** A room's curve as the store would give it, of the minutes it holds. */
export function history(page: PageState | null, now: number, recorded: number, lost: number) {
  const room = page?.scope.kind === 'room' ? page.scope.room : '';
  const kept = (at: number) => at >= now - recorded * 60_000 && at <= now - lost * 60_000;
  const ticks = demoTicks(now).filter((tick) => tick.room === room && tick.row === '-' && kept(tick.at));
  const records = [...Map.groupBy(ticks, tickId).values()].map((minute) => packTicks(undefined, minute));
  return historyOf(room, records, { metrics: Object.keys(page?.values ?? {}) as MetricId[], buckets: 600 });
}

/** What stands behind the room's numbers: past rooms, the team's line, the market. */
export function benchmarks(page: PageState | null, rooms: readonly RoomSummary[], line?: number) {
  const ids: MetricId[] = ['live_avg_view_duration', 'order_rate_sku', ...stepMetrics, ...nowMetrics.filter((id) => page?.values[id])];
  const past = rooms.filter((room) => room.state === 'ended');
  return [...new Set(ids)].map((metric) =>
    chooseBenchmark({
      metric,
      minute: 84,
      began: { weekday: 1, hour: 20 },
      own: past.flatMap(({ room, values }) => {
        const value = stepRate(metric, (id) => values[id]?.value);
        return value === undefined ? [] : [{ room, weekday: 1, hour: 20, value }];
      }),
      value: page?.values[metric],
      line: line !== undefined && metric === 'live_avg_view_duration' ? { value: line } : null,
      region: 'US',
    }),
  );
}
