import { expect, it } from 'vitest';
import { exporters } from '@/lib/export';
import { cycleParts, joined, markParts, reviewParts } from '@/lib/export/parts';
import { segmentParts } from '@/lib/export/segment-parts';
import type { MetricId } from '@/lib/metrics/catalog';
import { effectsOf } from '@/lib/report/review/effects';
import { totalsOf } from '@/lib/report/review/totals';
import { cyclesOf } from '@/lib/room/cycles';
import { demoSnapshots, demoTicks } from '@/lib/room/demo';
import { demoMarks, demoShifts } from '@/lib/room/demo-marks';
import { roomSegments } from '@/lib/room/segments';
import { startedAt } from '@/lib/room/summary';
import { historyOf } from '@/lib/store/history';
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
const ads = { id: 'ads', shop: row.shop.key, who: 'Ana Silva', from: now - 30 * 60_000, role: 'ads' as const };
const byRole = (['host', 'ads'] as const).map((role) => ({
  role,
  result: roomSegments(row, [...demoShifts(now), ads], demoMinutes(now), role),
}));
const rows = demoTicks(now).filter((tick) => tick.room === room && tick.row !== '-');
const changes = Map.groupBy(
  rows.flatMap((tick) =>
    Object.entries(tick.values).map(([metric, cell]) => ({ key: tick.row.slice(8), at: tick.at, metric: metric as MetricId, ...cell })),
  ),
  ({ key }) => key,
);
const cycles = cyclesOf(demoMarks(now), { changes, seen: demoMinutes(now).flatMap(({ at }) => at) }, { last: now, ended: false });
const parts = joined(markParts(demoMarks(now), '-07:00'), segmentParts(byRole, '-07:00'), cycleParts(cycles, '-07:00'));

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
  const told = records.filter((one) => one.record === 'segments' && one.role === 'host');
  const budget = records.find((one) => one.record === 'segments' && one.hosts === 'Ana Silva');
  expect(budget).toMatchObject({ role: 'ads', minutes: 30, covered: 30 });
  expect(budget.gmv).toBeGreaterThan(0);
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

it('a review goes out with what the room came to, and with what was before and after each mark', () => {
  const marks = demoMarks(now);
  const effects = effectsOf(marks, demoMinutes(now), now);
  const history = historyOf(room, [], { metrics: [], buckets: 1 });
  const edit = {
    shop: row.shop.key,
    role: 'controller',
    kpi: 'room_gmv:live_gmv_direct',
    horizon: 'room',
    value: 875,
    currency: 'USD',
    since: 0,
  } as const;
  const totals = totalsOf(row, [edit], history);
  const { tables } = reviewParts({ review: null, actions: [], windows: { why: 'absent' }, totals, effects }, '-07:00');
  const rowsOf = (id: string) => tables.find((one) => one.id === id)?.rows ?? [];
  expect(rowsOf('totals')).toEqual([
    ['target', 'controller', 'live_gmv_direct', 525, 875, 'USD', null],
    ['uv_value', null, null, 525 / 6380, null, 'USD', null],
  ]);
  expect(effects.length).toBeGreaterThan(0);
  expect(rowsOf('effects')).toHaveLength(4 * effects.length);
  expect(
    rowsOf('effects').every(
      ([at, , , before, , verdict]) =>
        typeof at === 'string' &&
        (before === null) === (typeof verdict === 'string' && !['few', 'open', 'more', 'fewer'].includes(verdict)),
    ),
  ).toBe(true);
});
