import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exporters } from '@/lib/export';
import { roleIds } from '@/lib/kpi/role';
import { roles } from '@/lib/kpi/roles';
import { isMetricId, metrics } from '@/lib/metrics/catalog';
import { dialects } from '@/lib/reading/dialects';
import { readers } from '@/lib/reading/readers';

describe('metrics', () => {
  it('have ids of their own', () => {
    expect(new Set(metrics.map((row) => row.id)).size).toBe(metrics.length);
  });

  it('are the metrics of the research list and more', () => {
    expect(metrics.length).toBeGreaterThanOrEqual(131);
    for (const id of ['live_gmv_direct', 'live_gmv_attributed', 'order_rate_sku', 'cs_24h_response', 'gmv_max_roi', 'shop_gmv']) {
      expect(isMetricId(id)).toBe(true);
    }
    expect(isMetricId('__proto__')).toBe(false);
    expect(isMetricId('constructor')).toBe(false);
  });
});

describe('every file of a registry is in its list', () => {
  it('readers', () => {
    const files = names('lib/reading/readers', ['index', 'reader']);
    expect(readers.map((reader) => reader.id).sort()).toEqual(files);
  });

  it('dialects', () => {
    const files = names('lib/reading/dialects', ['index', 'dialect', 'raw-keys']);
    expect(dialects.map((dialect) => dialect.code).sort()).toEqual(files);
  });

  it('roles', () => {
    const files = names('lib/kpi/roles', ['index', 'shared']);
    expect(Object.keys(roles).sort()).toEqual(files);
    expect([...roleIds].sort()).toEqual(files);
  });

  it('exporters', () => {
    for (const id of Object.keys(exporters)) expect(names('lib/export', [])).toContain(id);
  });
});

describe('roles', () => {
  it.each(Object.values(roles))('$id has three to five KPIs, not all of them results', (role) => {
    expect(role.kpis.length).toBeGreaterThanOrEqual(3);
    expect(role.kpis.length).toBeLessThanOrEqual(5);
    expect(role.kpis.some((kpi) => kpi.kind !== 'result')).toBe(true);
    expect(new Set(role.kpis.map((kpi) => kpi.id)).size).toBe(role.kpis.length);
  });
});

function names(folder: string, except: string[]): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replace('.ts', ''))
    .filter((name) => !except.includes(name))
    .sort();
}
