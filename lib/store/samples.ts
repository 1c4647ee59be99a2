import type { SurfaceId, Tick } from '@/lib/snapshot/snapshot';
import type { Database } from './db';
import { groupBy } from './group';
import { waitingTicks } from './journal';
import { epochMinute, packTicks, type SampleRecord, sampleId, tickId, withoutMinute } from './pack';
import { type Minute, packRows, rowsId } from './pack-rows';

/** One minute as stored, and whether it was begun just now. */
export type SavedMinute = { record: Minute; begun: boolean };

/** Merges ticks into their minutes. Call inside a transaction on `samples`: read, merge and write must not interleave. */
export async function saveTicks(db: Database, ticks: readonly Tick[]): Promise<SavedMinute[]> {
  const groups = groupBy(ticks, (tick) => (tick.row === '-' ? tickId(tick) : rowsId(tick)));
  const stored = await storedMinutes(db, [...groups.keys()]);
  const saved = [...groups].map(([id, group]) => ({ record: pack(stored.get(id), group), begun: !stored.has(id) }));
  await db.samples.bulkPut(saved.map((minute) => minute.record));
  return saved;
}

/** The records of some ids that there are. Minutes follow each other: one look-up for each run of them. */
async function storedMinutes(db: Database, ids: readonly string[]): Promise<Map<string, Minute>> {
  const runs = [...groupBy(ids, withoutMinute).values()].map((run) => run.toSorted());
  const found = await Promise.all(runs.map((run) => db.samples.where('id').between(run[0], run.at(-1), true, true).toArray()));
  return new Map(found.flat().map((record) => [record.id, record]));
}

function pack(stored: Minute | undefined, ticks: readonly Tick[]): Minute {
  if (ticks[0]?.row !== '-') return packRows(stored && 'changes' in stored ? stored : undefined, ticks);
  return packTicks(stored && 'metrics' in stored ? stored : undefined, ticks);
}

/** Every sample key of a room, all surfaces and rows, as bounds for `between`. */
export function roomBounds(room: string): [string, string] {
  return [`${room}|`, `${room}|\uffff`];
}

/**
 * The packed minutes of a room's own cards on one surface, oldest first, the running one included; of `from` (epoch ms)
 * only its minute and those after it.
 */
export async function roomSamples(db: Database, room: string, surface: SurfaceId, from = 0): Promise<SampleRecord[]> {
  const own = { room, surface, row: '-' };
  // Ids sort as text: epoch minutes have eight digits from 1989 to 2160.
  const first = from > 0 ? sampleId({ ...own, minute: epochMinute(from) }) : `${room}|${surface}|-|`;
  const [records, waiting] = await Promise.all([
    db.samples.where('id').between(first, `${room}|${surface}|-|\uffff`).toArray(),
    waitingTicks(db, room, surface),
  ]);
  const byId = new Map(records.flatMap((record) => ('metrics' in record ? [[record.id, record]] : [])));
  for (const [id, ticks] of groupBy(waiting, tickId)) byId.set(id, packTicks(byId.get(id), ticks));
  return [...byId.values()].sort((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0));
}
