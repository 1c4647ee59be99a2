import { describe, expect, it } from 'vitest';
import type { CardAsk } from '@/lib/kpi/score/ask';
import { cardOf } from '@/lib/kpi/score/card';
import type { StageChange } from '@/lib/kpi/score/stage';
import { fact, period } from '../given';
import { flat, march, operatorMonth, pointsOf, setOf } from './given';

const ask = (rest: Partial<CardAsk>): CardAsk => ({ ...operatorMonth, ...rest });
const without = (metric: string) => operatorMonth.facts.filter((one) => one.metric !== metric);
const stageSince = (stage: StageChange['stage'], since: string, at = 0): StageChange => ({
  shop: 's',
  stage,
  since,
  at,
  by: null,
  why: '',
});

describe('the operator’s month of the example', () => {
  it('comes to 96.1 points at scale-up', () => {
    const card = cardOf(operatorMonth);
    // 12,433.68 ÷ 14,000 = 0.88812 × 35 = 31.08 · 13.77 ÷ 13 = 1.05923 × 20 = 21.18 · 4.40 ÷ 4.50 = 0.97778 × 20 = 19.56
    // 7.67 ÷ 8.50 = 0.90235 × 15 = 13.54 · less is better: 4.4 ÷ 4.1 = 1.07317 × 10 = 10.73 · sum 96.09
    expect(pointsOf(card.score.lines)).toEqual({
      live_gmv_attributed: 31.08,
      show_gpm_attributed: 21.18,
      ctor_sku: 19.56,
      live_ctr: 13.54,
      refunds: 10.73,
    });
    expect(card.score.points).toBeCloseTo(96.09, 2);
    expect(card.score).toMatchObject({ open: 0, weight: 100, provisional: true, stage: 'scale' });
  });

  it('comes to 96.0 at testing, where clicks weigh most', () => {
    // 0.88812 × 15 = 13.32 · 1.05923 × 15 = 15.89 · 0.97778 × 25 = 24.44 · 0.90235 × 35 = 31.58 · 1.07317 × 10 = 10.73 · sum 95.97
    const { score } = cardOf(ask({ stage: 'test' }));
    expect(pointsOf(score.lines)).toMatchObject({ live_gmv_attributed: 13.32, live_ctr: 31.58 });
    expect(score.points).toBeCloseTo(95.97, 2);
  });

  it('comes to 98.8 at profit, where refunds weigh a quarter', () => {
    // 0.88812 × 25 = 22.20 · 1.05923 × 20 = 21.18 · 0.97778 × 20 = 19.56 · 0.90235 × 10 = 9.02 · 1.07317 × 25 = 26.83 · sum 98.80
    expect(cardOf(ask({ stage: 'profit' })).score.points).toBeCloseTo(98.8, 2);
  });

  it('holds the chip against what is due by now, the score against the whole target', () => {
    // Day 30 of 31: due 14,000 × 30 ÷ 31 = 13,548.39; 12,433.68 ÷ 13,548.39 = 91.8 %. Score: 12,433.68 ÷ 14,000 = 88.8 %.
    const [gmv] = cardOf(operatorMonth).lines;
    expect(gmv).toMatchObject({ state: 'behind', pace: { due: (14_000 * 30) / 31 } });
    expect(gmv?.ratio).toBeCloseTo(0.9177, 4);
    expect(gmv?.attained).toBeCloseTo(0.8881, 4);
  });
});

describe('what is not known', () => {
  it('leaves its weight open and gives it to nobody', () => {
    // Without the CTR: 31.08 + 21.18 + 19.56 + 10.73 = 82.56 of 100, 15 open; the score lies between 82.56 and 82.56 + 1.2 × 15 = 100.56.
    const { score } = cardOf(ask({ facts: without('live_ctr') }));
    expect(score.points).toBeCloseTo(82.56, 2);
    expect(score).toMatchObject({ open: 15, weight: 100 });
    expect(score.lines.find(({ kpi }) => kpi === 'live_ctr')).toMatchObject({ points: null, counted: null, why: 'no-actual' });
  });

  it('is open without a target too, and says that it is the target that is missing', () => {
    const { score } = cardOf(ask({ targets: operatorMonth.targets.filter(({ kpi }) => kpi !== 'ctor_sku') }));
    expect(score.open).toBe(20);
    expect(score.lines.find(({ kpi }) => kpi === 'ctor_sku')?.why).toBe('no-target');
  });

  it('is open where the page shows pounds and the target is in dollars', () => {
    const facts = [fact('live_gmv_attributed', 12_433.68, march, { currency: 'GBP' }), ...without('live_gmv_attributed')];
    const { score } = cardOf(ask({ facts }));
    expect(score.lines[0]).toMatchObject({ why: 'other-currency', points: null });
    expect(score.open).toBe(35);
  });

  it('is all 100 points where nothing was read', () => {
    expect(cardOf(ask({ facts: [] })).score).toMatchObject({ points: 0, open: 100 });
  });

  it('is 0 points, not open, where the page says 0', () => {
    const facts = [fact('live_ctr', 0, march), ...without('live_ctr')];
    const { score } = cardOf(ask({ facts }));
    expect(score.lines.find(({ kpi }) => kpi === 'live_ctr')).toMatchObject({ points: 0, counted: 0 });
    expect(score.open).toBe(0);
  });
});

describe('clamps', () => {
  it('stop a KPI at 120 % of its target', () => {
    // GPM 39 ÷ 13 = 300 %, counted as 1.2 × 20 = 24 instead of 60: 96.09 − 21.18 + 24 = 98.91.
    const facts = [fact('show_gpm_attributed', 39, march), ...without('show_gpm_attributed')];
    const { score } = cardOf(ask({ facts }));
    expect(score.lines[1]).toMatchObject({ attained: 3, counted: 1.2, points: 24 });
    expect(score.points).toBeCloseTo(98.91, 2);
  });

  it('count no refunds at all as the most there is, and twice the limit as half', () => {
    // 0 of a bad thing counts as reached twice over: 1.2 × 10 = 12. 8.8 % against 4.4 %: 0.5 × 10 = 5.
    const refunds = (rate: number) =>
      cardOf(ask({ facts: [fact('return_rate', rate, march, { surface: 'home' }), ...without('return_rate')] })).score.lines[4];
    expect(refunds(0)?.points).toBe(12);
    expect(refunds(0.088)?.points).toBeCloseTo(5, 9);
  });
});

describe('sets by version and day', () => {
  const first = setOf(flat({ live_gmv_attributed: 60, ctor_sku: 20, refunds: 20 }), { id: 'a' });
  const second = setOf(flat({ live_gmv_attributed: 30, ctor_sku: 40, refunds: 30 }), { id: 'b', version: 2, since: '2026-03-16' });

  it('go by the version in force today', () => {
    // v2: 0.88812 × 30 = 26.64 · 0.97778 × 40 = 39.11 · 1.07317 × 30 = 32.20 · sum 97.95
    const card = cardOf(ask({ sets: [first, second] }));
    expect(card.set?.version).toBe(2);
    expect(card.score.points).toBeCloseTo(97.95, 2);
  });

  it('go by the version before it for days before it', () => {
    // The first half of March by v1, from its own readings: 6,000 ÷ 7,000 (a target for those days) = 0.85714 × 60 = 51.43
    const half = period('2026-03-01', '2026-03-15');
    const stretch = { from: '2026-03-01', to: '2026-03-15' };
    const facts = [fact('live_gmv_attributed', 6_000, half)];
    const card = cardOf(ask({ sets: [first, second], facts, stretch, targets: [] }));
    expect(card.set?.version).toBe(1);
    expect(card.next).toBeNull();
    expect(card.score).toMatchObject({ open: 100, provisional: false });
  });

  it('keep what was agreed when the stretch began, and name the day from which something else was said', () => {
    const march = { from: '2026-03-01', to: '2026-03-31' };
    expect(cardOf(ask({ sets: [first, second], stretch: march }))).toMatchObject({ next: '2026-03-16', set: { version: 1 } });
    // Dated back to the first day it counts for all of it.
    const back = { ...second, since: '2026-03-01' };
    expect(cardOf(ask({ sets: [first, back], stretch: march }))).toMatchObject({ next: null, set: { version: 2 } });
  });

  it('go by the first one made within the stretch where none stood when it began', () => {
    const third = { ...second, id: 'c', version: 3, since: '2026-03-20' };
    const stretch = { from: '2026-03-01', to: '2026-03-31' };
    expect(cardOf(ask({ sets: [second, third], stretch }))).toMatchObject({ next: '2026-03-20', set: { version: 2 } });
    // What begins only later does not.
    expect(cardOf(ask({ sets: [second], stretch: { from: '2026-03-01', to: '2026-03-15' } })).set).toBeNull();
  });

  it('put the shop’s own before the team’s', () => {
    const own = setOf(flat({ live_ctr: 50, ctor_sku: 30, refunds: 20 }), { id: 'c', shop: 's' });
    expect(cardOf(ask({ sets: [first, second, own] })).lines.map(({ kpi }) => kpi.id)).toEqual(['live_ctr', 'ctor_sku', 'refunds']);
    expect(cardOf(ask({ shop: 'other', sets: [own] })).set).toBeNull();
  });

  it('leave the weight of a KPI open that nobody knows any more', () => {
    const set = setOf(flat({ live_gmv_attributed: 60, 'own:gone': 20, refunds: 20 }));
    const card = cardOf(ask({ sets: [set] }));
    expect(card.lost).toEqual(['own:gone']);
    expect(card.score).toMatchObject({ open: 20, weight: 100 });
  });
});

describe('stages by day', () => {
  const stages = [stageSince('test', '2026-01-01'), stageSince('profit', '2026-03-20')];

  it('weigh by the stage of the stretch’s first day, now by that of today', () => {
    expect(cardOf(ask({ stages })).stage).toBe('profit');
    expect(cardOf(ask({ stages, stretch: { from: '2026-03-01', to: '2026-03-31' } }))).toMatchObject({ stage: 'test', next: '2026-03-20' });
    expect(cardOf(ask({ stages: stages.slice(1), stretch: { from: '2026-03-01', to: '2026-03-31' } }))).toMatchObject({
      stage: 'profit',
      next: null,
    });
  });

  it('take what was said first run where the history names none, and scale-up where nobody said anything', () => {
    expect(cardOf(ask({ stages: [stageSince('test', '2026-04-01')], stage: 'expand' })).stage).toBe('expand');
    expect(cardOf(ask({})).stage).toBe('scale');
  });
});

describe('customer service', () => {
  const served = (metric: 'cs_24h_response' | 'cs_12h_response', value: number) =>
    fact(metric, value, march, { surface: 'customer-service' });
  const facts = [served('cs_24h_response', 0.95), served('cs_12h_response', 0.8)];
  const response = (region: string) => cardOf(ask({ role: 'service', region, facts, targets: [] })).lines[0];

  it('is held to one response rate: the one TikTok rates the shop on', () => {
    expect(response('US')?.metric).toBe('cs_24h_response');
    expect(response('GB')?.metric).toBe('cs_24h_response');
    expect(response('TH')?.metric).toBe('cs_12h_response');
  });
});
