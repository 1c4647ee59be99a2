import Dexie from 'dexie';
import type { Snapshot } from '@/lib/snapshot/snapshot';
import type { Database } from './db';
import { groupBy } from './group';
import { parseSampleId, withoutMinute } from './pack';

const minuteMs = 60_000;

/**
 * The full snapshot that each packed minute (by id) belongs to: its own, or the nearest one before, or the room's first;
 * a minute of a room without any is not in the answer. A few look-ups for each run of minutes, however many it has.
 */
export async function pagesOf(db: Database, ids: readonly string[]): Promise<Map<string, Snapshot>> {
  const runs = groupBy(ids, withoutMinute);
  const found = await Promise.all([...runs.values()].map((run) => pagesOfRun(db, run)));
  return new Map(found.flat());
}

async function pagesOfRun(db: Database, ids: readonly string[]): Promise<Array<[string, Snapshot]>> {
  const keys = ids.map((id) => ({ id, ...parseSampleId(id) })).sort((a, b) => a.minute - b.minute);
  const [first, last] = [keys[0], keys.at(-1)];
  if (!first || !last) return [];
  const between = (from: unknown, to: unknown) =>
    db.snapshots
      .where('[scope.room+at]')
      .between([first.room, from], [first.room, to])
      .filter(({ surface }) => surface === first.surface);
  const start = first.minute * minuteMs;
  const before = await between(Dexie.minKey, start).reverse().first();
  const within = await between(start, (last.minute + 1) * minuteMs).toArray();
  let page = before ?? within[0] ?? (await between(start, Dexie.maxKey).first());
  if (!page) return [];
  let next = 0;
  return keys.map(({ id, minute }): [string, Snapshot] => {
    for (; (within[next]?.at ?? Number.POSITIVE_INFINITY) < (minute + 1) * minuteMs; next += 1) page = within[next] ?? page;
    return [id, page as Snapshot];
  });
}
