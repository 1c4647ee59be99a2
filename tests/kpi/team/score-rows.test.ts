import { describe, expect, it } from 'vitest';
import { scoredRole, scoreOfRoles } from '@/lib/kpi/pay/scored';
import type { Contribution } from '@/lib/kpi/team/contribution';
import type { Team } from '@/lib/kpi/team/people';
import { type Me, type ShopBasis, scoreRows } from '@/lib/kpi/team/score-rows';
import { wholeOf } from '@/lib/kpi/team/whole-rooms';
import { dayAt, dayBounds } from '@/lib/report/zone';
import type { RoomSummary } from '@/lib/room/summary';
import type { Value } from '@/lib/snapshot/snapshot';
import { goal } from '../score/given';
import { kept, minute, on, steadyRoom } from './given';

const march = { from: '2026-03-01', to: '2026-03-31' };
const now = Date.parse('2026-04-02T12:00:00Z');
const evening = Date.parse('2026-03-10T20:00:00-08:00');
const nobody: Me = { name: null, role: null, stage: null };
const host = (kpi: string, value: number, rest = {}) => goal(kpi, value, { role: 'host', horizon: 'room', ...rest });

/** Ada runs the first hour of a room of two, Bo the second. */
function room(id: string, start: number): Contribution {
  return kept(id, start, 120, [on('Ada', start, 0, 60), on('Bo', start, 60, 120)], steadyRoom(start, 120));
}

function basis(rest: Partial<ShopBasis> = {}): ShopBasis {
  return {
    shop: { key: 'us/north', region: 'US', host: '' },
    today: dayBounds('2026-04-02', '-08:00'),
    stretch: march,
    bounds: (day) => dayBounds(day, '-08:00'),
    dayOf: (at) => dayAt(at, '-08:00').day,
    facts: [],
    targets: [host('gmv_per_hour', 1_000), host('follow_rate', 0.02)],
    sets: [],
    stages: [],
    trials: [],
    kpis: [],
    roles: [],
    manual: [],
    rooms: [room('1', evening)],
    whole: [],
    shifts: [on('Ada', evening, 0, 60), on('Bo', evening, 60, 120)],
    ...rest,
  };
}

const team = (holds: Team['holds'], leaves: Team['leaves'] = []): Team => ({
  people: [
    { id: 'a', name: 'Ada', made: 0 },
    { id: 'b', name: 'Bo', made: 0 },
  ],
  holds,
  leaves,
});
const hold = (person: string, from = '2026-01-01', to?: string) => ({
  ...{ id: `${person} ${from}`, person, role: 'host' as const, shop: 'us/north', from },
  ...(to && { to }),
});

describe('lines of the table of scores', () => {
  it('are reckoned from what each brought while on: $750 in an hour against $1,000', () => {
    const rows = scoreRows(team([hold('a'), hold('b')]), [basis()], nobody, now);
    expect(rows.map(({ person, isPart, rostered }) => [person?.name, isPart, rostered])).toEqual([
      ['Ada', false, 60],
      ['Bo', false, 60],
    ]);
    // Scale-up: GMV per hour 25 × 0.75 = 18.75; followers 120 of 6,000 views = 0.02, so 15 × 1; the other 60 points are open.
    for (const { card } of rows) expect(card.score).toMatchObject({ points: 33.75, open: 60, provisional: false });
  });

  it('hold nobody to what they did not answer for: the days of the role alone', () => {
    const later = evening + 10 * 86_400_000;
    const rows = scoreRows(team([hold('a', '2026-03-15')]), [basis({ rooms: [room('1', evening), room('2', later)] })], nobody, now);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ stretch: { from: '2026-03-15', to: '2026-03-31' }, isPart: true });
    expect(rows[0]?.own?.rooms.map((one) => one.room)).toEqual(['2']);
  });

  it('are one from the first to the last day where a role was held twice', () => {
    const held = [hold('a', '2026-03-02', '2026-03-05'), hold('a', '2026-03-20', '2026-03-25')];
    expect(scoreRows(team(held), [basis()], nobody, now).map(({ stretch }) => stretch)).toEqual([{ from: '2026-03-02', to: '2026-03-25' }]);
    // 4 days and 6: the fourteen between them are not held.
    expect(scoreRows(team(held), [basis()], nobody, now).map((row) => [row.held, scoredRole(row).days])).toEqual([[10, 10]]);
    expect(scoreRows(team([hold('a'), hold('a', '2026-03-20')]), [basis()], nobody, now).map((row) => row.held)).toEqual([31]);
    expect(scoreRows(team([hold('a', '2026-04-01')]), [basis()], nobody, now)).toEqual([]);
  });

  it('count a LIVE to the day it began, by when days begin in the shop', () => {
    const late = Date.parse('2026-03-31T23:30:00-08:00');
    const rows = scoreRows(team([hold('a')]), [basis({ rooms: [room('late', late)] })], nobody, now);
    expect(rows[0]?.own?.rooms).toHaveLength(1);
    const april = { from: '2026-04-01', to: '2026-04-30' };
    const next = scoreRows(team([hold('a')]), [basis({ rooms: [room('late', late)], stretch: april })], nobody, now);
    expect(next[0]?.own?.rooms).toEqual([]);
    // Nobody read anything of them: nothing is not zero.
    expect(next[0]?.card.score).toMatchObject({ points: 0, open: 100 });
  });

  it('put somebody’s own target before that of the role, and tell days away and trials', () => {
    const targets = [host('gmv_per_hour', 1_000), host('gmv_per_hour', 750, { person: 'b' })];
    const leaves = [{ id: 'l', person: 'b', from: '2026-02-27', to: '2026-03-03' }];
    const trials = [{ id: 't', shop: null, from: '2026-03-29', to: '2026-04-04', at: 0, by: null }];
    const [ada, bo] = scoreRows(team([hold('a'), hold('b')], leaves), [basis({ targets, trials })], nobody, now);
    expect([ada, bo].map((row) => row?.card.score.points)).toEqual([18.75, 25]);
    expect([ada?.away, bo?.away]).toEqual([0, 3]);
    expect(bo?.trial?.id).toBe('t');
  });

  it('are one of the whole shop for who is alone, and none without a role', () => {
    const alone = { people: [], holds: [], leaves: [] };
    const value = (amount: number, step = 1): Value => ({
      ...{ value: amount, step, raw: '', label: '', by: 'declared' },
      unit: step < 1 ? 'money' : 'count',
      ...(step < 1 && { currency: 'USD' }),
    });
    const summary: RoomSummary = {
      ...{ room: '1', shop: { key: 'us/north', host: '' }, surface: 'live-dashboard', state: 'ended', minutes: 120 },
      ...{ first: evening, start: evening, last: evening + 120 * minute, seconds: 7200 },
      values: { live_gmv_direct: value(1500, 0.01), live_views: value(12_000), new_followers: value(240) },
    };
    const whole = [wholeOf(summary)];
    expect(scoreRows(alone, [basis({ whole })], nobody, now)).toEqual([]);
    const [row] = scoreRows(alone, [basis({ whole })], { ...nobody, role: 'host' }, now);
    expect(row).toMatchObject({ person: null, own: null });
    // $1,500 in two hours, 240 of 12,000: the same as each of them.
    expect(row?.card.score.points).toBeCloseTo(33.75, 6);
  });
});

describe('a month’s score over two roles', () => {
  // 90 points on the 1st to 5th and 27th to 31st, 49 all month: (10 × 90 + 31 × 49) ÷ 41 = 2,419 ÷ 41 = 59; by first and last day it would be 69.5.
  it('weighs the days each was held, not the pause between them', () => {
    const held = [hold('a', '2026-03-01', '2026-03-05'), hold('a', '2026-03-27', '2026-03-31'), hold('b')];
    const [ada, bo] = scoreRows(team(held), [basis()], nobody, now).map(scoredRole);
    expect([ada?.days, bo?.days]).toEqual([10, 31]);
    expect(
      scoreOfRoles([
        { ...ada!, points: 90, open: 0 },
        { ...bo!, points: 49, open: 0 },
      ]),
    ).toEqual({ points: 59, open: 0 });
  });
});

describe('a room as a whole', () => {
  it('leaves out what is in doubt or was not read', () => {
    const doubted: Value = { value: 9, step: 1, unit: 'count', raw: '9', label: '', by: 'declared', doubt: 'x' };
    const one = wholeOf({
      ...{ room: '1', shop: { key: 's', host: '' }, surface: 'live-dashboard', state: 'ended', minutes: 1, first: 0, last: 60_000 },
      values: { sku_orders: doubted, live_views: { ...doubted, doubt: undefined, value: 50 } as unknown as Value },
    });
    expect(one.heads.map(({ metric }) => metric)).toEqual(['live_views']);
    expect([...one.cells]).toEqual([50, 0, 1]);
  });
});
