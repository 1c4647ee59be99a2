import { type Cycle, cyclesOf } from '@/lib/room/cycles';
import { type RowChange, sifted } from '@/lib/room/row-counts';
import { onAirUntil, type RoomSummary } from '@/lib/room/summary';
import type { Tick } from '@/lib/snapshot/snapshot';
import type { Database } from './db';
import { groupBy } from './group';
import { waitingRows } from './journal';
import { marksOf } from './marks';
import { entries, type SampleRecord } from './pack';
import { unpackRows } from './pack-rows';

const kind = 'product:';

/** The product cycles of a room, from the page that stands for it and the samples of its own cards. */
export async function roomCycles(db: Database, room: RoomSummary, minutes: readonly SampleRecord[]): Promise<Cycle[]> {
  const marks = await marksOf(db, room.room);
  const keys = new Set(marks.flatMap(({ product }) => (product ? [product.key] : [])));
  if (keys.size === 0) return [];
  const changes = await rowChanges(db, room, keys);
  return cyclesOf(marks, { changes, seen: minutes.flatMap(({ at }) => at) }, { last: onAirUntil(room), ended: room.state === 'ended' });
}

/** What changed in some products' rows, by product key, oldest first, without misreads. */
async function rowChanges(db: Database, { room, surface }: RoomSummary, keys: ReadonlySet<string>): Promise<Map<string, RowChange[]>> {
  const [records, waiting] = await Promise.all([
    db.samples.where('id').between(`${room}|${surface}|*|`, `${room}|${surface}|*|\uffff`).toArray(),
    waitingRows(db, room, surface),
  ]);
  const isWanted = ({ row }: Pick<Tick, 'row'>) => row.startsWith(kind) && keys.has(row.slice(kind.length));
  const ticks = records
    .flatMap((record) => ('changes' in record && record.rows.some((row) => isWanted({ row })) ? unpackRows(record) : []))
    .concat(waiting)
    .filter(isWanted);
  const byRow = groupBy(ticks, ({ row }) => row.slice(kind.length));
  return new Map([...byRow].map(([key, own]) => [key, sifted(own.flatMap(changesIn))]));
}

function changesIn({ at, values }: Tick): RowChange[] {
  return entries(values).map(([metric, { value, step, currency }]) => ({ at, metric, value, step, ...(currency && { currency }) }));
}
