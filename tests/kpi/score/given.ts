import type { RoleKey } from '@/lib/kpi/role';
import type { CardAsk } from '@/lib/kpi/score/ask';
import type { KpiSet, SetKpi } from '@/lib/kpi/score/set';
import type { Target } from '@/lib/kpi/target';
import { fact, noon, period, today } from '../given';

export const march = period('2026-03-01', '2026-03-31');

/** A target of the operator's month, in dollars where it is money. */
export function goal(kpi: string, value: number, rest: Partial<Target> = {}): Target {
  return { shop: 's', role: 'operator', kpi, horizon: 'month', value, since: 0, ...rest };
}

/** A set of one role by KPI: the same points at every stage. */
export function flat(points: Readonly<Record<string, number>>): SetKpi[] {
  return Object.entries(points).map(([kpi, n]) => ({ kpi, weights: { test: n, scale: n, profit: n, expand: n } }));
}

export function setOf(kpis: SetKpi[], rest: Partial<KpiSet> = {}): KpiSet {
  const role: RoleKey = 'operator';
  return { id: 'set', version: 1, role, shop: null, since: '2026-01-01', kpis, by: null, at: 0, why: '', ...rest };
}

/** The operator's month at noon of 30 March, as the page of the mockup shows it. */
export const operatorMonth: CardAsk = {
  role: 'operator',
  shop: 's',
  today,
  now: noon,
  facts: [
    fact('live_gmv_attributed', 12_433.68, march, { step: 0.01 }),
    fact('show_gpm_attributed', 13.77, march, { step: 0.01 }),
    fact('ctor_sku', 0.044, march, { step: 0.0001 }),
    fact('live_ctr', 0.0767, march, { step: 0.0001 }),
    fact('return_rate', 0.041, march, { step: 0.001, surface: 'home' }),
  ],
  targets: [
    goal('live_gmv_attributed', 14_000, { currency: 'USD' }),
    goal('show_gpm_attributed', 13, { currency: 'USD' }),
    goal('ctor_sku', 0.045),
    goal('live_ctr', 0.085),
    goal('refunds:return_rate', 0.044),
  ],
  sets: [],
  stages: [],
};

export function pointsOf(lines: readonly { kpi: string; points: number | null }[]): Record<string, number | null> {
  return Object.fromEntries(lines.map(({ kpi, points }) => [kpi, points === null ? null : Math.round(points * 100) / 100]));
}
