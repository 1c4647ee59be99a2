import { type MetricId, metric as rowOf } from '@/lib/metrics/catalog';
import { dwellOver } from '@/lib/room/dwell';
import { onAirUntil, type RoomSummary, startedAt } from '@/lib/room/summary';
import { isCounted } from '../counted';
import type { Contribution } from './contribution';
import { partMetrics } from './room-parts';

/** A name nobody has: of a room as a whole. */
export const wholeRoom = '';

const stays = ['live_avg_view_duration', 'live_avg_view_duration_per_view'] as const satisfies readonly MetricId[];

/**
 * A room by its last figures, as if one person had done it all: what there is to go by where nobody was entered. Doubtful figures
 * count as not read.
 */
export function wholeOf(room: RoomSummary): Contribution {
  const [start, end] = [startedAt(room), Math.max(onAirUntil(room), startedAt(room) + 1)];
  const minutes = (end - start) / 60_000;
  const read = (metric: MetricId) => {
    const value = room.values[metric];
    return value && isCounted(value) ? value : undefined;
  };
  const heads = partMetrics.filter((metric) => read(metric));
  const told = stays.filter((metric) => read(metric) && read(dwellOver(metric) as MetricId));
  const cells = [
    ...heads.flatMap((metric) => {
      const { value, step } = read(metric) ?? { value: Number.NaN, step: 0 };
      return [value, rowOf(metric).unit === 'count' && step <= 1 ? 0 : step / 2, minutes];
    }),
    ...told.flatMap((metric) => {
      const [one, by] = [read(metric), read(dwellOver(metric) as MetricId)];
      if (!one || !by) return [Number.NaN, 0, 0, 0];
      const over = [by.value - by.step / 2, by.value + by.step / 2] as const;
      return [Math.max(0, one.value - one.step / 2) * over[0], (one.value + one.step / 2) * over[1], ...over];
    }),
  ];
  return {
    ...{ room: room.room, shop: room.shop.key, start, end, at: room.read ?? room.last, print: '' },
    heads: heads.map((metric) => {
      const currency = read(metric)?.currency;
      return { metric, ...(currency && { currency }) };
    }),
    stays: told,
    people: [{ who: wholeRoom, role: 'host', minutes }],
    cells: Float64Array.from(cells),
  };
}
