import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardAsk } from '@/lib/kpi/score/ask';
import { cardOf } from '@/lib/kpi/score/card';
import type { Target } from '@/lib/kpi/target';
import type { Split } from '@/lib/kpi/targets/split';
import { daysIn } from '@/lib/kpi/targets/split-days';
import { addDays } from '@/lib/kpi/window';
import { dayTargets } from '@/lib/store/splits';
import { fact, period } from '../given';
import { flat, goal, operatorMonth, setOf } from './given';

const read = Date.parse('2026-03-02T09:00:00-08:00');
const isSaturday = (day: string) => new Date(Date.parse(day)).getUTCDay() === 6;
const gmv = (day: string) => fact('live_gmv_attributed', isSaturday(day) ? 200 : 100, period(day), { at: read });

/** Eight whole weeks to 1 March, each day of them read: 100 a day, 200 on Saturdays, so that a week is eight parts of 100. */
const weeks = daysIn('2026-01-05', '2026-03-01').map(gmv);
const february = { from: '2026-02-01', to: '2026-02-28' };

function lineOf(rest: Partial<CardAsk>, kpi = 'live_gmv_attributed') {
  const { lines } = cardOf({ ...operatorMonth, facts: weeks, ...rest });
  return lines.find((line) => line.kpi.id === kpi)!;
}

describe('a role held on some days of a month', () => {
  const held = { from: '2026-02-10', to: '2026-02-28' };
  const targets = [goal('live_gmv_attributed', 3_200)];

  // February has four of each weekday, 4 × 8 = 32 parts. From Tuesday the 10th two weeks and Tuesday to Saturday: 8 + 8 + 6 = 22.
  // 3,200 × 22 ÷ 32 = 2,200, and 22 × 100 = 2,200 was sold.
  it('is held to what its days have of the month, by own weekdays', () => {
    const line = lineOf({ stretch: held, whole: february, targets });
    expect(line.target?.value).toBeCloseTo(2_200, 9);
    expect(line).toMatchObject({ part: { days: 19, of: 28 }, actual: { value: 2_200 }, gap: null });
    expect(line.attained).toBeCloseTo(1, 9);
  });

  it('is open where nothing tells the days, and does not say that there is no target', () => {
    const few = weeks.slice(-21);
    expect(lineOf({ stretch: held, whole: february, targets, facts: few })).toMatchObject({ target: null, gap: 'part-held' });
    expect(lineOf({ stretch: held, whole: february, targets: [], facts: few })).toMatchObject({ target: null, gap: 'no-target' });
  });

  // Tuesday to Saturday of a week of 800 are 6 of 8 parts: 600. A month of their own of 1,600 comes before it, however much was read.
  it('goes by own weekdays of the role’s week only where the person has no target of their own', () => {
    const asked = { stretch: { from: '2026-02-17', to: '2026-02-21' }, whole: { from: '2026-02-16', to: '2026-02-22' }, person: 'p' };
    const role = [...targets, goal('live_gmv_attributed', 800, { horizon: 'week' })];
    const mine = goal('live_gmv_attributed', 1_600, { person: 'p' });
    expect(lineOf({ ...asked, targets: role }).target?.value).toBeCloseTo(600, 9);
    for (const facts of [weeks, weeks.slice(-21)]) {
      expect(lineOf({ ...asked, facts, targets: [...role, mine] })).toMatchObject({ target: null, gap: 'other-stretch' });
    }
    const week = goal('live_gmv_attributed', 400, { horizon: 'week', person: 'p' });
    expect(lineOf({ ...asked, targets: [...role, mine, week] }).target?.value).toBeCloseTo(300, 9);
  });

  // An even split: 3,200 × 19 ÷ 28 = 2,171.43, give or take the cents that do not divide.
  it('goes by the split of the month where there is one', () => {
    const split = splitOf({ ...february, total: 3_200 });
    const line = lineOf({ stretch: held, whole: february, targets, splits: [split], facts: weeks.slice(-21) });
    expect(line.target?.value).toBeCloseTo((3_200 * 19) / 28, 0);
    expect(line).toMatchObject({ dueBy: 'split', gap: null });
  });

  it('all days of a month are the month, whatever its days weigh', () => {
    const parts = fc.integer({ min: 1, max: 27 });
    fc.assert(
      fc.property(parts, fc.double({ min: 1, max: 1e7, noNaN: true }), (n, value) => {
        const of = (stretch: Target['only']) =>
          lineOf({ stretch, whole: february, targets: [goal('live_gmv_attributed', value)] }).target?.value ?? 0;
        const [first, rest] = [
          { from: february.from, to: addDays(february.from, n - 1) },
          { from: addDays(february.from, n), to: february.to },
        ];
        // A whole week or a single day would ask for targets of their own; there are none.
        expect(of(first) + of(rest)).toBeCloseTo(value, 4);
      }),
      { numRuns: 50 },
    );
  });
});

function splitOf(rest: Partial<Split> = {}): Split {
  const of = { shop: 's', role: 'operator', kpi: 'live_gmv_attributed', metric: 'live_gmv_attributed' } as const;
  return {
    ...of,
    from: '2026-03-01',
    to: '2026-03-31',
    total: 3_100,
    currency: 'USD',
    basis: { by: 'even', weeks: 0 },
    off: [],
    fixed: {},
    by: null,
    at: 0,
    why: '',
    ...rest,
  };
}

describe('a week of a month that was split over its days', () => {
  const week = { from: '2026-03-23', to: '2026-03-29' };
  const facts = daysIn(week.from, week.to).map((day) => fact('live_gmv_attributed', 90, period(day)));
  const month = [goal('live_gmv_attributed', 3_100)];

  // 3,100 over 31 days is 100 a day: 7 × 90 = 630 against 700.
  it('is held to its days of the split', () => {
    const split = splitOf();
    const line = lineOf({ stretch: week, facts, targets: [...month, ...(dayTargets(split) as Target[])], splits: [split] });
    expect(line).toMatchObject({ target: { value: 700 }, part: { days: 7, of: 31 }, gap: null });
    expect(line.attained).toBeCloseTo(0.9, 9);
  });

  it('says that its target is for another stretch where the month was not split', () => {
    expect(lineOf({ stretch: week, facts, targets: month })).toMatchObject({ target: null, gap: 'other-stretch' });
  });

  // Half of the month is one person's: 1,550 ÷ 31 × 7 = 350. The days' own targets are the whole role's.
  it('holds a person to their part of the split, never to the role’s days', () => {
    const split = splitOf();
    const targets = [...month, goal('live_gmv_attributed', 1_550, { person: 'p' }), ...(dayTargets(split) as Target[])];
    expect(lineOf({ stretch: week, facts, targets, splits: [split], person: 'p' })).toMatchObject({ target: { value: 350 } });
    expect(lineOf({ stretch: week, facts, targets, person: 'p' })).toMatchObject({ target: null, gap: 'other-stretch' });
    expect(lineOf({ stretch: week, facts, targets, person: 'q' })).toMatchObject({ target: { value: 700 } });
  });

  // The role's week of 700 was split, 100 a day: of its Monday to Wednesday the role has 300, and whoever has a month of their own nothing.
  it('never holds a person with a month of their own to their days of the role’s week', () => {
    const part = { from: week.from, to: '2026-03-25' };
    const split = splitOf({ ...week, total: 700 });
    const targets = [...month, goal('live_gmv_attributed', 700, { horizon: 'week' })];
    const mine = goal('live_gmv_attributed', 1_550, { person: 'p' });
    const asked = { stretch: part, whole: week, facts, splits: [split], person: 'p' };
    expect(lineOf({ ...asked, targets })).toMatchObject({ target: { value: 300 } });
    expect(lineOf({ ...asked, targets: [...targets, mine] })).toMatchObject({ target: null, gap: 'other-stretch' });
    // Their own month split as well, 1,550 ÷ 31 × 3 = 150.
    const own = splitOf({ total: 1_550, person: 'p' });
    expect(lineOf({ ...asked, targets: [...targets, mine], splits: [split, own] })).toMatchObject({ target: { value: 150 } });
  });

  // 30 and 31 March of 100 a day, 1 to 5 April of 200 a day: 200 + 1,000.
  it('takes its days of two months from each', () => {
    const april = { from: '2026-04-01', to: '2026-04-30' };
    const splits = [splitOf(), splitOf({ ...april, total: 6_000 })];
    const targets = [...month, goal('live_gmv_attributed', 6_000, { only: april })];
    const asked = { stretch: { from: '2026-03-30', to: '2026-04-05' }, facts: [], targets, splits };
    const at = Date.parse('2026-04-05T12:00:00-08:00');
    const day = { day: '2026-04-05', from: at - 43_200_000, to: at + 43_200_000 };
    expect(lineOf({ ...asked, today: day, now: at })).toMatchObject({ target: { value: 1_200 }, part: { days: 7, of: 61 } });
  });
});

describe('a KPI of LIVEs with a target for days', () => {
  const stretch = { from: '2026-03-01', to: '2026-03-31' };
  const own = (metric: 'live_gmv_direct' | 'live_sessions', value: number) =>
    fact(metric, value, period('2026-03-01', '2026-03-31'), { surface: 'live-dashboard' });
  const sets = [setOf(flat({ room_gmv: 40, dwell: 30, conversion: 30 }), { role: 'host' })];
  const host = (targets: Target[], sessions = 12) =>
    lineOf(
      {
        role: 'host',
        person: 'p',
        stretch,
        sets,
        facts: [],
        personFacts: [own('live_gmv_direct', 4_800), own('live_sessions', sessions)],
        targets,
      },
      'room_gmv',
    );
  const set = (horizon: Target['horizon'], value: number, rest: Partial<Target> = {}) =>
    goal('room_gmv:live_gmv_direct', value, { role: 'host', horizon, ...rest });

  // 4,800 in 12 LIVEs: against 6,000 a month 0.8; against 500 a LIVE 400 ÷ 500 = 0.8.
  it('holds a month’s against all that its LIVEs brought, a room’s against their mean', () => {
    expect(host([set('month', 6_000)])).toMatchObject({ actual: { value: 4_800, by: 'reading' }, target: { value: 6_000 }, attained: 0.8 });
    expect(host([set('room', 500)])).toMatchObject({ actual: { value: 400, by: 'per-room' }, attained: 0.8 });
  });

  it('goes by the month’s where both were set, but by a person’s own before the role’s', () => {
    expect(host([set('month', 6_000), set('room', 500)])).toMatchObject({ actual: { value: 4_800 }, target: { value: 6_000 } });
    expect(host([set('month', 6_000), set('room', 500, { person: 'p' })])).toMatchObject({
      actual: { value: 400 },
      target: { value: 500 },
    });
  });

  // Every day 200: 31 × 200 = 6,200.
  it('adds up what its days should bring', () => {
    expect(host([set('day', 200)])).toMatchObject({ actual: { value: 4_800 }, target: { value: 6_200 } });
  });

  // On air in half of each of 12 LIVEs is 6 LIVEs' worth: 4,800 ÷ 6 = 800 against 500.
  it('counts half a LIVE as half in a mean, and not at all against a sum', () => {
    expect(host([set('room', 500)], 6)).toMatchObject({ actual: { value: 800 } });
    expect(host([set('month', 6_000)], 6)).toMatchObject({ actual: { value: 4_800 } });
  });
});

describe('a sum that has a limit', () => {
  const sets = [setOf(flat({ refunds: 40, ctor_sku: 30, live_ctr: 30 }))];
  const to = (day: string, value: number) => [
    fact('refunds', value, { kind: 'period', from: '2026-03-01', to: day }, { surface: 'home', at: Date.parse(`${day}T12:00:00-08:00`) }),
  ];
  const of = (value: number, day = '2026-03-10', rest: Partial<CardAsk> = {}) => {
    const at = Date.parse(`${day}T12:00:00-08:00`);
    const today = { day, from: at - 43_200_000, to: at + 43_200_000 };
    const targets = [goal('refunds:refunds', 3_100, { currency: 'USD' })];
    return lineOf({ sets, targets, facts: to(day, value), today, now: at, ...rest }, 'refunds');
  };

  // On the 10th of 31 days 1,000 of 3,100 may have been used: 2,000 is twice that; 800 lasts.
  it('is behind while more of it is used than may be by now, whatever is left', () => {
    expect(of(2_000)).toMatchObject({ state: 'behind', ratio: 0.5, gap: 'running-limit' });
    expect(of(800)).toMatchObject({ state: 'ahead', ratio: 1.25, gap: 'running-limit' });
  });

  // 3,100 ÷ 4,000 = 0.775, and it can only become less. By now 1,000 might have been used: 0.25, no better than before it was broken.
  it('is broken as soon as it is passed', () => {
    expect(of(4_000)).toMatchObject({ state: 'behind', ratio: 0.25, attained: 0.775, gap: null });
  });

  it('brings its points once its period is over', () => {
    const stretch = february;
    const facts = [fact('refunds', 2_000, period(stretch.from, stretch.to), { surface: 'home', at: read })];
    const line = of(0, '2026-03-10', { stretch, facts });
    expect(line).toMatchObject({ gap: null });
    expect(line.attained).toBeCloseTo(1.55, 9);
  });

  it('never looks better the more of it is used', () => {
    const amount = fc.double({ min: 0.01, max: 10_000, noNaN: true });
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expect(of(Math.max(a, b)).ratio ?? 0).toBeLessThanOrEqual((of(Math.min(a, b)).ratio ?? 0) + 1e-9);
      }),
      { numRuns: 50 },
    );
  });
});
