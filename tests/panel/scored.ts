import { type given, monthPage, now } from './given.ts';

type Options = Parameters<typeof given>[0];

/** The operator's month with all its targets, in a trial week, scored by a third version of the weights. */
export function scored(): Options {
  const weights = (
    [
      ['live_gmv_attributed', 35],
      ['show_gpm_attributed', 20],
      ['ctor_sku', 20],
      ['live_ctr', 15],
      ['refunds', 10],
    ] as const
  ).map(([kpi, n]) => ({ kpi, weights: { test: n, scale: n, profit: n, expand: n } }));
  const set = { id: 'a', version: 3, role: 'operator', shop: null, since: '2026-03-01', kpis: weights, by: null, at: 0, why: '' } as const;
  const refunds = {
    metric: 'return_rate',
    value: 0.041,
    step: 0.001,
    unit: 'ratio',
    raw: '4.1%',
    label: 'Refund rate',
    by: 'declared',
  } as const;
  const scope = { kind: 'period', from: '2026-03-01', to: '2026-03-31', timeZone: '-08:00' } as const;
  return {
    page: monthPage(),
    role: 'operator',
    goal: 875,
    me: 'Lin Xiao',
    lastWeek: { points: 94.2, open: 0 },
    aims: [
      { kpi: 'live_ctr', role: 'operator', horizon: 'month', value: 0.085 },
      { kpi: 'refunds:return_rate', role: 'operator', horizon: 'month', value: 0.044 },
    ],
    facts: [{ ...refunds, surface: 'home', scope, at: now - 26 * 3_600_000, snapshot: 's' }],
    card: {
      sets: [{ ...set, kpis: [...set.kpis] }],
      trials: [{ id: 't', shop: null, from: '2026-03-28', to: '2026-04-03', at: 0, by: null }],
    },
  };
}

/** A set that the checks have something to say about. */
export function warned(): Options {
  const weights = (
    [
      ['live_gmv_attributed', 50],
      ['show_gpm_attributed', 30],
      ['shop_gmv', 20],
    ] as const
  ).map(([kpi, n]) => ({
    kpi,
    weights: { test: n, scale: n, profit: n, expand: n },
  }));
  const options = scored();
  return {
    ...options,
    card: { sets: [{ id: 'a', version: 1, role: 'operator', shop: null, since: '2026-03-01', kpis: weights, by: null, at: 0, why: '' }] },
  };
}
