import { isCounted } from '@/lib/kpi/counted';
import type { RoleKey } from '@/lib/kpi/role';
import { roomCounts } from '@/lib/kpi/room-counts';
import { type TargetEdit, targetFor } from '@/lib/kpi/target';
import type { MetricId } from '@/lib/metrics/catalog';
import { type Audience, audienceOf } from '@/lib/room/audience';
import type { History } from '@/lib/room/series';
import { onAirUntil, type RoomSummary } from '@/lib/room/summary';
import { uvValue } from '@/lib/room/uv';
import type { Value } from '@/lib/snapshot/snapshot';

/** What a room came to of a target that was in force when it ended. `kpi`: the count it can be paced by. */
export type Reached = { kpi: string; role: RoleKey; metric: MetricId; actual: Value; target: number };

/** What a whole room comes to besides what its page prints: its targets, how many watched at once, GMV a viewer. Null is not known. */
export type RoomTotals = { reached: Reached[]; audience: Audience | null; uv: { value: number; step: number; currency?: string } | null };

/** The totals of a room; `history` has its viewers at each moment, `day` is the shop's day it began on (YYYY-MM-DD). */
export function totalsOf(room: RoomSummary, edits: readonly TargetEdit[], history: History, day?: string): RoomTotals {
  return { reached: reachedOf(room, edits, day), audience: audienceOf(history), uv: uvOf(room) };
}

/** Every count that a role had a target for: one line a role and count, the controller's first. */
export function reachedOf(room: RoomSummary, edits: readonly TargetEdit[], day?: string): Reached[] {
  const roles = [...new Set(edits.map(({ role }) => role))].sort((a, b) => Number(b === 'controller') - Number(a === 'controller'));
  return roomCounts.flatMap((kpi) =>
    roles.flatMap((role): Reached[] => {
      for (const metric of kpi.metrics) {
        const actual = room.values[metric];
        const set = targetFor(edits, role, kpi, metric, onAirUntil(room), day ? { day } : {});
        if (actual && isCounted(actual) && set && actual.currency === (set.currency ?? actual.currency))
          return [{ kpi: kpi.id, role, metric, actual, target: set.value }];
      }
      return [];
    }),
  );
}

/** Direct GMV a viewer; none where either is missing or in doubt. */
function uvOf({ values: { live_gmv_direct: gmv, live_viewers: viewers } }: RoomSummary): RoomTotals['uv'] {
  if (!gmv || !viewers || !isCounted(gmv) || !isCounted(viewers)) return null;
  const uv = uvValue(gmv.value, viewers.value);
  return uv && { ...uv, ...(gmv.currency && { currency: gmv.currency }) };
}
