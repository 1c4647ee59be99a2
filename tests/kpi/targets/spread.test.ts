import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardAsk } from '@/lib/kpi/score/ask';
import { cardOf } from '@/lib/kpi/score/card';
import { type Spread, spreadPart, spreadShare } from '@/lib/kpi/spread';
import type { Target } from '@/lib/kpi/target';
import { daysOfSplit, type Split } from '@/lib/kpi/targets/split';
import { daysIn } from '@/lib/kpi/targets/split-days';
import { weekdayOf } from '@/lib/kpi/targets/weekday';
import { endOfDay } from '@/lib/kpi/window';
import { fact, period, today } from '../given';
import { flat, goal, operatorMonth, setOf } from '../score/given';

/** Sunday 10 %, Monday to Thursday 12 % each, Friday 20 %, Saturday 22 %. */
const weights = [0.1, 0.12, 0.12, 0.12, 0.12, 0.2, 0.22];

/** The GMV of four whole weeks, Monday 2 March to Sunday 29: 1,000 by these weights, each day read after it had ended. */
const weeks = daysIn('2026-03-02', '2026-03-29').map((day) =>
  fact('live_gmv_attributed', 1000 * (weights[weekdayOf(day)] ?? 0), period(day), { at: endOfDay(today, day) + 1 }),
);
const [month] = operatorMonth.facts;

/** The first line, GMV against 43,400 a month, read on 30 March. */
function gmv(rest: Partial<CardAsk>, target: Partial<Target> = {}) {
  const targets = [goal('live_gmv_attributed', 43_400, { currency: 'USD', ...target })];
  const facts = month ? [month] : [];
  return cardOf({ ...operatorMonth, facts, targets, ...rest }).lines[0];
}

const march: Split = {
  shop: 's',
  role: 'operator',
  kpi: 'live_gmv_attributed',
  metric: 'live_gmv_attributed',
  from: '2026-03-01',
  to: '2026-03-31',
  total: 43_400,
  currency: 'USD',
  basis: { by: 'weekdays', weeks: 5, weights },
  off: [],
  fixed: {},
  by: null,
  at: 0,
  why: '',
};

describe('what is due of a month by the 30th', () => {
  it('is 30 of 31 equal days where nothing else is known: 42,000', () => {
    expect(gmv({})).toMatchObject({ dueBy: 'line', pace: { due: 42_000 } });
  });

  // 31 days weigh 5 × (.10 + .12 + .12) + 4 × (.12 + .12 + .20 + .22) = 4.34; the last, a Tuesday, .12. 43,400 × 4.22 ÷ 4.34 = 42,200.
  it('follows own weekdays once four whole weeks were read: 42,200', () => {
    const line = gmv({ facts: [...weeks, ...operatorMonth.facts] });
    expect(line?.dueBy).toBe('weekdays');
    expect(line?.pace?.due).toBeCloseTo(42_200, 6);
  });

  it('still counts days alike with three whole weeks', () => {
    const facts = [...weeks.slice(7), ...operatorMonth.facts];
    expect(gmv({ facts })).toMatchObject({ dueBy: 'line', pace: { due: 42_000 } });
  });

  // By these weights a Tuesday is 1,200: 43,400 − 1,200.
  it('follows the split where there is one, also where few days were read: 42,200', () => {
    expect(gmv({ splits: [march] })).toMatchObject({ dueBy: 'split' });
    expect(gmv({ splits: [march] })?.pace?.due).toBeCloseTo(42_200, 6);
  });

  // The 31st set to 10,000 by hand leaves 33,400 for the thirty days before it.
  it('is what the days before came to where the last was set to 10,000: 33,400', () => {
    expect(gmv({ splits: [{ ...march, fixed: { '2026-03-31': 10_000 } }] })?.pace?.due).toBeCloseTo(33_400, 6);
  });

  it('is all of it by the 30th where the 31st is a day off', () => {
    expect(gmv({ splits: [{ ...march, off: ['2026-03-31'] }] })?.pace?.due).toBeCloseTo(43_400, 6);
  });

  // The split was of 43,400; the target was raised to 86,800 since: the days keep their shares, 86,800 × 42,200 ÷ 43,400.
  it('keeps the shares of a split whose target was raised since: 84,400', () => {
    expect(gmv({ splits: [march] }, { value: 86_800 })?.pace?.due).toBeCloseTo(84_400, 6);
  });

  it('is of no other split: a week’s, another KPI’s, another role’s', () => {
    const others = [
      { ...march, to: '2026-03-07' },
      { ...march, kpi: 'shop_gmv' },
      { ...march, role: 'lead' as const },
    ];
    expect(gmv({ splits: others })).toMatchObject({ dueBy: 'line', pace: { due: 42_000 } });
  });

  it('leaves a rate alone: it is due on every day', () => {
    const line = cardOf({ ...operatorMonth, splits: [march] }).lines.find(({ kpi }) => kpi.id === 'ctor_sku');
    expect(line).toMatchObject({ pace: null, dueBy: 'line' });
  });
});

describe('what is due of a month from a person', () => {
  const away = [{ id: 'l', person: 'ana', from: '2026-03-05', to: '2026-03-06' }];
  const own = { person: 'ana' };

  // Thursday 5 and Friday 6 are 1,200 + 2,000 of the 42,200.
  it('is less by the days away: 39,000', () => {
    expect(gmv({ splits: [march], leaves: away, person: 'ana' }, own)?.pace?.due).toBeCloseTo(39_000, 6);
  });

  it('is as much for a colleague, and for the team', () => {
    const both = [{ ...away[0], person: 'zhou' } as (typeof away)[0]];
    expect(gmv({ splits: [march], leaves: both, person: 'ana' }, own)?.pace?.due).toBeCloseTo(42_200, 6);
    expect(gmv({ splits: [march], leaves: away, person: 'ana' })?.pace?.due).toBeCloseTo(42_200, 6);
  });

  // 29 days there, 28 of them by the 30th: 29,000 × 28 ÷ 29.
  it('is not lowered twice where the target was less for the days away already: 28,000', () => {
    const line = gmv({ leaves: away, person: 'ana' }, { ...own, value: 29_000, leave: true });
    expect(line?.pace?.due).toBeCloseTo(28_000, 6);
  });

  // The person's own split: 1,400 a day.
  it('goes by the person’s own split before the team’s: 42,000', () => {
    const even = { ...march, person: 'ana', basis: { by: 'even' as const, weeks: 0 } };
    expect(gmv({ splits: [march, even], person: 'ana' }, own)?.pace?.due).toBeCloseTo(42_000, 6);
  });

  it('is no verdict while nothing was due yet', () => {
    const all = [{ id: 'l', person: 'ana', from: '2026-03-01', to: '2026-03-30' }];
    expect(gmv({ leaves: all, person: 'ana' }, own)).toMatchObject({ state: 'unknown', ratio: null, pace: null });
  });
});

describe('what is due of a running week from targets of its days', () => {
  // Monday 30 March to Sunday 5 April: 1,000 a day, Saturday and Sunday 2,000: 9,000, of which Monday is 1,000.
  it('is the sum of the days so far', () => {
    const day = (only: string, value: number) => goal('gmv_max_gross_revenue', value, { role: 'ads', horizon: 'day', ...on(only) });
    const on = (only: string) => ({ only: { from: only, to: only }, currency: 'USD' });
    const targets = daysIn('2026-03-30', '2026-04-05').map((one) => day(one, [0, 6].includes(weekdayOf(one)) ? 2000 : 1000));
    const facts = [fact('gmv_max_gross_revenue', 800, period('2026-03-30', '2026-04-05'), { surface: 'gmv-max' })];
    const stretch = { from: '2026-03-30', to: '2026-04-05' };
    const card = cardOf({
      ...operatorMonth,
      role: 'ads',
      facts,
      targets,
      stretch,
      sets: [setOf(flat({ gmv_max_gross_revenue: 40, gmv_max_roi: 30, ad_ctr: 30 }), { role: 'ads' })],
      today: { ...today, adsToo: true },
    });
    const line = card.lines.find(({ kpi }) => kpi.id === 'gmv_max_gross_revenue');
    expect(line).toMatchObject({ target: { value: 9000 }, dueBy: 'days', pace: { due: 1000 }, state: 'behind' });
  });
});

describe('whatever a target spreads over', () => {
  const days = daysIn('2026-03-01', '2026-03-31');
  const spread = fc
    .record({
      weights: fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 31, maxLength: 31 }),
      away: fc.array(fc.boolean(), { minLength: 31, maxLength: 31 }),
      less: fc.boolean(),
    })
    .map(
      ({ weights: all, away, less }): Spread => ({
        by: 'split',
        days: days.map((day, i) => ({ day, weight: all[i] ?? 0, ...(away[i] && { away: true as const }) })),
        ...(less && { less: true as const }),
      }),
    );

  it('never falls due again, never beyond the whole, and leaves lower it or spread it', () => {
    fc.assert(
      fc.property(spread, (one) => {
        const shares = days.map((day) => spreadShare(one, day));
        if (shares[0] === null) return;
        const found = shares as number[];
        expect(found).toEqual(found.toSorted((a, b) => a - b));
        expect(found.every((share) => share >= 0 && share <= 1)).toBe(true);
        const there = { ...one, days: one.days.map(({ day, weight }) => ({ day, weight })) };
        expect(spreadShare(there, '2026-03-31')).toBeCloseTo(1, 9);
        if (one.less) expect(found.at(-1)).toBeCloseTo(1, 9);
        else for (const [i, share] of found.entries()) expect(share).toBeLessThanOrEqual((spreadShare(there, days[i] ?? '') ?? 0) + 1e-9);
      }),
    );
  });

  it('of a split is due what its days add up to', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_000_000 }),
        fc.subarray(days, { maxLength: 30 }),
        fc.constantFrom(...days),
        (total, off, until) => {
          const split = { ...march, total: total / 100, off };
          const parts = daysOfSplit(split).days;
          const share = spreadShare({ by: 'split', days: parts.map(({ day, value }) => ({ day, weight: value })) }, until);
          const due = parts.filter(({ day }) => day <= until).reduce((sum, { value }) => sum + value, 0);
          expect((share ?? 0) * (total / 100)).toBeCloseTo(due, 4);
        },
      ),
    );
  });

  it('of equal days is the part of the days that passed', () => {
    const even: Spread = { by: 'even', days: days.map((day) => ({ day, weight: 1 })) };
    for (const n of days.keys()) expect(spreadPart(even, (n + 1) / 31)).toBeCloseTo((n + 1) / 31, 12);
    expect(spreadPart(even, 0)).toBe(0);
    expect(spreadPart(even, null)).toBeNull();
  });
});
