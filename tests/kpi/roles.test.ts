import { describe, expect, it } from 'vitest';
import { roleIds } from '@/lib/kpi/role';
import { roles } from '@/lib/kpi/roles';
import { isMetricId, metric } from '@/lib/metrics/catalog';

describe.each(roleIds)('the role %s', (id) => {
  const { kpis } = roles[id];

  it('has three to five KPIs whose weights make 100', () => {
    expect(kpis.length).toBeGreaterThanOrEqual(3);
    expect(kpis.length).toBeLessThanOrEqual(5);
    expect(kpis.reduce((sum, kpi) => sum + kpi.weight, 0)).toBe(100);
    expect(new Set(kpis.map((kpi) => kpi.id)).size).toBe(kpis.length);
  });

  it('mixes process and result', () => {
    expect(kpis.some((kpi) => kpi.kind === 'process')).toBe(true);
    expect(kpis.some((kpi) => kpi.kind === 'result')).toBe(true);
  });

  it('names metrics that exist, have a direction, and a page to open', () => {
    for (const kpi of kpis) {
      expect(kpi.metrics.every((one) => isMetricId(one) && metric(one).better !== 'neither')).toBe(true);
      expect(kpi.surfaces).toContain(kpi.awaits);
    }
  });
});
