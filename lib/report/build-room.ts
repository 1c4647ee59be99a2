import type { MetricId } from '@/lib/metrics/catalog';
import { minuteOf } from '@/lib/room/minute';
import type { Snapshot, SurfaceId, Values } from '@/lib/snapshot/snapshot';

/** One minute of a room: the last reading of each metric in it, `null` where there was none; its money is in `currency`. */
export type RoomRow = { at: number; minute: number | null; currency: string | null; values: (number | null)[] };

/** A room as a table: one row a minute, one column a metric, in base units. */
export type RoomTable = { metrics: MetricId[]; rows: RoomRow[] };

/**
 * A room minute by minute, from its snapshots in any order (unpacked samples among them), on the page it was followed
 * on most: two pages count differently and share no table. `start` is the room's start, epoch ms. Minutes without a reading have no row: a gap is not a repetition.
 */
export function buildRoom(snapshots: readonly Snapshot[], start?: number): RoomTable {
  // Samples of rows alone say nothing here.
  const own = snapshots.filter(({ values }) => Object.keys(values).length > 0);
  const surface = mostSeen(own);
  const ordered = own.filter((one) => one.surface === surface).sort((a, b) => a.at - b.at);
  const metrics = [...new Set(ordered.flatMap((one) => Object.keys(one.values) as MetricId[]))];
  const rows = new Map<number, RoomRow>();
  for (const { at, values } of ordered) {
    // Minutes of the room where its start is known, else of the clock.
    const minute = minuteOf(start, at) ?? null;
    const key = minute ?? Math.floor(at / 60_000);
    const currency = currencyOf(values);
    const before = rows.get(key);
    // Switched within the minute: what was read before is in the old currency.
    const goesOn = before && (!before.currency || !currency || before.currency === currency);
    const row: RoomRow = {
      at,
      minute,
      currency: currency ?? before?.currency ?? null,
      values: goesOn ? before.values : metrics.map(() => null),
    };
    metrics.forEach((metric, column) => {
      const value = values[metric];
      if (value && (value.currency ?? row.currency) === row.currency) row.values[column] = value.value;
    });
    rows.set(key, row);
  }
  return { metrics, rows: [...rows.values()] };
}

/** The currency a page shows its money in: that of the first that has one. */
function currencyOf(values: Values): string | undefined {
  return Object.values(values).find((value) => value.currency)?.currency;
}

function mostSeen(snapshots: readonly Snapshot[]): SurfaceId | undefined {
  const seen = new Map<SurfaceId, number>();
  for (const { surface } of snapshots) seen.set(surface, (seen.get(surface) ?? 0) + 1);
  return [...seen].sort((a, b) => b[1] - a[1])[0]?.[0];
}
