import { describe, expect, it } from 'vitest';
import type { RoleId } from '@/lib/kpi/role';
import { roles } from '@/lib/kpi/roles';
import { cardOf } from '@/lib/kpi/score/card';
import { shownAs } from '@/lib/kpi/score/pool';
import { numberRead } from '@/lib/kpi/targets/number-read';
import type { MetricId } from '@/lib/metrics/catalog';
import type { Fact } from '@/lib/snapshot/fact';
import { fact, noon, period, today } from '../given';

const month = period('2026-03-01', '2026-03-31');
const dayMs = 86_400_000;

function taken(role: RoleId, id: string, facts: Fact[], region?: string): MetricId {
  const kpi = roles[role].kpis.find((one) => one.id === id)!;
  return numberRead(shownAs(kpi, region, undefined), { facts, rooms: [], today });
}

/** What the card of the same role goes by. */
function onCard(role: RoleId, id: string, facts: Fact[], region: string): MetricId {
  const card = cardOf({ role, shop: 's', region, today, now: noon, facts, targets: [], sets: [], stages: [] });
  return card.lines.find(({ kpi }) => kpi.id === id)!.metric;
}

const answers = (metric: 'cs_24h_response' | 'cs_12h_response', at = noon) => fact(metric, 0.9, month, { surface: 'customer-service', at });
const refunds = (metric: 'return_rate' | 'refunds', at = noon) => fact(metric, 0.04, month, { surface: 'home', at });

describe('the number that a target is set on', () => {
  it.each([
    ['service', 'response_rate', [], 'US', 'cs_24h_response'],
    ['service', 'response_rate', [], 'ID', 'cs_12h_response'],
    ['service', 'response_rate', [answers('cs_24h_response'), answers('cs_12h_response')], 'TH', 'cs_12h_response'],
    ['service', 'response_rate', [answers('cs_24h_response')], 'TH', 'cs_24h_response'],
    ['operator', 'refunds', [refunds('refunds')], 'US', 'refunds'],
    ['operator', 'refunds', [refunds('refunds'), refunds('return_rate')], 'US', 'return_rate'],
    ['operator', 'refunds', [refunds('refunds', noon - 9 * dayMs), refunds('return_rate', noon - 20 * dayMs)], 'US', 'refunds'],
    ['lead', 'sps', [fact('store_rating', 4.6, { kind: 'instant' }, { surface: 'home' })], 'US', 'store_rating'],
  ] as [RoleId, string, Fact[], string, MetricId][])('of %s %s is the one its card takes', (role, id, facts, region, metric) => {
    expect(taken(role, id, facts, region)).toBe(metric);
    expect(onCard(role, id, facts, region)).toBe(metric);
  });

  it('of a room’s KPI is what its newest LIVEs show', () => {
    const dwell = roles.host.kpis.find(({ id }) => id === 'dwell')!;
    const value = { value: 46, step: 1, unit: 'duration', raw: '46s', label: '', by: 'declared' } as const;
    const rooms = [{ surface: 'live-dashboard', values: { live_avg_view_duration: value } }] as const;
    expect(numberRead(dwell, { facts: [], rooms, today })).toBe('live_avg_view_duration');
    expect(numberRead(dwell, { facts: [], rooms: [], today })).toBe('live_avg_view_duration_per_view');
  });
});
