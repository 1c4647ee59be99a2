import { isMetricId, type MetricId } from '@/lib/metrics/catalog';
import type { SurfaceId, Tick } from '@/lib/snapshot/snapshot';
import type { Database, Waiting } from './db';
import { groupBy } from './group';
import { minuteOf } from './pack';

// Ticks come every few seconds, and rewriting the minute's records each time would write ten times what they hold. So they
// wait here until their minute is over. They are as safe here as there: every reader of samples looks here too.

type Packed = [at: number, row: string, cells: Record<string, [value: number | null, step: number, currency?: string]>];

/** Notes ticks of the running minute. Call inside a transaction on `journal`. */
export async function note(db: Database, ticks: readonly Tick[]): Promise<void> {
  const groups = groupBy(ticks, (tick) => [tick.room, tick.surface, minuteOf(tick.at)].join('|'));
  await db.journal.bulkAdd([...groups.values()].flatMap((group) => (group[0] ? [toWaiting(group[0], group)] : [])));
}

/** Takes out the ticks of all minutes but `running`, or all. Call inside the transaction that stores them. */
export async function takeOver(db: Database, running: number | null): Promise<{ ticks: Tick[]; waited: Waiting[] }> {
  const oldest = await db.journal.orderBy(':id').first();
  if (!oldest || oldest.minute === running) return { ticks: [], waited: [] };
  const rows = db.journal.filter((row) => row.minute !== running);
  const waited = await rows.toArray();
  await rows.delete();
  return { ticks: waited.flatMap(toTicks), waited };
}

/** The ticks of a room's own cards that still wait, in the order they came. */
export async function waitingTicks(db: Database, room: string, surface: SurfaceId): Promise<Tick[]> {
  const rows = await db.journal.filter((row) => row.room === room && row.surface === surface).toArray();
  return rows.flatMap(toTicks).filter((tick) => tick.row === '-');
}

function toWaiting({ room, surface, at }: Tick, ticks: readonly Tick[]): Waiting {
  const packed = ticks.map((tick): Packed => {
    const cells = Object.entries(tick.values).map(([id, { value, step, currency }]) => [
      id,
      currency ? [value, step, currency] : [value, step],
    ]);
    return [tick.at, tick.row, Object.fromEntries(cells)];
  });
  return { room, surface, shop: ticks.at(-1)?.shop ?? '', minute: minuteOf(at), ticks: JSON.stringify(packed) };
}

function toTicks({ room, surface, shop, ticks }: Waiting): Tick[] {
  return (JSON.parse(ticks) as Packed[]).map(([at, row, cells]) => {
    const values: Tick['values'] = {};
    for (const [id, [value, step, currency]] of Object.entries(cells)) {
      if (isMetricId(id)) values[id satisfies MetricId] = { value, step, ...(currency && { currency }) };
    }
    return { room, surface, shop, row, at, values };
  });
}
