import { expect, test } from 'vitest';
import { metric, metrics } from '@/lib/metrics/catalog';
import type { MetricRow } from '@/lib/metrics/metric';

const rows: readonly MetricRow[] = metrics;

test('every id is unique and named like the fields of an export', () => {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  for (const { id } of rows) expect(id).toMatch(/^[a-z][a-z0-9_]*$/);
});

test('nothing that is no sum is a counter', () => {
  for (const { id, unit, kind } of rows) {
    if (unit === 'ratio' || unit === 'multiple' || unit === 'score' || unit === 'rank') expect([id, kind]).not.toContain('counter');
    if (/_rate$|_per_|avg_|_share$/.test(id)) expect([id, kind]).not.toContain('counter');
  }
});

test('people are counted once', () => {
  for (const id of ['live_viewers', 'customers', 'visitors', 'ads_live_unique_views'] as const) expect(metric(id).kind).toBe('unique');
  for (const id of ['live_views', 'sku_orders', 'page_views'] as const) expect(metric(id).kind).toBe('counter');
});

test('less is better for what goes wrong', () => {
  for (const { id, better } of rows) {
    if (/refund|return|cancellation|negative|late|unsatisfied|unreplied|pending|cost_per|cpc|cpm|first_response|avg_response/.test(id))
      expect([id, better]).toEqual([id, 'less']);
  }
});
