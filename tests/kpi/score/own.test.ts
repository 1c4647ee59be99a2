import { describe, expect, it } from 'vitest';
import { isActual } from '@/lib/kpi/actual';
import type { OwnRole } from '@/lib/kpi/role';
import type { CardAsk } from '@/lib/kpi/score/ask';
import { cardOf } from '@/lib/kpi/score/card';
import { inItsUnit, type OwnKpi } from '@/lib/kpi/score/own-kpi';
import { fact, noon } from '../given';
import { flat, goal, march, operatorMonth, setOf } from './given';

const ask = (rest: Partial<CardAsk>): CardAsk => ({ ...operatorMonth, ...rest });
const without = (metric: string) => operatorMonth.facts.filter((one) => one.metric !== metric);

describe('what the team made itself', () => {
  const perMille: OwnKpi = {
    id: 'own:gpm',
    name: 'GMV per 1,000 views',
    formula: 'live_gmv_attributed / live_views * 1000',
    unit: 'money',
    better: 'more',
    horizon: 'month',
    kind: 'result',
    made: 0,
  };
  const set = setOf(flat({ 'own:gpm': 50, ctor_sku: 30, refunds: 20 }));
  const views = fact('live_views', 111_005, march);

  it('is reckoned from readings of one page and moment', () => {
    // 12,433.68 ÷ 111,005 × 1,000 = 112.01; against 100: 1.12010 × 50 = 56.005
    const card = cardOf(
      ask({
        sets: [set],
        own: { kpis: [perMille] },
        facts: [...operatorMonth.facts, views],
        targets: [goal('own:gpm', 100, { currency: 'USD' })],
      }),
    );
    expect(card.lines[0]?.actual).toMatchObject({ by: 'formula', unit: 'money', currency: 'USD' });
    expect(card.score.lines[0]?.points).toBeCloseTo(56.005, 3);
  });

  // February's GMV was typed and is whole; the views were read at ten on its last day: 27 of its 28 days.
  it('reaches no further than the part that reaches least', () => {
    const at = Date.parse('2026-02-28T10:00:00-08:00');
    const stretch = { from: '2026-02-01', to: '2026-02-28' };
    const february = { kind: 'period', ...stretch } as const;
    const facts = [fact('live_gmv_attributed', 9_000, february, { at, by: 'manual' }), fact('live_views', 90_000, february, { at })];
    const card = cardOf(
      ask({ sets: [set], own: { kpis: [perMille] }, facts, stretch, targets: [goal('own:gpm', 100, { currency: 'USD' })] }),
    );
    expect(card.lines[0]).toMatchObject({ actual: { share: 27 / 28 }, gap: 'not-whole' });
  });

  it('has no number where it would divide by nothing, and says so', () => {
    const card = cardOf(ask({ sets: [set], own: { kpis: [perMille] }, facts: [...operatorMonth.facts, { ...views, value: 0 }] }));
    expect(card.lines[0]?.actual).toMatchObject({ unknown: 'by-zero' });
    expect(card.score.lines[0]).toMatchObject({ why: 'no-actual', points: null });
  });

  // GMV ÷ views × 1,000 is money, though a file says that it is a ratio: against $100 it has a currency and 1.1201 of it.
  it('is in the unit its formula gives, whatever it came with', () => {
    const said = { ...perMille, unit: 'ratio' as const };
    expect(inItsUnit(said)).toEqual(perMille);
    expect(inItsUnit({ ...said, formula: 'live_gmv_attributed /' }).unit).toBe('ratio');
    const facts = [...operatorMonth.facts, views];
    const card = cardOf(ask({ sets: [set], own: { kpis: [said] }, facts, targets: [goal('own:gpm', 100, { currency: 'USD' })] }));
    expect(card.lines[0]?.actual).toMatchObject({ unit: 'money', currency: 'USD' });
    expect(card.lines[0]?.attained).toBeCloseTo(1.1201, 4);
  });

  it('is a role that begins as another one', () => {
    const packer: OwnRole = { id: 'own:packer', name: 'Packer', like: 'service', made: 0 };
    const card = cardOf(ask({ role: packer.id, own: { roles: [packer] } }));
    expect(card.lines.map(({ kpi }) => kpi.id)).toEqual([
      'response_rate',
      'cs_satisfaction',
      'cs_dissatisfaction',
      'cs_avg_first_response',
    ]);
    expect(cardOf(ask({ role: packer.id })).lines).toEqual([]);
  });
});

describe('what was typed', () => {
  const typed = { shop: 's', metric: 'live_ctr', of: { from: '2026-03-01', to: '2026-03-31' }, by: 'Zhou Ning', at: noon } as const;

  it('counts before what was read for the same time, and says who typed it', () => {
    // 8.5 % ÷ 8.5 % = 1 × 15 = 15
    const card = cardOf(ask({ manual: [{ ...typed, value: 0.085 }] }));
    const line = card.lines.find(({ kpi }) => kpi.id === 'live_ctr');
    expect(line && isActual(line.actual) && line.actual.facts[0]?.manual).toEqual({ by: 'Zhou Ning' });
    expect(card.score.lines.find(({ kpi }) => kpi === 'live_ctr')?.points).toBe(15);
  });

  it('stands after a later reading, until it is taken back', () => {
    const facts = [fact('live_ctr', 0.05, march, { at: noon + 60_000 }), ...without('live_ctr')];
    const points = (manual: CardAsk['manual']) => cardOf(ask({ manual, facts })).score.lines.find(({ kpi }) => kpi === 'live_ctr')?.points;
    expect(points([{ ...typed, value: 0.085 }])).toBe(15);
    // 5.0 ÷ 8.5 = 0.58824 × 15 = 8.82
    expect(
      points([
        { ...typed, value: 0.085 },
        { ...typed, at: noon + 1, value: null },
      ]),
    ).toBeCloseTo(8.82, 2);
  });
});
