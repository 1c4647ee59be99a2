import type { OwnPoint } from '@/lib/benchmark/own';
import type { MetricId } from '@/lib/metrics/catalog';
import type { RoomSummary } from '@/lib/room/summary';
import { tempoMinutes } from '@/lib/room/tempo';
import type { SurfaceId } from '@/lib/snapshot/snapshot';
import type { Database } from './db';
import { groupBy } from './group';
import { type PastValue, valuesAtMinute } from './own-history';

type Counts = Record<'clicks' | 'entries', number | undefined>;

/** How many a minute came into past rooms, and clicked, in the five minutes up to minute `minute` of their own. */
export type PastTempo = { room: string; startedAt: number } & Counts;

const metrics: readonly MetricId[] = ['live_views', 'product_clicks', 'live_ctr'];

/** Of past rooms that were watched at both ends of those minutes; a room where the count fell in between has no say. */
export async function pastTempo(
  db: Database,
  rooms: readonly RoomSummary[],
  { minute, surface }: { minute: number; surface: SurfaceId },
): Promise<PastTempo[]> {
  if (minute < tempoMinutes) return [];
  const [before, after] = await Promise.all(
    [minute - tempoMinutes, minute].map(async (one) => {
      const values = await valuesAtMinute(db, rooms, { minute: one, surface, metrics });
      return groupBy(values, ({ room }) => room);
    }),
  );
  return [...(after ?? [])].flatMap(([room, values]) => {
    const [first] = values;
    const [from, to] = [countsOf(before?.get(room) ?? []), countsOf(values)];
    return first
      ? [{ room, startedAt: first.startedAt, clicks: rate(from.clicks, to.clicks), entries: rate(from.entries, to.entries) }]
      : [];
  });
}

/** One count of past rooms as points that can be held against a room. */
export function pastPoints(
  past: readonly PastTempo[],
  id: 'clicks' | 'entries',
  began: (at: number) => Pick<OwnPoint, 'weekday' | 'hour'>,
): OwnPoint[] {
  return past.flatMap(({ room, startedAt, [id]: value }) => (value === undefined ? [] : [{ room, value, ...began(startedAt) }]));
}

/** Clicks as printed, or else LIVE CTR × views, as for the running room. */
function countsOf(values: readonly PastValue[]): Counts {
  const read = (metric: MetricId) => values.find((one) => one.metric === metric)?.value;
  const [entries, share] = [read('live_views'), read('live_ctr')];
  const derived = entries !== undefined && share !== undefined ? entries * share : undefined;
  return { entries, clicks: read('product_clicks') ?? derived };
}

function rate(from: number | undefined, to: number | undefined): number | undefined {
  return from === undefined || to === undefined || to < from ? undefined : (to - from) / tempoMinutes;
}
