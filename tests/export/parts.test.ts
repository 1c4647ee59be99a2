import { expect, it } from 'vitest';
import { exporters } from '@/lib/export';
import { cycleParts, joined, markParts, segmentParts } from '@/lib/export/parts';
import type { MetricId } from '@/lib/metrics/catalog';
import { cyclesOf } from '@/lib/room/cycles';
import { demoSnapshots, demoTicks } from '@/lib/room/demo';
import { demoMarks, demoShifts } from '@/lib/room/demo-marks';
import { roomSegments } from '@/lib/room/segments';
import { startedAt } from '@/lib/room/summary';
import { foldRoom } from '@/lib/store/room-row';
import { demoMinutes } from '../room/given';
import { options, pagesOf } from './given';

const now = Date.parse('2026-03-30T18:52:25-07:00');
const room = '9000000000000000084';
const snapshots = demoSnapshots(now).filter(({ scope }) => scope.kind === 'room' && scope.room === room);
const row = snapshots.reduce<ReturnType<typeof foldRoom> | undefined>(
  (before, one) => (one.scope.kind === 'room' ? foldRoom(before, one, one.scope, now) : before),
  undefined,
);
if (!row) throw new Error('The demo has no running room');
const segments = roomSegments(row, demoShifts(now), demoMinutes(now));
const rows = demoTicks(now).filter((tick) => tick.room === room && tick.row !== '-');
const changes = Map.groupBy(
  rows.flatMap((tick) =>
    Object.entries(tick.values).map(([metric, cell]) => ({ key: tick.row.slice(8), at: tick.at, metric: metric as MetricId, ...cell })),
  ),
  ({ key }) => key,
);
const cycles = cyclesOf(demoMarks(now), { changes, seen: demoMinutes(now).flatMap(({ at }) => at) }, { last: now, ended: false });
const parts = joined(markParts(demoMarks(now), '-07:00'), segmentParts(segments, '-07:00'), cycleParts(cycles, '-07:00'));

async function text(id: 'csv' | 'json' | 'ndjson'): Promise<string> {
  let all = '';
  for await (const part of exporters[id].render(pagesOf(snapshots), { ...options('room'), parts })) all += part;
  return all;
}

it('a room goes out with its marks and segments, as records of their own', async () => {
  const records = (await text('ndjson'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(JSON.parse(await text('json'))).toEqual(records);
  expect(records.filter((one) => one.record === undefined)).toHaveLength(snapshots.length);
  expect(records.filter((one) => one.record === 'marks')).toHaveLength(demoMarks(now).length);
  const told = records.filter((one) => one.record === 'segments');
  expect(told.map((one) => one.hosts)).toEqual(['Jonah Reed', 'Mia Torres']);
  expect(told[0].gmv + told[1].gmv).toBe(525);
  const windows = records.filter((one) => one.record === 'cycles');
  expect(windows.map((one) => [one.name, one.end, one.orders, one.gmv, one.stock])).toEqual([
    ['Enamel Mug Set of 4', 'gone', 2, 50, 63],
    ['Ceramic Pour-over Set', 'gone', 3, 74.5, 57],
    ['Amber Storage Jar Trio', 'running', 6, 150, 6],
  ]);
});

it('a table of minutes names the marks of each, and who was on air', async () => {
  const [head = '', ...lines] = (await text('csv')).trim().split('\r\n');
  expect(head.endsWith(',marks,hosts,pinned')).toBe(true);
  const marked = lines.filter((line) => /coupon|giveaway|price|pin/.test(line));
  expect(marked).toHaveLength(demoMarks(now).length);
  const change = lines.findIndex((line) => line.includes('Mia Torres'));
  expect(Date.parse(lines[change]?.split(',')[0] ?? '') - startedAt(row)).toBeGreaterThanOrEqual(60 * 60_000);
  expect(lines.slice(0, change).every((line) => line.includes('Jonah Reed'))).toBe(true);
});
