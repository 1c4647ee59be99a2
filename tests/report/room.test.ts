import { expect, it } from 'vitest';
import { buildRoom } from '@/lib/report/build-room';
import { snapshot, value } from './given';

const live = { kind: 'room', room: '1', state: 'live' } as const;
const start = Date.parse('2026-03-30T17:28:17-08:00');

it('has a row a minute with the last reading of each metric, blanks and gaps left alone', () => {
  const table = buildRoom(
    [
      snapshot('2026-03-30T17:30:50-08:00', live, { live_views: 30, live_ctr: 0.07 }),
      snapshot('2026-03-30T17:28:30-08:00', live, { live_views: 10 }),
      snapshot('2026-03-30T17:30:20-08:00', live, { live_views: 20 }),
    ],
    start,
  );
  expect(table).toEqual({
    metrics: ['live_views', 'live_ctr'],
    rows: [
      { at: Date.parse('2026-03-30T17:28:30-08:00'), minute: 0, currency: null, values: [10, null] },
      { at: Date.parse('2026-03-30T17:30:50-08:00'), minute: 2, currency: null, values: [30, 0.07] },
    ],
  });
});

it('takes the page the room was followed on: another one counts differently', () => {
  const table = buildRoom([
    snapshot('2026-03-30T17:30:10-08:00', live, { live_views: 20 }),
    snapshot('2026-03-30T17:31:10-08:00', live, { live_views: 30 }),
    snapshot('2026-03-30T17:31:40-08:00', live, { live_views: 99, orders: 1 }, 'streamer-live-analytics'),
  ]);
  expect(table.metrics).toEqual(['live_views']);
  expect(table.rows.map((row) => [row.minute, ...row.values])).toEqual([
    [null, 20],
    [null, 30],
  ]);
});

it('names the currency of each minute, and never has two in one', () => {
  const at = (time: string, amount: number, currency: string) => {
    const page = snapshot(`2026-03-30T17:${time}-08:00`, live, { live_views: 1 });
    return { ...page, values: { ...page.values, live_gmv_direct: value('live_gmv_direct', amount, { currency }) } };
  };
  const other = at('32:20', 7, 'GBP');
  const both = { ...other, values: { ...other.values, aov: value('aov', 30, { currency: 'USD' }) } };
  const { metrics, rows } = buildRoom([at('30:10', 500, 'USD'), at('31:10', 520, 'USD'), at('31:40', 400, 'GBP'), both]);
  expect(metrics).toEqual(['live_views', 'live_gmv_direct', 'aov']);
  expect(rows.map((row) => [row.currency, ...row.values])).toEqual([
    ['USD', 1, 500, null],
    ['GBP', 1, 400, null],
    ['GBP', 1, 7, null],
  ]);
});

it('makes nothing of moments in which only rows changed: no empty minute, no later time, no other page', () => {
  const rowsOnly = (time: string) => snapshot(time, live, {}, 'streamer-live-analytics');
  const table = buildRoom(
    [
      snapshot('2026-03-30T17:28:30-08:00', live, { live_views: 10 }),
      snapshot('2026-03-30T17:28:50-08:00', live, {}),
      snapshot('2026-03-30T17:29:50-08:00', live, {}),
      rowsOnly('2026-03-30T17:28:40-08:00'),
      rowsOnly('2026-03-30T17:30:40-08:00'),
      rowsOnly('2026-03-30T17:31:40-08:00'),
      rowsOnly('2026-03-30T17:32:40-08:00'),
    ],
    start,
  );
  expect(table.rows).toEqual([{ at: Date.parse('2026-03-30T17:28:30-08:00'), minute: 0, currency: null, values: [10] }]);
});
