import { describe, expect, it } from 'vitest';
import type { CardAsk } from '@/lib/kpi/score/ask';
import { cardOf } from '@/lib/kpi/score/card';
import { fact, noon, period, today } from '../given';
import { flat, goal, march, operatorMonth, pointsOf, setOf } from './given';

const ask = (rest: Partial<CardAsk>): CardAsk => ({ ...operatorMonth, ...rest });

describe('a past stretch', () => {
  const february = { from: '2026-02-01', to: '2026-02-28' };
  const read = Date.parse('2026-03-02T09:00:00-08:00');
  const inFebruary = (at: number) => [fact('live_gmv_attributed', 9_000, period(february.from, february.to), { at })];

  it('is not provisional, and its figure does not grow old', () => {
    // 9,000 ÷ 10,000 = 0.9 × 35 = 31.5
    const card = cardOf(ask({ stretch: february, facts: inFebruary(read), targets: [goal('live_gmv_attributed', 10_000)] }));
    expect(card.score.provisional).toBe(false);
    expect(card.lines[0]).toMatchObject({ state: 'behind', gap: null });
    expect(card.score.lines[0]?.points).toBeCloseTo(31.5, 9);
  });

  it('is judged by the target of then, not by today’s', () => {
    // 10,000 until 10 March, then 20,000: February stays 9,000 ÷ 10,000.
    const later = Date.parse('2026-03-10T00:00:00-08:00');
    const targets = [goal('live_gmv_attributed', 10_000), goal('live_gmv_attributed', 20_000, { since: later })];
    expect(cardOf(ask({ stretch: february, facts: inFebruary(read), targets })).lines[0]?.attained).toBeCloseTo(0.9, 9);
  });

  it('is open where it was read on its 20th only: a part is not the whole', () => {
    const early = Date.parse('2026-02-20T09:00:00-08:00');
    const { score } = cardOf(ask({ stretch: february, facts: inFebruary(early), targets: [goal('live_gmv_attributed', 10_000)] }));
    expect(score.lines[0]).toMatchObject({ why: 'not-whole', points: null });
  });

  it('is open where it was last read during its last day', () => {
    const last = Date.parse('2026-02-28T10:00:00-08:00');
    const { score } = cardOf(ask({ stretch: february, facts: inFebruary(last), targets: [goal('live_gmv_attributed', 10_000)] }));
    expect(score.lines[0]).toMatchObject({ why: 'not-whole', points: null });
  });
});

describe('a day’s KPI over a week', () => {
  const week = { from: '2026-03-23', to: '2026-03-29' };
  const days = ['23', '24', '25', '26', '27', '28', '29'].map((day) => `2026-03-${day}`);
  const sets = [setOf(flat({ gmv_max_gross_revenue: 40, gmv_max_roi: 30, ad_ctr: 30 }), { role: 'ads' })];
  const ads = (rest: Partial<CardAsk>) => cardOf(ask({ role: 'ads', sets, stretch: week, today: { ...today, adsToo: true }, ...rest }));
  const spent = (metric: 'gmv_max_gross_revenue' | 'ads_cost', value: number) =>
    days.map((day) => fact(metric, value, period(day), { surface: 'gmv-max' }));
  const daily = (kpi: string, value: number) => goal(kpi, value, { role: 'ads', horizon: 'day' });

  it('is due on each of its days, and a rate is the same over all of them', () => {
    // Revenue 7 × 450 = 3,150 against 7 × 500 = 3,500: 0.9. ROI 3,150 ÷ (7 × 150) = 3.0 against 2.5: 1.2.
    const facts = [...spent('gmv_max_gross_revenue', 450), ...spent('ads_cost', 150)];
    const card = ads({ facts, targets: [daily('gmv_max_gross_revenue', 500), daily('gmv_max_roi', 2.5)] });
    expect(card.lines.find(({ kpi }) => kpi.id === 'gmv_max_gross_revenue')).toMatchObject({ target: { value: 3_500 }, attained: 0.9 });
    expect(card.lines.find(({ kpi }) => kpi.id === 'gmv_max_roi')?.attained).toBeCloseTo(1.2, 9);
  });

  it('goes by a target for the week where one was set', () => {
    const own = goal('gmv_max_gross_revenue', 4_500, { role: 'ads', horizon: 'week' });
    const card = ads({ facts: spent('gmv_max_gross_revenue', 450), targets: [daily('gmv_max_gross_revenue', 500), own] });
    // 3,150 ÷ 4,500 = 0.7
    expect(card.lines.find(({ kpi }) => kpi.id === 'gmv_max_gross_revenue')?.attained).toBeCloseTo(0.7, 9);
  });

  it('counts a target for one of the days on that day alone', () => {
    // Six days of 500 and a sale day of 1,000: due 4,000; 3,150 ÷ 4,000 = 0.7875.
    const sale = { ...daily('gmv_max_gross_revenue', 1_000), only: { from: '2026-03-28', to: '2026-03-28' } };
    const card = ads({ facts: spent('gmv_max_gross_revenue', 450), targets: [daily('gmv_max_gross_revenue', 500), sale] });
    expect(card.lines.find(({ kpi }) => kpi.id === 'gmv_max_gross_revenue')?.attained).toBeCloseTo(0.7875, 9);
  });
});

describe('a host’s month', () => {
  const stretch = { from: '2026-03-01', to: '2026-03-31' };
  const own = (
    metric: 'live_gmv_direct' | 'live_duration' | 'live_sessions' | 'sku_orders' | 'live_views' | 'follow_rate',
    value: number,
  ) => fact(metric, value, march, { surface: 'live-dashboard' });
  const personFacts = [
    own('live_gmv_direct', 4_800),
    own('live_duration', 57_600),
    own('live_sessions', 12),
    own('sku_orders', 240),
    own('live_views', 16_000),
  ];
  const room = (kpi: string, value: number) => goal(kpi, value, { role: 'host', horizon: 'room' });
  const host = (rest: Partial<CardAsk>) => cardOf(ask({ role: 'host', person: 'p', stretch, personFacts, facts: [], ...rest }));

  it('rests on what was made while on air: rates from summed parts', () => {
    // 4,800 ÷ 16 h = 300 an hour against 250: 1.2 × 25 = 30. 240 ÷ 16,000 = 1.5 % against 2 %: 0.75 × 20 = 15.
    const { score } = host({ targets: [room('gmv_per_hour', 250), room('conversion:order_rate_sku', 0.02)] });
    expect(pointsOf(score.lines)).toMatchObject({ gmv_per_hour: 30, conversion: 15, dwell: null });
    expect(score.open).toBe(55);
  });

  it('holds the mean of the LIVEs against a room’s target', () => {
    // 4,800 ÷ 12 LIVEs = 400 against 500: 0.8 × 40 = 32.
    const sets = [setOf(flat({ room_gmv: 40, gmv_per_hour: 30, conversion: 30 }), { role: 'host' })];
    const card = host({ sets, targets: [room('room_gmv:live_gmv_direct', 500)] });
    expect(card.lines[0]).toMatchObject({ actual: { value: 400, by: 'per-room' }, pace: null });
    expect(card.score.lines[0]?.points).toBeCloseTo(32, 9);
  });

  it('takes nothing of the shop for a person’s', () => {
    const card = host({ personFacts: [], facts: [fact('gmv_per_hour', 999, march)], targets: [room('gmv_per_hour', 250)] });
    expect(card.score.open).toBe(100);
  });

  describe('with numbers that somebody typed', () => {
    const typed = { shop: 's', of: stretch, by: null, at: noon } as const;
    const follow = { ...typed, metric: 'follow_rate', value: 0.2 } as const;
    const given = { personFacts: [...personFacts, own('follow_rate', 0.05)], targets: [room('follow_rate', 0.1)] };
    const lineOf = (rest: Partial<CardAsk>, kpi: string) => host({ ...given, ...rest }).lines.find((line) => line.kpi.id === kpi);

    // Own 5 % of a target of 10 %: 0.5. The shop's 20 % would have been 2.
    it('leaves the shop’s out of one person’s', () => {
      expect(lineOf({ manual: [follow] }, 'follow_rate')).toMatchObject({ actual: { value: 0.05, by: 'reading' }, attained: 0.5 });
      // 4,800 ÷ 16 h = 300 stays, whatever the shop's GMV was typed to be.
      const gmv = { ...typed, metric: 'live_gmv_direct', value: 90_000, currency: 'USD' } as const;
      expect(lineOf({ manual: [gmv], targets: [room('gmv_per_hour', 250)] }, 'gmv_per_hour')).toMatchObject({ actual: { value: 300 } });
    });

    it('takes the person’s own before what was read', () => {
      const mine = { ...follow, person: 'p', value: 0.08 };
      expect(lineOf({ manual: [follow, mine] }, 'follow_rate')).toMatchObject({ actual: { value: 0.08, by: 'hand' } });
    });

    it('takes the shop’s where the person’s numbers are the shop’s', () => {
      const facts = [fact('follow_rate', 0.05, march, { surface: 'live-dashboard' })];
      expect(lineOf({ manual: [follow], facts, personFacts: facts }, 'follow_rate')).toMatchObject({ actual: { value: 0.2, by: 'hand' } });
    });
  });

  it('puts the person’s own target before the role’s', () => {
    // 300 against 400: 0.75 × 25 = 18.75.
    const targets = [room('gmv_per_hour', 250), { ...room('gmv_per_hour', 400), person: 'p' }];
    expect(host({ targets }).score.lines.find(({ kpi }) => kpi === 'gmv_per_hour')?.points).toBeCloseTo(18.75, 9);
    expect(host({ targets, person: 'other' }).score.lines.find(({ kpi }) => kpi === 'gmv_per_hour')?.points).toBe(30);
  });
});
