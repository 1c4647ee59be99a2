import { describe, expect, it } from 'vitest';
import { type GuideBasis, guideOf, guideRoles } from '@/components/dashboard/guide/guide-view';
import { roles } from '@/lib/kpi/roles';
import { flat, setOf } from '../kpi/score/given';

const none: GuideBasis = { shop: 's', day: '2026-03-30', stage: 'profit', sets: [], own: {} };

describe('the guide', () => {
  it('goes by the product where nothing was said', () => {
    const { counted, more } = guideOf('host', none);
    expect(counted.map(({ kpi, points }) => [kpi.id, points])).toEqual(
      Object.entries(roles.host.weights).map(([id, at]) => [id, at.profit]),
    );
    expect(more.map(({ id }) => id)).toEqual(roles.host.more.map(({ id }) => id));
  });

  it('goes by the shop’s set, with the team’s own KPIs and roles, and the number the shop is rated on', () => {
    const like = { id: 'own:night', name: 'Night desk', like: 'service', made: 0 } as const;
    const per = {
      id: 'own:per',
      name: 'Orders per chat',
      formula: 'orders / live_views',
      unit: 'ratio',
      better: 'more',
      horizon: 'month',
      kind: 'result',
      made: 0,
    } as const;
    const sets = [setOf(flat({ 'own:per': 50, response_rate: 30, cs_satisfaction: 20 }), { role: like.id, shop: 's' })];
    const { counted, more } = guideOf(like.id, { ...none, region: 'TH', sets, own: { kpis: [per], roles: [like] } });
    expect(counted.map(({ kpi, points }) => [kpi.id, points])).toEqual([
      ['own:per', 50],
      ['response_rate', 30],
      ['cs_satisfaction', 20],
    ]);
    expect(counted[1]?.kpi.metrics[0]).toBe('cs_12h_response');
    expect(more.map(({ id }) => id)).toEqual(expect.arrayContaining(['cs_dissatisfaction', 'cs_resolution_rate']));
    expect(more.some(({ id }) => counted.some(({ kpi }) => kpi.id === id))).toBe(false);
    expect(guideRoles([like])).toContain(like.id);
  });

  it('leaves out a set that begins tomorrow', () => {
    const sets = [setOf(flat({ dwell: 40, follow_rate: 30, comment_rate: 30 }), { role: 'host', shop: 's', since: '2026-03-31' })];
    expect(guideOf('host', { ...none, sets }).counted).toHaveLength(5);
    expect(guideOf('host', { ...none, sets, day: '2026-03-31' }).counted).toHaveLength(3);
  });
});
