import { expect, it } from 'vitest';
import { scoreHistory, trialDays } from '@/lib/kpi/team/score-history';
import type { ShopBasis } from '@/lib/kpi/team/score-rows';
import { dayAt, dayBounds } from '@/lib/report/zone';
import { flat, goal, setOf } from '../score/given';
import { kept, on, steadyRoom } from './given';

const now = Date.parse('2026-03-20T12:00:00-08:00');
const evening = (day: string) => Date.parse(`${day}T20:00:00-08:00`);
const months = [
  { from: '2026-01-01', to: '2026-01-31' },
  { from: '2026-02-01', to: '2026-02-28' },
  { from: '2026-03-01', to: '2026-03-31' },
];
const room = (day: string) => kept(day, evening(day), 60, [on('Ada', evening(day), 0, 60)], steadyRoom(evening(day), 60));
const host = flat({ gmv_per_hour: 50, follow_rate: 30, comment_rate: 20 });
const target = (value: number, rest = {}) => goal('gmv_per_hour', value, { role: 'host', horizon: 'room', ...rest });

const basis: ShopBasis = {
  shop: { key: 'us/north', region: 'US', host: '' },
  today: dayBounds('2026-03-20', '-08:00'),
  stretch: { from: '2026-01-01', to: '2026-03-31' },
  bounds: (day) => dayBounds(day, '-08:00'),
  dayOf: (at) => dayAt(at, '-08:00').day,
  facts: [],
  targets: [
    target(1_000),
    target(500, { since: evening('2026-03-02'), by: 'Lin', why: 'spring' }),
    target(9, { since: evening('2026-03-03'), only: { from: '2026-03-05', to: '2026-03-05' } }),
    target(600, { since: evening('2026-03-04'), person: 'other' }),
  ],
  sets: [
    setOf(host, { role: 'host', since: '2026-01-01' }),
    setOf(flat({ gmv_per_hour: 80, follow_rate: 10, comment_rate: 10 }), { role: 'host', version: 2, since: '2026-02-10', id: 'b' }),
  ],
  stages: [{ shop: 'us/north', stage: 'profit', since: '2026-03-01', at: 1, by: null, why: '' }],
  trials: [{ id: 't', shop: null, from: '2026-01-26', to: '2026-02-03', at: 0, by: null }],
  kpis: [],
  roles: [],
  manual: [],
  rooms: [room('2026-02-20'), room('2026-03-10')],
  whole: [],
  shifts: [],
};
const team = {
  people: [
    { id: 'a', name: 'Ada', made: 0 },
    { id: 'other', name: 'Bo', made: 0 },
  ],
  holds: [
    { id: '1', person: 'a', role: 'host' as const, shop: 'us/north', from: '2026-02-01' },
    { id: '2', person: 'other', role: 'host' as const, shop: 'us/north', from: '2026-01-01' },
  ],
  leaves: [],
};

it('tells somebody’s score month by month, by what was agreed then, and what was changed meanwhile', () => {
  const [line, more] = scoreHistory(team, [basis], 'a', months, { name: null, role: null, stage: null }, now);
  expect(more).toBeUndefined();
  // Not held in January. $750 in an hour: in February 50 × 750 ÷ 1,000, in March by the second set and the target of then 80 × 1.2.
  expect(line?.points.map(({ row }) => row?.card.score.points ?? null)).toEqual([null, 37.5, 96]);
  expect(line?.points.map(trialDays)).toEqual([0, 3, 0]);
  // What is of single days or of somebody else is not listed.
  expect(line?.changes.map((change) => [change.day, change.what, change.by])).toEqual([
    ['2026-03-02', 'target', 'Lin'],
    ['2026-03-01', 'stage', null],
    ['2026-02-10', 'set', null],
    ['2026-01-01', 'set', null],
  ]);
});
