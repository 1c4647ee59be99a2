import type { MetricId } from '@/lib/metrics/catalog';
import { stepRate } from '@/lib/room/funnel';
import { type RoomSummary, startedAt } from '@/lib/room/summary';
import type { SurfaceId } from '@/lib/snapshot/snapshot';
import type { Database } from './db';
import { doubtedAt } from './doubted';
import { groupBy } from './group';
import { lastValue } from './history';
import { epochMinute, hourId, type SampleRecord, sampleId } from './pack';

const minuteMs = 60_000;

/** What a past room showed at a minute of its own. */
export type PastValue = { room: string; startedAt: number; metric: MetricId; value: number; currency?: string };

/**
 * What each past room showed at minute `minute` since its start, or at one of each room's own: the last value of that minute, or of the one before.
 * Rooms not watched then have nothing to say. Figures of one surface only; surfaces count differently.
 */
export async function valuesAtMinute(
  db: Database,
  rooms: readonly RoomSummary[],
  at: { minute: number | ((room: RoomSummary) => number); surface: SurfaceId; metrics: readonly MetricId[] },
): Promise<PastValue[]> {
  const minuteOf = (room: RoomSummary) => (typeof at.minute === 'number' ? at.minute : at.minute(room));
  const past = rooms.filter((room) => room.surface === at.surface).map((room) => momentOf(room, minuteOf(room)));
  const minutes = await recordsOf(
    db,
    past.flatMap(({ keys }) => keys),
  );
  const rolledUp = past.flatMap(({ keys }) => (keys.some((key) => minutes.has(key)) ? [] : keys.map(hourId)));
  const hours = await recordsOf(db, rolledUp);
  return past.flatMap(({ room, keys, span }) => {
    const near = [...new Set(keys.map(hourId))].flatMap((key) => hours.get(key) ?? []);
    const own = keys.flatMap((key) => minutes.get(key) ?? []);
    const doubted = doubtedAt([...near, ...own], span.until);
    return at.metrics.flatMap((metric) => {
      const found = doubted.has(metric) ? null : lastValue([...near, ...own], metric, span);
      return found ? [{ room: room.room, startedAt: startedAt(room), metric, ...found }] : [];
    });
  });
}

/** One metric of what past rooms showed, also where it follows from what they showed. */
export function pastRates(past: readonly PastValue[], metric: MetricId): PastValue[] {
  return [...groupBy(past, ({ room }) => room).values()].flatMap((values) => {
    const value = stepRate(metric, (id) => values.find((one) => one.metric === id)?.value);
    const [first] = values;
    if (value === undefined || !first) return [];
    const currencyOf = (id: MetricId) => values.find((one) => one.metric === id)?.currency;
    const currency = currencyOf(metric) ?? (metric === 'aov_sku' ? currencyOf('live_gmv_direct') : undefined);
    return [{ room: first.room, startedAt: first.startedAt, metric, value, ...(currency && { currency }) }];
  });
}

/** Where a room's minute is to be found: in the record of the clock's minute in which it ends, or of the one before. */
function momentOf(room: RoomSummary, minute: number) {
  const until = startedAt(room) + (Math.floor(minute) + 1) * minuteMs - 1;
  const minutes = [epochMinute(until) - 1, epochMinute(until)];
  const keys = minutes.map((one) => sampleId({ room: room.room, surface: room.surface, row: '-', minute: one }));
  return { room, keys, span: { from: (epochMinute(until) - 1) * minuteMs, until } };
}

/** The records of cards among these ids, by id. */
async function recordsOf(db: Database, ids: readonly string[]): Promise<Map<string, SampleRecord>> {
  const records = await db.samples.bulkGet([...new Set(ids)]);
  return new Map(records.flatMap((record) => (record && 'metrics' in record ? [[record.id, record]] : [])));
}
