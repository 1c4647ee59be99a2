import type { Tick } from '@/lib/snapshot/snapshot';
import type { Database } from './db';
import { groupBy } from './group';
import { entries, epochMinute, hourId, packTicks, parseSampleId, type SampleRecord, unpackTicks } from './pack';
import { roomBounds } from './samples';

/**
 * Reduces the samples of a room to what its curve and the comparison with later rooms need: of its own cards the first and
 * the last look of each minute, an hour a record; its rows go. Done again it changes nothing.
 */
export async function rollUp(db: Database, room: string): Promise<void> {
  const ofRoom = () => db.samples.where('id').between(...roomBounds(room));
  if ((await ofRoom().primaryKeys()).every(isRolledUp)) return;
  await db.transaction('rw', db.samples, async () => {
    const records = await ofRoom().toArray();
    const own = records.filter((record): record is SampleRecord => 'metrics' in record && parseSampleId(record.id).row === '-');
    const hours = groupBy(own, ({ id }) => hourId(id));
    await ofRoom().delete();
    await db.samples.bulkPut([...hours].map(([id, minutes]) => ({ ...packTicks(undefined, endsOf(minutes)), id })));
  });
}

function isRolledUp(id: string): boolean {
  return parseSampleId(id).row === '-' && hourId(id) === id;
}

/** The first and last tick of each minute. What was not on screen is named too: between records nothing is held. */
function endsOf(records: readonly SampleRecord[]): Tick[] {
  const minutes = groupBy(records.flatMap(unpackTicks), ({ at }) => epochMinute(at));
  const ids = new Set(records.flatMap(({ metrics }) => entries(metrics).map(([id]) => id)));
  const unread = Object.fromEntries([...ids].map((id) => [id, { value: null, step: 0 }]));
  return [...minutes.values()].flatMap((ticks) =>
    [ticks[0], ticks.at(-1)].flatMap((tick) => (tick ? [{ ...tick, values: { ...unread, ...tick.values } }] : [])),
  );
}
