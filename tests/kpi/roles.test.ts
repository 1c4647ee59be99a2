import { describe, expect, it } from 'vitest';
import { roleIds, type StageId, stageIds } from '@/lib/kpi/role';
import { roles } from '@/lib/kpi/roles';
import { isMetricId, metric } from '@/lib/metrics/catalog';

describe.each(roleIds)('the role %s', (id) => {
  const { kpis, weights, more } = roles[id];

  it('has three to five KPIs whose weights make 100 at every stage', () => {
    expect(kpis.length).toBeGreaterThanOrEqual(3);
    expect(kpis.length).toBeLessThanOrEqual(5);
    expect(Object.keys(weights)).toEqual(kpis.map((kpi) => kpi.id));
    for (const stage of stageIds) {
      expect(Object.values(weights).reduce((sum, one) => sum + one[stage], 0)).toBe(100);
      expect(Object.values(weights).every((one) => one[stage] > 0)).toBe(true);
    }
    expect(new Set([...kpis, ...more].map((kpi) => kpi.id)).size).toBe(kpis.length + more.length);
  });

  it('weighs process at testing, volume or conversion later: no two stages alike', () => {
    const rows = stageIds.map((stage) => JSON.stringify(Object.values(weights).map((one) => one[stage])));
    expect(new Set(rows).size).toBe(stageIds.length);
    const process = (stage: StageId) =>
      kpis.filter((kpi) => kpi.kind === 'process').reduce((sum, kpi) => sum + (weights[kpi.id]?.[stage] ?? 0), 0);
    expect(process('test')).toBeGreaterThan(process('profit'));
  });

  it('mixes process and result', () => {
    expect(kpis.some((kpi) => kpi.kind === 'process')).toBe(true);
    expect(kpis.some((kpi) => kpi.kind === 'result')).toBe(true);
  });

  it('names metrics that exist, have a direction, and a page to open', () => {
    for (const kpi of [...kpis, ...more]) {
      expect(kpi.metrics.every((one) => isMetricId(one) && (kpi.reckoned || metric(one).better !== 'neither'))).toBe(true);
      expect(kpi.surfaces).toContain(kpi.awaits);
    }
  });
});
