import type { MetricId } from '@/lib/metrics/catalog';
import { minuteOf } from '@/lib/room/minute';
import type { Snapshot, SurfaceId } from '@/lib/snapshot/snapshot';

/** One minute of a room: the last reading of each metric in it, `null` where there was none. */
export type RoomRow = { at: number; minute: number | null; values: (number | null)[] };

/** A room as a table: one row a minute, one column a metric, in base units. */
export type RoomTable = { metrics: MetricId[]; currency?: string; rows: RoomRow[] };

/**
 * A room minute by minute, from its snapshots in any order (unpacked samples among them), on the page it was followed
 * on most: two pages count differently and share no table. `start` is the room's start, epoch ms. Minutes without a reading have no row: a gap is not a repetition.
 */
export function buildRoom(snapshots: readonly Snapshot[], start?: number): RoomTable {
  const surface = mostSeen(snapshots);
  const ordered = snapshots.filter((one) => one.surface === surface).sort((a, b) => a.at - b.at);
  const metrics = [...new Set(ordered.flatMap((one) => Object.keys(one.values) as MetricId[]))];
  const rows = new Map<number, RoomRow>();
  for (const { at, values } of ordered) {
    // Minutes of the room where its start is known, else of the clock.
    const minute = minuteOf(start, at) ?? null;
    const key = minute ?? Math.floor(at / 60_000);
    const row = rows.get(key) ?? { at, minute, values: metrics.map(() => null) };
    row.at = at;
    metrics.forEach((metric, column) => {
      const value = values[metric]?.value;
      if (value !== undefined) row.values[column] = value;
    });
    rows.set(key, row);
  }
  const currency = ordered.flatMap((one) => Object.values(one.values)).find((value) => value.currency)?.currency;
  return { metrics, ...(currency ? { currency } : {}), rows: [...rows.values()] };
}

function mostSeen(snapshots: readonly Snapshot[]): SurfaceId | undefined {
  const seen = new Map<SurfaceId, number>();
  for (const { surface } of snapshots) seen.set(surface, (seen.get(surface) ?? 0) + 1);
  return [...seen].sort((a, b) => b[1] - a[1])[0]?.[0];
}
