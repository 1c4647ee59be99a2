import type { Reference } from '@/components/charts/curve-model';
import type { Point, Track } from '@/components/charts/track';
import { isPresent } from '@/lib/benchmark/benchmark';
import { comparableRooms, ownBand, pastRooms } from '@/lib/benchmark/own';
import { shopAndZone } from '@/lib/messages/handlers/day';
import { type MetricId, metric } from '@/lib/metrics/catalog';
import { beganWith } from '@/lib/report/began';
import type { RoomSummary } from '@/lib/room/summary';
import { run } from '@/lib/store/deadline';
import { valuesAtMinute } from '@/lib/store/own-history';
import { listRooms } from '@/lib/store/rooms';
import { shiftsOfRooms } from '@/lib/store/shifts';
import { linesOf } from '@/lib/store/targets';

type Span = { from: number; to: number } | null;

const minuteMs = 60_000;
/** At how many minutes of a room own history is asked. */
const mostMinutes = 24;

/** The team's line of each metric over a span. A line is a rate or a level: a counter's would have to grow with the room. */
export async function readTeamLines(shop: string, tracks: readonly Track[], span: Span): Promise<Map<MetricId, Reference>> {
  const lines = span ? await run('relaxed', (db) => linesOf(db, shop)) : [];
  const fit = lines.filter(
    ({ metric: id, currency }) => metric(id).kind !== 'counter' && tracks.some((one) => one.metric === id && one.currency === currency),
  );
  return new Map(
    fit.map((line) => [line.metric, { kind: 'team', points: [span?.from ?? 0, span?.to ?? 0].map((x) => ({ x, y: line.value })) }]),
  );
}

/** The median of the shop's other rooms at each minute, where at least five were watched then; else no point. */
export async function readOwnMedians(room: RoomSummary, tracks: readonly Track[], span: Span): Promise<Map<MetricId, Reference>> {
  const { start } = room;
  if (start === undefined || !span || tracks.length === 0) return new Map();
  const found = new Map<MetricId, { points: Point[]; n: number }>(tracks.map((track) => [track.metric, { points: [], n: 0 }]));
  await run('relaxed', async (db) => {
    const others = comparableRooms(await listRooms(db, room.shop.key, pastRooms), room);
    if (others.length === 0) return;
    const zone = (await shopAndZone(db, room.shop.key)).zone.id;
    const shifts = await shiftsOfRooms(db, [room, ...others]);
    for (const minute of minutesOf(start, span)) {
      const past = await valuesAtMinute(db, others, { minute, surface: room.surface, metrics: tracks.map((track) => track.metric) });
      for (const track of tracks) {
        const same = past.filter((one) => one.metric === track.metric && one.currency === track.currency);
        const band = ownBand(
          same.map(({ room: id, startedAt, value }) => ({ room: id, ...beganWith(shifts, startedAt, minute, zone), value })),
          beganWith(shifts, start, minute, zone),
        );
        const into = found.get(track.metric);
        into?.points.push({ x: start + minute * minuteMs, y: isPresent(band) ? band.value : null });
        if (into && isPresent(band)) into.n = Math.max(into.n, band.n ?? 0);
      }
    }
  });
  const drawn = [...found].filter(([, { n }]) => n > 0);
  return new Map(drawn.map(([id, { points, n }]) => [id, { kind: 'own', points, n }]));
}

function minutesOf(start: number, span: { from: number; to: number }): number[] {
  const first = Math.max(0, Math.ceil((span.from - start) / minuteMs));
  const last = Math.floor((span.to - start) / minuteMs);
  const step = Math.max(1, Math.ceil((last - first) / mostMinutes));
  return Array.from({ length: Math.max(0, Math.floor((last - first) / step) + 1) }, (_, i) => first + i * step);
}
