import { expect, it } from 'vitest';
import type { Tick } from '@/lib/snapshot/snapshot';
import { doubtedAt } from '@/lib/store/doubted';
import { packTicks } from '@/lib/store/pack';

const minute = 60_000;
const tick = (at: number, numbers: Record<string, readonly [value: number | null, step: number]>): Tick => ({
  room: '1730',
  surface: 'live-dashboard',
  shop: 'us/demo_shop',
  row: '-',
  at,
  values: Object.fromEntries(Object.entries(numbers).map(([id, [value, step]]) => [id, { value, step }])),
});

const whole = { live_views: [7290, 10], live_impressions: [58_850, 10], enter_room_rate: [0.1239, 0.0001] } as const;

it('doubts in the samples what the page would have doubted, at that moment and not before', () => {
  const records = [
    packTicks(undefined, [tick(10 * minute, { ...whole }), tick(10 * minute + 3000, { live_impressions: [885, 1] })]),
    packTicks(undefined, [tick(11 * minute, { ...whole })]),
  ];
  expect([...doubtedAt(records, 10 * minute + 1000)]).toEqual([]);
  expect([...doubtedAt(records, 10 * minute + 5000)]).toContain('live_impressions');
  expect([...doubtedAt(records, 12 * minute)]).toEqual([]);
});

it('checks nothing against what could no longer be read', () => {
  const records = [packTicks(undefined, [tick(0, { ...whole, live_impressions: [885, 1] }), tick(3000, { enter_room_rate: [null, 0] })])];
  expect([...doubtedAt(records, 5000)]).toEqual([]);
});
